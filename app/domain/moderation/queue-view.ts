/** What the pages of the queue receive. */
import { isReviewKind, isReviewState, type ReviewKind, type ReviewState } from "./review";

export const REVIEWS_A_PAGE = 20;

export type QueueFilter = {
  /** null = all kinds. */
  kind: ReviewKind | null;
  state: "open" | "decided";
  /** One of the desk's municipalities (a ward); null = all. */
  municipalityCode: string | null;
  page: number;
};

export type QueueItem = {
  id: string;
  kind: ReviewKind;
  state: ReviewState;
  summary: string;
  municipalityName: string;
  createdAt: string;
  decidedAt: string | null;
};

export type QueueView = {
  filter: QueueFilter;
  items: QueueItem[];
  total: number;
  pageCount: number;
  /** Open reviews of each kind, in the chosen municipality. */
  counts: Record<ReviewKind, number>;
};

/** Reads the address of the queue; a value that is none of ours counts as not given. */
export function readQueueFilter(params: URLSearchParams): QueueFilter {
  const kind = params.get("kind");
  const page = Number(params.get("page") ?? "1");
  const code = params.get("town");
  return {
    kind: isReviewKind(kind) ? kind : null,
    state: params.get("state") === "decided" ? "decided" : "open",
    municipalityCode: code && /^\d{6}$/.test(code) ? code : null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the queue with this filter, without what is usual. */
export function queueSearch(filter: QueueFilter): string {
  const params = new URLSearchParams();
  if (filter.kind) params.set("kind", filter.kind);
  if (filter.state === "decided") params.set("state", "decided");
  if (filter.municipalityCode) params.set("town", filter.municipalityCode);
  if (filter.page > 1) params.set("page", String(filter.page));
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** For rows: null when the database holds a word we do not know. */
export function readKindAndState(row: {
  kind: string;
  state: string;
}): { kind: ReviewKind; state: ReviewState } | null {
  return isReviewKind(row.kind) && isReviewState(row.state) ? { kind: row.kind, state: row.state } : null;
}
