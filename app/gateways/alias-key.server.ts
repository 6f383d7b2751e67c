import { randomBytes } from "node:crypto";

const SECRET_BYTES = 32;
const LINE = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]{43})$/;

/** One key for the words of aliases (AES-256). `kid` stands openly in what it seals. */
export type AliasKey = { kid: string; secret: Uint8Array<ArrayBuffer> };

/**
 * Reads `kid:base64url32,kid2:…` (commas or lines between them); the first seals, all open. null when anything in it
 * cannot be used: a secret of another length, a kid that comes twice, nothing at all.
 */
export function parseAliasKeys(text: string): AliasKey[] | null {
  const parts = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const keys = parts.map(parseKey);
  if (keys.length === 0 || new Set(keys.map((key) => key?.kid)).size < keys.length) return null;
  return keys.every((key) => key !== null) ? keys : null;
}

function parseKey(text: string): AliasKey | null {
  const [, kid, secret] = LINE.exec(text) ?? [];
  if (kid === undefined || secret === undefined) return null;
  const bytes = new Uint8Array(Buffer.from(secret, "base64url"));
  return bytes.length === SECRET_BYTES ? { kid, secret: bytes } : null;
}

/** A new random key as it is written: `k` and 8 random letters, a colon, 32 random bytes. */
export function newAliasKeyText(): string {
  return `k${randomBytes(6).toString("base64url")}:${randomBytes(SECRET_BYTES).toString("base64url")}`;
}
