/** Text that people type, made fit to be kept and sent on. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
const LINK = /https?:\/\/|www\./gi;

/** Several lines: one kind of line end, no controls, no letters that turn the direction of reading. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .replace(/\n{4,}/g, "\n\n\n")
    .trim();
}

/** One line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ");
}

/** Characters as people count them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function countLinks(text: string): number {
  // Longer texts are refused for their length.
  return text.slice(0, 10_000).match(LINK)?.length ?? 0;
}
