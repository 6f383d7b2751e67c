/** What someone has watched of a record and done of a plan: on their device, or in their account. */
// The small one: this is loaded with every page of a record.
import * as z from "zod/mini";

export const LEARNING_SUBJECTS = ["record", "training"] as const;
export type LearningSubject = (typeof LEARNING_SUBJECTS)[number];

const SPANS = 500;
const PARTS = 60;
/** Spans that nearly touch are one: players tell their place every few seconds. */
const GAP_SECONDS = 3;
/** Of a record, watched: what is left out is the greeting and the credits. */
const DONE_SHARE = 0.9;
const second = z.int().check(z.minimum(0), z.maximum(86_400));

export const progressSchema = z.object({
  /** Watched, in whole seconds of the record, in order and without overlaps. */
  spans: z._default(z.array(z.tuple([second, second])).check(z.maxLength(SPANS)), () => []),
  /** Where it was left off. */
  atSeconds: z._default(second, 0),
  /** Ids of the parts of a plan that were ticked off. */
  doneParts: z._default(z.array(z.string().check(z.regex(/^[a-z0-9]{1,32}$/))).check(z.maxLength(PARTS)), () => []),
  isDone: z._default(z.boolean(), false),
});
export type Progress = z.output<typeof progressSchema>;
export const NO_PROGRESS: Progress = progressSchema.parse({});

export const learningEntrySchema = z.object({
  subjectType: z.enum(LEARNING_SUBJECTS),
  subjectId: z.string().check(z.regex(/^(?:rec|pln)_[0-9a-z]{1,40}$/)),
  progress: progressSchema,
});
export type LearningEntry = z.output<typeof learningEntrySchema>;

/** What a device may hand over at once. */
export const learningListSchema = z.array(learningEntrySchema).check(z.maxLength(200));

/** Both together: nothing that was watched or done gets lost. `later` says where it was left off. */
export function mergeProgress(earlier: Progress, later: Progress): Progress {
  return {
    spans: joinSpans([...earlier.spans, ...later.spans]),
    atSeconds: later.atSeconds,
    doneParts: [...new Set([...earlier.doneParts, ...later.doneParts])].slice(0, PARTS),
    isDone: earlier.isDone || later.isDone,
  };
}

/** In order, without overlaps; of too many the shortest gaps are closed. */
export function joinSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const sorted = spans.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  let joined = closeGaps(sorted, GAP_SECONDS);
  for (let gap = GAP_SECONDS * 2; joined.length > SPANS; gap *= 2) joined = closeGaps(joined, gap);
  return joined;
}

function closeGaps(sorted: readonly (readonly [number, number])[], gap: number): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1] + gap) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Adds what was watched without a break. */
export function watch(progress: Progress, from: number, to: number): Progress {
  const [start, end] = [Math.floor(from), Math.ceil(to)];
  return { ...progress, spans: joinSpans([...progress.spans, [start, end]]), atSeconds: end };
}

export function watchedSeconds({ spans }: Pick<Progress, "spans">): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** 0–100; 100 only when it is done. `seconds`: length of the record; null = not known. */
export function watchedPercent(progress: Progress, seconds: number | null): number | null {
  if (progress.isDone) return 100;
  if (seconds === null || seconds <= 0) return null;
  return Math.min(99, Math.floor((watchedSeconds(progress) / seconds) * 100));
}

/** Whether so much of a record was watched that it counts as seen. */
export function isWatched(progress: Progress, seconds: number | null): boolean {
  if (progress.isDone) return true;
  return seconds !== null && seconds > 0 && watchedSeconds(progress) >= seconds * DONE_SHARE;
}

export function tickPart(progress: Progress, partId: string, isDone: boolean): Progress {
  const others = progress.doneParts.filter((id) => id !== partId);
  return { ...progress, doneParts: isDone ? [...others, partId].slice(0, PARTS) : others };
}
