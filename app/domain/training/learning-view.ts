/** What stands in 学びの記録. */
import type { LearningSubject, Progress } from "./progress";

export type LearningLine = {
  subjectType: LearningSubject;
  subjectId: string;
  /** null: it is not public any more. */
  title: string | null;
  /** Where it goes on: a record at the second. */
  path: string | null;
  isDone: boolean;
  /** 0–100, of a record whose length is known. */
  percent: number | null;
  /** Of a plan. */
  parts: { done: number; count: number } | null;
  /** ISO. */
  updatedAt: string;
};

/** Nearly at the end, a record begins again from its beginning. */
const LAST_SECONDS = 15;

export function goOnPath(recordId: string, progress: Pick<Progress, "atSeconds">, seconds: number | null): string {
  const isAtEnd = seconds !== null && progress.atSeconds >= seconds - LAST_SECONDS;
  return progress.atSeconds === 0 || isAtEnd ? `/archive/${recordId}` : `/archive/${recordId}?t=${progress.atSeconds}`;
}
