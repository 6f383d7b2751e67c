/** What the pages of a desk's listings receive. */
import { LISTING_KINDS, LISTING_STATUSES, type ListingKind, type ListingStatus } from "~/domain/directory/listing";
import type { ListingFields } from "~/domain/directory/listing-fields";
import type { FieldLine, LikelyLine, ListingLine, NoteLine } from "./review-view";

export const LISTINGS_A_PAGE = 30;
const LONGEST_QUERY = 100;

export type ListingsFilter = { q: string; kind: ListingKind | null; status: ListingStatus | null; page: number };

export type ListingsView = {
  filter: ListingsFilter;
  items: (ListingLine & {
    municipalityName: string;
    address: string | null;
    updatedAt: string;
    confirmedAt: string | null;
  })[];
  total: number;
  pageCount: number;
};

/** Reads the address of the list; a value that is none of ours counts as not given. */
export function readListingsFilter(params: URLSearchParams): ListingsFilter {
  const page = Number(params.get("page") ?? "1");
  return {
    q: (params.get("q") ?? "").trim().slice(0, LONGEST_QUERY),
    kind: LISTING_KINDS.find((kind) => kind === params.get("kind")) ?? null,
    status: LISTING_STATUSES.find((status) => status === params.get("status")) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the list with this filter. */
export function listingsSearch({ q, kind, status, page }: ListingsFilter): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (kind) params.set("kind", kind);
  if (status) params.set("status", status);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `?${text}` : "";
}

export type RevisionLine = {
  number: number;
  state: "pending" | "endorsed" | "declined" | "replaced";
  authorKind: string;
  createdAt: string;
  reason: string | null;
  /** Against the version before it that was written; the first one has none. */
  changes: FieldLine[];
  /** Not the present one, and readable: it can be put back. */
  canRestore: boolean;
};

export type DeskListingView = {
  listing: ListingLine & {
    municipalityCode: string;
    municipalityName: string;
    visibility: string;
    hasOwner: boolean;
    confirmedAt: string | null;
    /** null = the interval of its kind. */
    checkIntervalDays: number | null;
    /** Tokyo date; null = not counted yet. */
    nextCheckOn: string | null;
    updatedAt: string;
    mergedIntoId: string | null;
  };
  /** Whether its end can be taken back at this desk. */
  canRevive: boolean;
  fields: ListingFields;
  latestRevision: number;
  revisions: RevisionLine[];
  notes: NoteLine[];
  likely: LikelyLine[];
  openReviews: { id: string; kind: string }[];
};
