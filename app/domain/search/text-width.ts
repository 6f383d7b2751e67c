/** How wide a text will stand in a picture, without a browser to measure it. Pure. */

/** Width in the units of `fontSize`: full-width characters are one em, the rest about half of one. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += isFullWidth(char) ? 1 : 0.58;
  return ems * fontSize;
}

/** The text cut to `maxWidth`, with … when something was cut. */
export function fitText(text: string, fontSize: number, maxWidth: number): string {
  if (textWidth(text, fontSize) <= maxWidth) return text;
  let fitted = "";
  for (const char of text) {
    if (textWidth(`${fitted}${char}…`, fontSize) > maxWidth) break;
    fitted += char;
  }
  return `${fitted.trimEnd()}…`;
}

function isFullWidth(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x2e80 && !(code >= 0xff61 && code <= 0xff9f);
}
