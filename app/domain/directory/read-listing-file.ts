import { z } from "zod";
import type { ImportedListing, ImportSource } from "./imported-listing";
import { importedListingSchema, importSourceSchema } from "./imported-listing-schema";
import { parseHoursText } from "./parse-hours-text";

const fileSchema = z.object({ source: importSourceSchema, listings: z.array(z.looseObject({})) });

/**
 * Reads a JSON file of whole listings with their source (prisma/data/sample/listings.json). `opening` may stand for
 * `openingHours` as text (毎月第2火曜 10:00～11:30). Throws an Error that names each listing and field that is wrong,
 * hours that are not understood and record ids that come twice included.
 */
export function readListingFile(data: unknown): { source: ImportSource; listings: ImportedListing[] } {
  const file = fileSchema.parse(data);
  const problems: string[] = [];
  const known = new Set<string>();
  const listings = file.listings.flatMap((raw, index) => {
    const name = typeof raw.recordId === "string" ? raw.recordId : `listing ${index + 1}`;
    const result = importedListingSchema.safeParse(withHours(raw, (message) => problems.push(`${name}: ${message}`)));
    if (known.has(name)) problems.push(`${name}: recordId comes twice`);
    known.add(name);
    if (result.success) return [result.data];
    problems.push(...result.error.issues.map((issue) => `${name}: ${issue.path.join(".")}: ${issue.message}`));
    return [];
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { source: file.source, listings };
}

function withHours(raw: Record<string, unknown>, report: (message: string) => void): Record<string, unknown> {
  if (typeof raw.opening !== "string") return raw;
  const { opening, ...rest } = raw;
  const { hours, note } = parseHoursText(opening as string);
  if (!hours) report(`opening: not understood: ${opening}`);
  return { openingNote: note, ...rest, openingHours: hours };
}
