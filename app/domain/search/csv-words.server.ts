import type { Locale, MessageKey, Translate } from "~/i18n/messages";
import { translatorFor } from "~/i18n/messages-of.server";
import { CSV_COLUMNS, type CsvColumn } from "./result-csv";

/** Header texts. Japanese ones follow 自治体標準オープンデータセット where it has the column. */
const HEADERS: Record<Locale, Record<CsvColumn, string>> = {
  ja: {
    id: "ID",
    kind: "種類",
    name: "名称",
    kana: "名称_カナ",
    serviceType: "サービスの種類",
    organization: "団体名",
    themes: "分野",
    targets: "対象",
    municipalityCode: "全国地方公共団体コード",
    address: "所在地",
    lat: "緯度",
    lng: "経度",
    positionPrecision: "位置の正確さ",
    distanceMeters: "距離_m",
    reach: "つながる方法",
    cost: "費用",
    trust: "確認",
    confirmedOn: "最終確認日",
    isSample: "見本",
    url: "URL",
    source: "出典",
    publisher: "公開者",
    licence: "ライセンス",
    credit: "クレジット表示",
  },
  en: {
    ...(Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as Record<CsvColumn, string>),
  },
};

const WORDS: Partial<Record<CsvColumn, string>> = {
  kind: "listing.kind",
  themes: "listing.theme",
  targets: "listing.target",
  reach: "listing.reach",
  cost: "listing.cost",
  trust: "listing.trust",
};

/** The words of a downloaded table in a language; English headers are the field names. */
export function csvWords(locale: Locale): {
  column: (column: CsvColumn) => string;
  value: (column: CsvColumn, key: string) => string;
} {
  const t: Translate = translatorFor(locale);
  return {
    column: (column) => HEADERS[locale][column],
    value: (column, key) => {
      if (column === "isSample") return key === "yes" ? t("listing.sample") : "";
      const words = WORDS[column];
      return words ? t(`${words}.${key}` as MessageKey) : key;
    },
  };
}
