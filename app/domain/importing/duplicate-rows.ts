import { createHash } from "node:crypto";
import type { ImportedListing } from "~/domain/directory/imported-listing";
import { digestOf } from "~/domain/directory/imported-listing-row";

export type DuplicateReading =
  | { state: "new" }
  | { state: "sameRow"; firstLine: number }
  | { state: "otherRow"; firstLine: number };

/** Remembers the ids of one file in a few bytes each, and tells a row met twice from two rows that share an id. */
export class DuplicateWatch {
  private readonly seen = new Map<string, { line: number; digest: string }>();

  look(listing: ImportedListing, line: number): DuplicateReading {
    const key = short(`${listing.municipalityCode}\n${listing.recordId}`);
    const digest = short(digestOf(listing));
    const first = this.seen.get(key);
    if (!first) {
      this.seen.set(key, { line, digest });
      return { state: "new" };
    }
    return { state: first.digest === digest ? "sameRow" : "otherRow", firstLine: first.line };
  }
}

function short(text: string): string {
  return createHash("sha256").update(text).digest("base64").slice(0, 12);
}
