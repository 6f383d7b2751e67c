import type { ImportedListing } from "~/domain/directory/imported-listing";
import type { BarrierFree, BarrierFreeKey } from "~/domain/directory/listing";
import type { SourceRow } from "./source-row";

const MAX_SUMMARY_CHARS = 80;

/** What the publisher says in words. `;` separates several values of one cell in 自治体標準オープンデータセット. */
export function readDescription(row: SourceRow): string {
  const parts = [row.read("description"), row.read("features"), row.read("note")];
  return [...new Set(parts.filter((part) => part !== ""))].join("\n").replace(/\s*[;；]\s*/g, "\n");
}

/** One line for lists: what is offered, else the first sentence of the description, else where in the building it is. */
export function readSummary(row: SourceRow): string {
  const offered = row
    .read("consultation")
    .split(/[\n;；]/)[0]!
    .trim();
  if (offered !== "") return shortened(offered);
  const sentence = /^[^。\n;；]+。?/.exec(row.read("description"))?.[0] ?? "";
  if (sentence !== "") return shortened(sentence.trim());
  const place = row.read("installPlace");
  return place !== "" && place !== "緯度経度を確認" ? shortened(`場所：${place}`) : "";
}

function shortened(text: string): string {
  return text.length <= MAX_SUMMARY_CHARS ? text : `${text.slice(0, MAX_SUMMARY_CHARS - 1)}…`;
}

const YES_NO: Record<string, boolean> = {
  有: true,
  有り: true,
  あり: true,
  可: true,
  "○": true,
  無: false,
  無し: false,
  なし: false,
  不可: false,
};

const BARRIER_FREE_WORDS: [RegExp, BarrierFreeKey][] = [
  [/(車いす|車椅子)(?!.{0,6}トイレ)|バリアフリー対応/, "wheelchair"],
  [/多目的トイレ|多機能トイレ|(車いす|車椅子).{0,6}トイレ|バリアフリートイレ/, "accessibleToilet"],
  [/オストメイト/, "ostomate"],
  [/エレベ|EV/, "elevator"],
  [/スロープ/, "slope"],
  [/点字/, "braille"],
  [/手話/, "signLanguage"],
  [/磁気ループ|ヒアリングループ/, "hearingLoop"],
  [/授乳|おむつ|ベビーベッド/, "babyRoom"],
  [/(車いす|車椅子|障害者|障がい者|思いやり).{0,8}駐車/, "accessibleParking"],
];

/** Only what a column or a remark states; a remark with a denial in it says nothing for certain. */
export function readBarrierFree(row: SourceRow): BarrierFree {
  const facts: BarrierFree = {};
  const set = (key: BarrierFreeKey, text: string) => {
    const answer = YES_NO[text.normalize("NFKC")];
    if (answer !== undefined) facts[key] = answer;
  };
  const isToilet = row.headerOf("wheelchair")?.includes("トイレ");
  set(isToilet ? "accessibleToilet" : "wheelchair", row.read("wheelchair"));
  set("ostomate", row.read("ostomate"));
  set("babyRoom", row.read("babyRoom"));
  const remark = row.read("barrierFreeNote").normalize("NFKC");
  for (const [words, key] of BARRIER_FREE_WORDS) {
    if (words.test(remark) && !/な[いし]|無|不可|未/.test(remark)) facts[key] = true;
  }
  return facts;
}

/** Cost as stated in its column, or by 「無料で」 in the description. */
export function readCost(row: SourceRow): Pick<ImportedListing, "costKind" | "costNote"> {
  const text = row.read("cost");
  if (text === "") {
    return {
      costKind: /無料で(利用|参加)|利用(料)?は無料/.test(row.read("description")) ? "free" : "unknown",
      costNote: null,
    };
  }
  const isFree = /無料|^0円?$|不要/.test(text.normalize("NFKC"));
  const isPaid = /[1-9１-９][\d０-９,]*\s*円|有料|実費/.test(text);
  const costKind = isFree && isPaid ? "partlyFree" : isFree ? "free" : isPaid ? "paid" : "unknown";
  return { costKind, costNote: /^(無料|有料)$/.test(text) ? null : text };
}

/** A count of people above zero; 0 stands for "not stated" in real files. */
export function readCapacity(row: SourceRow): number | null {
  const digits = /^\s*(?:約)?\s*([\d,]+)\s*[人名床]?\s*$/.exec(row.read("capacity").normalize("NFKC"))?.[1];
  const people = Number(digits?.replace(/,/g, ""));
  return Number.isInteger(people) && people > 0 && people < 1_000_000 ? people : null;
}
