/** What the form for asking a place gets back when it could not be sent. */
import type { PrivateWord } from "~/shared/private-words";
import type { AskForm, AskProblem } from "./ask-form";
import type { ConnectionState } from "./connection-state";

export type AskRefusal = "conflict" | "full" | "limited" | "notAllowed";
export type AskAnswer = { values: AskForm; problems: AskProblem[]; words: PrivateWord[]; refusal: AskRefusal | null };

/** Which state asking leads to; null: it stays as it is. */
export const STATE_AFTER_ASKING: Record<ConnectionState, "connecting" | "reconnecting" | null> = {
  considering: "connecting",
  connecting: "connecting",
  connected: null,
  watching: null,
  returned: "reconnecting",
  reconnecting: "reconnecting",
};
