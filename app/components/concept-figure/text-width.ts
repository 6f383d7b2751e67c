/** About how wide a text is drawn: full-width letters take one size, others a little more than a half. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += letter.codePointAt(0)! < 0x2000 ? 0.58 : 1;
  return ems * fontSize;
}
