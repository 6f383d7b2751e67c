/** What date-text and time-text have in common: one spelling for the many ways of writing the same. */

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Full width → half, all dashes and waves one each, no spaces, 二十一 → 21 before 年 月 日 時 分. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b]+/g, "")
    .replace(/[‐-―−ー]/g, "-")
    .replace(/[〜～∼]/g, "~")
    .replace(/[，、]/g, ",")
    .replace(/[〇零一二三四五六七八九十]+(?=[年月日時分])/g, (kanji) => String(kanjiNumber(kanji)));
}

/** 二〇二六 → 2026, 二十一 → 21, 十 → 10. Not for 百 and more. */
export function kanjiNumber(kanji: string): number {
  if (!kanji.includes("十")) return Number([...kanji].map((letter) => DIGITS[letter] ?? 0).join(""));
  const [tens = "", ones = ""] = kanji.split("十");
  return (DIGITS[tens] ?? 1) * 10 + (DIGITS[ones] ?? 0);
}
