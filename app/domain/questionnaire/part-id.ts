const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id for a section or a question: letters and digits, because it also names form fields. */
export function newPartId(kind: "s" | "q"): string {
  return kind + Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => ALPHABET[byte % 32]).join("");
}
