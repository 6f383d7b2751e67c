import type { ToldChange } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

/** What changed between two published contents that the registered must hear of. */
export function toldChanges(before: SymposiumContent, after: SymposiumContent): ToldChange[] {
  const changes: ToldChange[] = [];
  if (before.when.date !== after.when.date || before.when.endDate !== after.when.endDate) changes.push("date");
  if (before.when.start !== after.when.start || before.when.end !== after.when.end) changes.push("time");
  if (before.form !== after.form || placeOf(before) !== placeOf(after)) changes.push("place");
  return changes;
}

/** How to get there may be told better at any time; that is no other place. */
function placeOf({ form, venue }: SymposiumContent): string {
  return form === "online" ? "" : JSON.stringify([venue.listingId, venue.name, venue.address]);
}
