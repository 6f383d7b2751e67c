import type { CueFilter } from "~/domain/archive/desk-cues";
import { readPage } from "~/shared/pages";

const DONE = ["imported", "saved", "unchanged", "added", "deleted", "mended", "thrownAway", "speaker"] as const;
export type CuesDone = (typeof DONE)[number];

const LONGEST_SEARCH = 100;

/** `?page=2&search=…&at=MILLISECONDS&done=saved` */
export function readCuesQuery(params: URLSearchParams): {
  filter: CueFilter;
  startMs: number | null;
  done: CuesDone | null;
} {
  const search = (params.get("search") ?? "").trim().slice(0, LONGEST_SEARCH);
  const at = params.get("at") ?? "";
  return {
    filter: { page: readPage(params), search },
    startMs: /^\d{1,8}$/.test(at) ? Number(at) : null,
    done: DONE.find((deed) => deed === params.get("done")) ?? null,
  };
}
