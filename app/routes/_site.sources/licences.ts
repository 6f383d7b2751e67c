export type Licence = { name: string; url: string | null };

/** The licences a source may name, with the text they stand for. */
const LICENCES: Record<string, Licence> = {
  "CC-BY-4.0": { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.ja" },
  "CC0-1.0": { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/deed.ja" },
  "PDL-1.0": {
    name: "公共データ利用規約（第1.0版）",
    url: "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
  },
  "GSI-TERMS": {
    name: "国土地理院コンテンツ利用規約",
    url: "https://www.gsi.go.jp/kikakuchousei/kikakuchousei40182.html",
  },
  "KSJ-TERMS": { name: "国土数値情報の利用規約", url: "https://nlftp.mlit.go.jp/ksj/other/agreement.html" },
  "ODbL-1.0": { name: "ODbL 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/" },
  MIT: { name: "MIT", url: null },
};

/** The licence of an id; an id we do not know stands for itself. */
export function licenceOf(id: string): Licence {
  return LICENCES[id] ?? { name: id, url: null };
}
