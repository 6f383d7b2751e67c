import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** A token for a link without an account: 32 random bytes, base64url. Only its digest is kept. */
export function newLinkToken(): { token: string; digest: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, digest: digestOfToken(token) };
}

/** SHA-256 of a token, base64url: what stands in the database. */
export function digestOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
