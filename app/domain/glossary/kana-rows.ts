/** The places of the 五十音 index. Pure. */
const ROWS = {
  a: "ぁ-おゔ",
  ka: "か-ごゕゖ",
  sa: "さ-ぞ",
  ta: "た-ど",
  na: "な-の",
  ha: "は-ぽ",
  ma: "ま-も",
  ya: "ゃ-よ",
  ra: "ら-ろ",
  wa: "ゎ-ん",
};
export type KanaRow = keyof typeof ROWS | "other";
export const KANA_ROWS = [...(Object.keys(ROWS) as (keyof typeof ROWS)[]), "other"] as const satisfies KanaRow[];

const TESTS = Object.entries(ROWS).map(([row, letters]) => [row as KanaRow, new RegExp(`^[${letters}]`)] as const);
const KATAKANA = /[ァ-ヶ]/g;
const TO_HIRAGANA = 0x60;
const KANA_READING = /^[ぁ-ゖー・ゝゞA-Za-z0-9\s]+$/;

export function isKanaRow(value: unknown): value is KanaRow {
  return (KANA_ROWS as readonly unknown[]).includes(value);
}

/** The row a reading stands in; `other`: it begins with no kana. */
export function kanaRowOf(reading: string): KanaRow {
  const hiragana = toReading(reading);
  return TESTS.find(([, row]) => row.test(hiragana))?.[0] ?? "other";
}

/** Half-width forms made whole, katakana as hiragana: a reading as it is kept and sorted. */
export function toReading(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));
}

/** Whether it can be read aloud as it stands: kana, Latin letters, digits. */
export function isReading(text: string): boolean {
  return KANA_READING.test(text);
}

const collator = new Intl.Collator("ja");

/** In the order of a dictionary. */
export function compareReadings(a: { reading: string; word: string }, b: { reading: string; word: string }): number {
  return collator.compare(a.reading, b.reading) || collator.compare(a.word, b.word);
}
