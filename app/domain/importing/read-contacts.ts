/** Numbers, addresses of pages and of mail as one cell holds them. `null` = nothing there, `unreadable` = not what it should be. */

export type ContactReading = { value: string | null; note: string | null; isUnreadable: boolean };

const NOTHING: ContactReading = { value: null, note: null, isUnreadable: false };

/**
 * A phone number in the digits and hyphens of its source: "(054)626-1139" → "054-626-1139". What stands beside the number
 * (相談専用ダイヤル) becomes the note.
 */
export function readPhone(text: string): ContactReading {
  const plain = text
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ー]/g, "-")
    .trim();
  if (plain === "" || /^-+$/.test(plain)) return NOTHING;
  const found = /\+?\d[\d\s()-]{4,}\d|\(\d{2,5}\)\s*\d[\d\s-]{3,}\d/.exec(plain);
  if (!found) return { value: null, note: text.trim(), isUnreadable: true };
  const number = tidyNumber(found[0]);
  const digits = number.replace(/\D/g, "");
  if (digits.length < 6 || digits.length > 13) return { value: null, note: text.trim(), isUnreadable: true };
  const around = plain
    .replace(found[0], " ")
    .replace(/(TEL|電話|番号|:|：)/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { value: number, note: /[\p{L}\d]/u.test(around) ? around : null, isUnreadable: false };
}

function tidyNumber(text: string): string {
  const inJapan = text.trim().replace(/^\+81[\s-]*\(?0?\)?/, "0");
  return inJapan
    .replace(/[()\s]+/g, "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * A web address with http(s). A missing or mistyped beginning (www.…, http//…, http:/…, ｈｔｔｐ：／／…) is repaired; what has no
 * whole host name is unreadable.
 */
export function readUrl(text: string): ContactReading {
  const plain = text.normalize("NFKC").trim();
  if (plain === "" || /^[-―ー無]+$/.test(plain) || /^(なし|https?:\/\/)$/.test(plain)) return NOTHING;
  const first = plain.split(/[\s;、]+/)[0]!;
  const found = /^(?:(https?)[:.]{0,2}\/{1,3}(?:https?:\/\/)?)?([\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#].*)?)$/i.exec(
    first,
  );
  const whole = found ? `${found[1]?.toLowerCase() ?? "http"}://${found[2]}` : first;
  return found && URL.canParse(whole)
    ? { value: whole, note: null, isUnreadable: false }
    : { value: null, note: plain, isUnreadable: true };
}

/** The first whole mail address in a text, or null. */
export function readEmail(text: string): string | null {
  const found = /[a-z0-9_%+-]+(?:\.[a-z0-9_%+-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w.@-])/i.exec(
    text.normalize("NFKC"),
  );
  return found ? found[0] : null;
}
