/** A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
export function safeCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
