/** What looks like somebody's contact in a text that officers will read. */

/** Number of characters as people count them. */
export function lengthOf(message: string): number {
  return [...message].length;
}

const EMAIL = /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/;
/** 0 and nine or ten more digits, with hyphens, brackets or spaces between the groups, or +81. */
const PHONE = /(?:\+81[-\s]?|0)\d{1,4}[-\s()‐‑–—−ー]{0,2}\d{1,4}[-\s()‐‑–—−ー]{0,2}\d{3,4}(?!\d)/;

/** The first part of a text that looks like a telephone number or an e-mail address, as it was typed; null without one. */
export function findContact(text: string): string | null {
  // Full-width letters fold to one unit each, so that the place found is the place in the text.
  // Longer texts are refused for their length; looking through them would keep the process busy.
  const folded = text
    .slice(0, 10_000)
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const email = EMAIL.exec(folded);
  const phone = PHONE.exec(folded);
  const isPhone = phone && phone[0].replace(/\D/g, "").length >= 9;
  const match = email ?? (isPhone ? phone : null);
  return match && text.slice(match.index, match.index + match[0].length);
}
