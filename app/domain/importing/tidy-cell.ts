/** Spaces at the ends go, half-width kana become full, and a cell of nothing but dashes counts as empty. */
export function tidyCell(text: string): string {
  const tidy = text
    .replace(/\r\n?/g, "\n")
    .replace(/[ｦ-ﾟ]+/g, (kana) => kana.normalize("NFKC"))
    .replace(/[^\P{Cc}\n]|[\u200B\u2060\uFEFF]/gu, " ")
    .trim();
  return /^[-‐‑–—―−ー－＿_ー]+$/.test(tidy) ? "" : tidy;
}
