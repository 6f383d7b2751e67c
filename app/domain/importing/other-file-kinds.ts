import { isEventListHeader } from "./event-header";
import { ImportRefusal } from "./import-report";

type OtherKind = { starts: number[][]; what: string; advice: string };

const EXCEL_ADVICE = "表計算ソフトで開き、「CSV UTF-8」の形で保存してから、とりこんでください。";

const OTHER_KINDS: OtherKind[] = [
  { starts: [[0x50, 0x4b, 0x03, 0x04]], what: "Excel(.xlsx)か zip のファイル", advice: EXCEL_ADVICE },
  { starts: [[0xd0, 0xcf, 0x11, 0xe0]], what: "古い Excel(.xls)のファイル", advice: EXCEL_ADVICE },
  {
    starts: [[0x25, 0x50, 0x44, 0x46]],
    what: "PDF",
    advice: "PDF は読めません。もとの表を CSV で手に入れてください。",
  },
  {
    starts: [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47],
      [0x47, 0x49, 0x46, 0x38],
    ],
    what: "画像",
    advice: "CSV・TSV・GeoJSON・JSON のファイルを選んでください。",
  },
];

/** Throws ImportRefusal when the first bytes show something that is no table, whatever the file is called. */
export function refuseOtherKinds(head: Uint8Array): void {
  for (const { starts, what, advice } of OTHER_KINDS) {
    if (starts.some((start) => start.every((byte, index) => head[index] === byte))) {
      throw new ImportRefusal("notATable", `これは${what}です。${advice}`);
    }
  }
  const text = Buffer.from(head)
    .toString("latin1")
    .replace(/\0/g, "")
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (/^<(!doctype html|html|head|body|!--)/.test(start)) {
    const advice = "ダウンロードに失敗したときの画面かもしれません。もう一度ダウンロードしてください。";
    throw new ImportRefusal("notATable", `これは Web ページ(HTML)です。${advice}`);
  }
  if (/^<\?xml|^<rdf|^<kml/.test(start)) {
    throw new ImportRefusal("notATable", "これは XML です。CSV・TSV・GeoJSON・JSON のファイルを選んでください。");
  }
}

const EVENT_LIST_ADVICE =
  "イベントは場所や活動ではないので、ここではとりこみません。町の机の「シンポジウム」にある「イベント一覧から取り込む」を使ってください。";

/** Throws ImportRefusal when a row is the header of 「イベント一覧」. */
export function refuseEventList(rows: readonly { line: number; cells: string[] }[]): void {
  const header = rows.find(({ cells }) => isEventListHeader(cells));
  if (header) throw new ImportRefusal("notATable", `これは「イベント一覧」です。${EVENT_LIST_ADVICE}`, header.line);
}
