/** What happened to an alias's つながり, in the order of time: the figure and the history are made of these. */
import type { ChangeReason, WordAnswer } from "./connection-reasons";
import type { ConnectingStep, ConnectionState } from "./connection-state";

export const EVENT_KINDS = ["added", "changed", "contact", "lookIn", "word", "motivation", "problem"] as const;
export type ConnectionEventKind = (typeof EVENT_KINDS)[number];

/** What moved a つながり or its look-in day: only the last of these can be taken back with all it changed. */
export const MOVING_KINDS = ["changed", "lookIn", "word"] as const satisfies readonly ConnectionEventKind[];

/** 意欲 in five steps, as the professional judges it. */
export const MOTIVATIONS = [1, 2, 3, 4, 5] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

/** One event with its words opened. `onDay` and `wasDueOn` are Tokyo days, YYYY-MM-DD. */
export type ConnectionEventView = {
  id: string;
  kind: ConnectionEventKind;
  onDay: string;
  /** null: of the alias as a whole (a contact, a motivation, a problem). */
  connectionId: string | null;
  fromState: ConnectionState | null;
  toState: ConnectionState | null;
  step: ConnectingStep | null;
  reason: ChangeReason | null;
  answer: WordAnswer | null;
  level: Motivation | null;
  /** The look-in day that stood before a look-in or a change. */
  wasDueOn: string | null;
  /** One line, "" when none was written. */
  line: string;
};

/** What stands in ConnectionEvent.sealed. */
export type EventWords = { line: string };

/** 問題解決型支援 with its words opened; toDay null: still going on. */
export type SupportSpellView = { id: string; label: string; fromDay: string; toDay: string | null };
export type SupportWords = { label: string };
