import { LISTING_KINDS, LISTING_STATUSES } from "~/domain/directory/listing";
import type { ListingLine } from "./review-view";

/** What a line about a listing shows at the desk. */
export function toListingLine(row: { id: string; name: string; kind: string; status: string }): ListingLine {
  return {
    id: row.id,
    name: row.name,
    kind: LISTING_KINDS.find((kind) => kind === row.kind) ?? "resource",
    status: LISTING_STATUSES.find((status) => status === row.status) ?? "draft",
  };
}
