import { createHash } from "node:crypto";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";

/** The document with a digest of all it holds in its card: two with the same one need not be written again. */
export function withFingerprint(document: SearchDocument): SearchDocument {
  const fingerprint = createHash("sha1").update(JSON.stringify(document)).digest("base64url");
  return { ...document, card: { ...document.card, fingerprint } };
}
