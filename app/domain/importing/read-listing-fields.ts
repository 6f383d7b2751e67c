import type { ImportedListing } from "~/domain/directory/imported-listing";
import { LISTING_LIMITS } from "~/domain/directory/imported-listing-schema";
import type { BarrierFree, BarrierFreeKey } from "~/domain/directory/listing";
import type { Municipality } from "~/domain/municipality/municipality";
import { readCorporateNumber } from "./corporate-number";
import type { Warn } from "./map-context";
import { readEmail, readPhone, readUrl } from "./read-contacts";
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

/** Departments of a town hall (管財課) carry the name of their municipality, so that they are not one all over Japan. */
export function readOrganization(
  row: SourceRow,
  municipality: Municipality,
  warn: Warn,
): ImportedListing["organization"] {
  const name = row.read("organization").replace(/\s*\n\s*/g, " ");
  const digits = row.read("corporateNumber");
  const corporateNumber = digits === "" ? null : readCorporateNumber(digits);
  if (digits !== "" && !corporateNumber) {
    warn(
      "corporateNumber",
      "corporateNumberWrong",
      "法人番号の桁か検査用数字が正しくないので、使いませんでした。確かめてください。",
    );
  }
  if (name === "") return null;
  const isDepartment =
    /^[^\s()（）]{1,14}[課室係部局]$/.test(name) && !name.includes(municipality.name) && !corporateNumber;
  return { name: isDepartment ? `${municipality.name} ${name}` : name, kana: null, corporateNumber };
}

export function readServiceArea(row: SourceRow, municipality: Municipality): ImportedListing["serviceArea"] {
  const label = row.read("areaServed").replace(/\s*\n\s*/g, "、");
  if (label === "" || label.length > LISTING_LIMITS.label) return null;
  const isSchool = /校区|小学校/.test(`${row.headerOf("areaServed")}${label}`);
  return { kind: isSchool ? "schoolDistrict" : "livingArea", codes: [municipality.code], label };
}

type Contacts = Pick<ImportedListing, "phone" | "fax" | "email" | "url" | "connectNote">;

/** What cannot be dialled or opened is not stored as if it could: a phone text goes to the note, a wrong URL is reported. */
export function readContacts(row: SourceRow, warn: Warn): Contacts {
  const phone = readPhone(row.read("phone"));
  const url = readUrl(row.read("url") || row.read("form"));
  if (phone.isUnreadable) {
    warn("phone", "phoneUnreadable", "電話番号を読みとれないので、連絡のしかたの欄に文章で残しました。");
  }
  const emailInUrl = url.isUnreadable ? readEmail(url.note ?? "") : null;
  if (url.isUnreadable && !emailInUrl) {
    warn(
      "url",
      "urlUnreadable",
      "URL の形ではないので、とりこみませんでした。http:// か https:// から書いてください。",
    );
  }
  return {
    phone: phone.value,
    fax: readPhone(row.read("fax")).value,
    email: readEmail(row.read("email")) ?? emailInUrl,
    url: url.value,
    connectNote: phone.note,
  };
}
