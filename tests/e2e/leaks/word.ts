import { createHash } from "node:crypto";

/** A word no text holds by chance, always the same for the same name. Letters only: a digit might look like a number. */
export function word(name: string): string {
  const letters = createHash("sha256").update(name).digest("hex").slice(0, 12);
  return `zq${letters.replace(/[0-9]/g, (digit) => "ghjkmnpqrs".charAt(Number(digit)))}`;
}
