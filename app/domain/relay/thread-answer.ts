/** What a form of a conversation gets back when it could not be carried out: what was typed, and why. */
import type { PrivateWord } from "~/shared/private-words";
import type { MessageProblem } from "./relay-input";
import { ROLE_ANSWERS } from "./role-request";

export const THREAD_INTENTS = [
  "confirm",
  "reply",
  "block",
  "unblock",
  "report",
  "delete",
  "answer",
  "withdraw",
  "tell",
  "mark",
] as const;
export type ThreadIntent = (typeof THREAD_INTENTS)[number];

/** What was done, as the page says it afterwards (`?done=`). */
export const THREAD_DONE = {
  confirm: "confirmed",
  reply: "replied",
  block: "blocked",
  unblock: "unblocked",
  report: "reported",
  delete: "deleted",
  answer: "answered",
  withdraw: "withdrawn",
  tell: "told",
  mark: "marked",
} as const satisfies Record<ThreadIntent, string>;

export type ThreadDone = Exclude<(typeof THREAD_DONE)[ThreadIntent], "deleted"> | "sent";

export type ThreadValues = {
  message: string;
  keepsWords: boolean;
  answer: string;
  takenPeople: string;
  roleTaken: boolean;
};

export type ThreadProblem = MessageProblem | "answer" | "sure" | "takenPeople";
export type ThreadRefusal = "limited" | "conflict" | "full";

export type ThreadAnswer = {
  intent: ThreadIntent;
  values: ThreadValues;
  problems: ThreadProblem[];
  words: PrivateWord[];
  refusal: ThreadRefusal | null;
};

export function readIntent(value: unknown): ThreadIntent | null {
  return THREAD_INTENTS.find((intent) => intent === value) ?? null;
}

export function readAnswer(value: string) {
  return ROLE_ANSWERS.find((answer) => answer === value) ?? null;
}

/** The word of the page for `?done=`; null for anything else. */
export function readDone(value: string | null): ThreadDone | null {
  const known: readonly string[] = [...Object.values(THREAD_DONE), "sent"];
  return value !== null && value !== "deleted" && known.includes(value) ? (value as ThreadDone) : null;
}
