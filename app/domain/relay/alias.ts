/** An alias of the one who is accompanied: nothing in it may lead to them. */
import { noticePrivateWords, type PrivateWordKind } from "~/shared/private-words";
import { lengthOf } from "./plain-text";

export const ALIAS_MAX = 20;

export type AliasProblem = "empty" | "long" | "fullName" | "number" | Exclude<PrivateWordKind, "sensitive">;

/** Frequent family names (the hundred that about a third of all people bear), in kanji. */
export const FAMILY_NAMES =
  "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|齊藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|野村|木下|菊地|菊池|佐野|大西|杉本|新井|浜田|市川|古川|水野|小松|島田|望月|鈴村|奥田|大石|杉浦|寺田|八木";
const KANJI = "[一-龠々]";
const KANA = "[ぁ-んァ-ヶー]";
const HONORIFIC = "(?:さん|様|さま|氏|くん|君|ちゃん)?";

/** 山田太郎 · 山田 太郎 · 山田たろう (not 山田さん: half a name is an alias people use). */
const KNOWN_FAMILY = new RegExp(
  `^(?:${FAMILY_NAMES})[\\s・]?(?!さん|さま|くん|ちゃん)(?:${KANJI}{1,3}|${KANA}{2,5})${HONORIFIC}$`,
);
/** 小鳥遊 六花: two groups of kanji with a gap. */
const TWO_GROUPS = new RegExp(`^${KANJI}{1,4}[\\s・]${KANJI}{1,4}${HONORIFIC}$`);
/** やまだ たろう · ヤマダ タロウ. */
const TWO_KANA = new RegExp(`^${KANA}{2,6}[\\s・]${KANA}{2,6}${HONORIFIC}$`);
/** Taro Yamada. */
const TWO_LATIN = /^[A-Z][a-z]{1,14}[\s.]+[A-Z][A-Za-z]{1,14}$/;

/** What is wrong with an alias, worst first; empty when it may be used. */
export function noticeInAlias(alias: string): AliasProblem[] {
  if (alias === "") return ["empty"];
  if (lengthOf(alias) > ALIAS_MAX) return ["long"];
  const kinds = noticePrivateWords(alias).flatMap(({ kind }) => (kind === "sensitive" ? [] : [kind]));
  const found = new Set<AliasProblem>(kinds);
  if (looksLikeFullName(alias)) found.add("fullName");
  if (found.size === 0 && /[0-9０-９]{4,}/.test(alias)) found.add("number");
  return [...found];
}

/** Whether it reads like a family name with a given name. */
export function looksLikeFullName(text: string): boolean {
  const name = text.normalize("NFKC").trim();
  return [KNOWN_FAMILY, TWO_GROUPS, TWO_KANA, TWO_LATIN].some((pattern) => pattern.test(name));
}
