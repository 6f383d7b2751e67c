/** What pages receive of a plan. The notes of the facilitator are in it only when they were asked for. */
import type { ThemeKey } from "../directory/vocabulary";
import type { PlanContent, PlanPart } from "./plan-content";
import { planTime } from "./plan-time";

/** A record that may be read. */
export type WatchedRecord = {
  id: string;
  title: string;
  /** /archive/ID */
  path: string;
  seconds: number | null;
  /** There is something to play, and nobody refused. */
  isPlayable: boolean;
};

export type WatchView = {
  /** null: the record is not public (any more). */
  record: WatchedRecord | null;
  fromMs: number | null;
  toMs: number | null;
  /** The record at the second; null without a record. */
  path: string | null;
};

export type PlanPartView = Pick<PlanPart, "id" | "kind" | "title" | "text" | "url"> & {
  minutes: number | null;
  startMinute: number | null;
  watch: WatchView | null;
  /** null: not for who reads this. */
  facilitatorNote: string | null;
};

export type PlanBody = Pick<
  PlanContent,
  "title" | "summary" | "aims" | "forWhom" | "groupSize" | "preparation" | "themes" | "targets" | "contact"
> & {
  parts: PlanPartView[];
  totalMinutes: number;
  isAtLeast: boolean;
  /** null: not for who reads this. */
  facilitatorNote: string | null;
};

export type PlanOrigin = {
  title: string;
  hostName: string;
  revision: number;
  /** null when it is no longer public. */
  path: string | null;
};

export type HeldView = { heldOn: string; townName: string; people: number | null };

export type PlanView = PlanBody & {
  id: string;
  path: string;
  revision: number;
  publishedAt: string;
  changeNote: string;
  hostCode: string;
  hostName: string;
  isSample: boolean;
  origin: PlanOrigin | null;
  /** Published plans that began as this one. */
  copies: { id: string; title: string; hostName: string }[];
  held: HeldView[];
};

/** A plan in a list. */
export type PlanCard = {
  id: string;
  title: string;
  summary: string;
  minutes: number;
  isAtLeast: boolean;
  partCount: number;
  themes: ThemeKey[];
  hostName: string;
  isSample: boolean;
  publishedAt: string;
};

export function toPlanBody(
  content: PlanContent,
  given: { records: ReadonlyMap<string, WatchedRecord>; withNotes: boolean },
): PlanBody {
  const { records, withNotes } = given;
  const { parts, facilitatorNote, ...shown } = content;
  const time = planTime(parts, new Map([...records].map(([id, { seconds }]) => [id, seconds])));
  return {
    ...shown,
    parts: parts.map(({ id, kind, title, text, url, ...part }, index) => ({
      ...{ id, kind, title, text, url },
      minutes: time.parts[index]?.minutes ?? null,
      startMinute: time.parts[index]?.startMinute ?? null,
      watch: kind === "watch" ? toWatchView(part, records) : null,
      facilitatorNote: withNotes ? part.facilitatorNote : null,
    })),
    totalMinutes: time.totalMinutes,
    isAtLeast: time.isAtLeast,
    facilitatorNote: withNotes ? facilitatorNote : null,
  };
}

function toWatchView(
  { recordId, fromMs, toMs }: Pick<PlanPart, "recordId" | "fromMs" | "toMs">,
  records: ReadonlyMap<string, WatchedRecord>,
): WatchView {
  const record = recordId === null ? null : (records.get(recordId) ?? null);
  const second = fromMs === null || fromMs < 1000 ? "" : `?t=${Math.floor(fromMs / 1000)}`;
  return { record, fromMs, toMs, path: record ? `${record.path}${second}` : null };
}

/** Ids of the records a plan names, each once. */
export function recordIdsOf({ parts }: Pick<PlanContent, "parts">): string[] {
  const ids = parts.flatMap(({ kind, recordId }) => (kind === "watch" && recordId !== null ? [recordId] : []));
  return [...new Set(ids)];
}
