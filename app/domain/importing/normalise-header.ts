/** Hyphens, dashes, long-vowel marks and middle dots, which the same header is written with in turn (コード/コ―ド/ｺｰﾄﾞ). */
const LINES = /[-‐‑‒–—―−ー－ｰ_＿・･]/gu;
const NOISE = /[\s"'()[\]{}<>【】「」『』〔〕《》:;*#※.,、。/|~〜]/gu;

/**
 * A header as a key: the same for every way publishers write it (full or half width, hyphens, spaces, line breaks,
 * brackets). Two headers with one key mean the same column.
 */
export function normaliseHeader(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(LINES, "").replace(NOISE, "");
}
