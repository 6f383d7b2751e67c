const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A new id: `prefix_` + 10 characters of time (sorts by creation) + 10 random ones (50 bits), Crockford base 32.
 * `nowMs` is passed in so that seeds and tests can be repeated.
 */
export function newId(prefix: string, nowMs: number = Date.now()): string {
  let time = "";
  for (let rest = nowMs, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = ALPHABET[rest % 32] + time;
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `${prefix}_${time}${Array.from(random, (byte) => ALPHABET[byte % 32]).join("")}`;
}
