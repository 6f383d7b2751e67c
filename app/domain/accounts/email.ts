/** How an address is kept and compared: without spaces around it, in small letters. */
export function normalEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** What stands behind the last @, in small letters; "" without one. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 0 ? "" : email.slice(at + 1).toLowerCase();
}
