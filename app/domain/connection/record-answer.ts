/** The forms on the page of one alias: what can be recorded, and what a form gets back when it was not. */
import type { DeskDone } from "./desk-done";
import type { FormProblem } from "./form-words";
import type { LoopProblem } from "./read-connection-forms";

/** What was done, as the page says it afterwards (`?done=`). */
export const RECORD_DONE = {
  change: "changed",
  lookIn: "lookedIn",
  contact: "contacted",
  fit: "fitSet",
  role: "saved",
  reconnect: "reconnected",
  remove: "removed",
  up: "moved",
  down: "moved",
  motivation: "motivationNoted",
  problem: "problemNoted",
  support: "supportAdded",
  endSupport: "supportEnded",
  deleteSupport: "deletedEvent",
  undo: "undone",
  deleteEvent: "deletedEvent",
  renew: "renewed",
} as const satisfies Record<string, DeskDone>;

export type RecordIntent = keyof typeof RECORD_DONE;

/**
 * conflict: somebody recorded in between. day: the day cannot be. limited: one too many. gone: the listing that was chosen
 * has ended.
 */
export type RecordRefusal = "conflict" | "day" | "limited" | "gone";

export type RecordProblem = FormProblem<string, LoopProblem>;

export type RecordAnswer = {
  intent: RecordIntent;
  /** null: of the alias as a whole. */
  connectionId: string | null;
  /** By the names of the controls. */
  values: Record<string, string>;
  problems: RecordProblem[];
  refusal: RecordRefusal | null;
};

export function readRecordIntent(value: unknown): RecordIntent | null {
  const intents = Object.keys(RECORD_DONE) as RecordIntent[];
  return intents.find((intent) => intent === value) ?? null;
}

/** The id of a control: a form of the alias as a whole and one of a つながり may stand on one page. */
export function recordFieldId(form: { intent: RecordIntent; connectionId: string | null }, field: string): string {
  return `${form.connectionId === null ? "all" : "one"}-${form.intent}-${field}`;
}
