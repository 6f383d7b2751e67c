/** The call list: whose check is due, what an officer asks for, what is written down of a call. */
import { z } from "zod";
import { LISTING_KINDS, type ListingKind } from "~/domain/directory/listing";
import { addDays, type DateKey, isDateKey } from "~/shared/dates";

export const CALL_RESULTS = ["confirmed", "corrected", "noAnswer", "callBack", "closed", "wrongNumber"] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

export const CALL_NOTE_MAX = 500;
/** Nobody plans a call farther ahead. */
const NEXT_MAX_DAYS = 366;

export type CallInput = { calledOn: DateKey; result: CallResult; note: string; nextOn: DateKey | null };
export type CallProblem = "calledOn" | "result" | "note" | "nextOn";
export type CallValues = { calledOn: string; result: string; note: string; nextOn: string };

const callSchema = z.object({
  calledOn: z.string().refine(isDateKey),
  result: z.enum(CALL_RESULTS),
  note: z.string().trim().max(CALL_NOTE_MAX),
  nextOn: z
    .string()
    .refine((text) => text === "" || isDateKey(text))
    .transform((text) => text || null),
});

/** What was typed of a call made by `today`. Calling back needs a day; once all is said, a planned day is dropped. */
export function readCall(
  values: CallValues,
  today: DateKey,
): { ok: true; input: CallInput } | { ok: false; problems: CallProblem[] } {
  const read = callSchema.safeParse(values);
  const wrong = new Set<unknown>(read.success ? [] : read.error.issues.map(({ path }) => path[0]));
  if (isDateKey(values.calledOn) && (values.calledOn > today || values.calledOn < addDays(today, -NEXT_MAX_DAYS))) {
    wrong.add("calledOn");
  }
  const plans = values.result === "callBack" || values.result === "noAnswer";
  const { nextOn } = values;
  if (values.result === "callBack" && nextOn === "") wrong.add("nextOn");
  if (plans && isDateKey(nextOn) && (nextOn <= today || nextOn > addDays(today, NEXT_MAX_DAYS))) wrong.add("nextOn");
  const problems = (["calledOn", "result", "note", "nextOn"] as const).filter((name) => wrong.has(name));
  if (!read.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, input: { ...read.data, nextOn: plans ? read.data.nextOn : null } };
}

export const CALL_DUES = ["all", "overdue", "soon"] as const;
export type CallDue = (typeof CALL_DUES)[number];
export type CallFilter = {
  due: CallDue;
  kind: ListingKind | null;
  withPhone: boolean;
  /** Also those that are to be called on a later day. */
  withLater: boolean;
  page: number;
};

/** The filter of an address; what cannot be read counts as not asked for. */
export function readCallFilter(params: URLSearchParams): CallFilter {
  const page = Number(params.get("page"));
  return {
    due: CALL_DUES.find((due) => due === params.get("due")) ?? "all",
    kind: LISTING_KINDS.find((kind) => kind === params.get("kind")) ?? null,
    withPhone: params.get("phone") === "yes",
    withLater: params.get("later") === "yes",
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The query string of a filter, without what is usual. */
export function callFilterSearch(filter: CallFilter): string {
  const params = new URLSearchParams();
  if (filter.due !== "all") params.set("due", filter.due);
  if (filter.kind) params.set("kind", filter.kind);
  if (filter.withPhone) params.set("phone", "yes");
  if (filter.withLater) params.set("later", "yes");
  if (filter.page > 1) params.set("page", String(filter.page));
  return params.size > 0 ? `?${params}` : "?";
}

export type CallView = {
  id: string;
  calledOn: DateKey;
  by: string;
  result: CallResult;
  note: string;
  nextOn: DateKey | null;
};

export type CallListItem = {
  id: string;
  kind: ListingKind;
  name: string;
  municipalityName: string;
  phone: string | null;
  phoneExtension: string | null;
  dueOn: DateKey;
  /** 0 until the day after it was due. */
  overdueDays: number;
  confirmedOn: DateKey | null;
  calls: CallView[];
};

/** Whom to call first: promised for today or before, then what has been due longest. */
export function compareCalls(
  a: { nextOn: DateKey | null; dueOn: DateKey },
  b: { nextOn: DateKey | null; dueOn: DateKey },
  today: DateKey,
): number {
  const isPromised = (call: { nextOn: DateKey | null }) => call.nextOn !== null && call.nextOn <= today;
  return Number(isPromised(b)) - Number(isPromised(a)) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);
}
