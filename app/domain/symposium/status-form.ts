import { EVENT_STATUSES, type EventStatus } from "./symposium";

export const STATUS_NOTE_LENGTH = 1000;

export function statusWish(value: unknown): EventStatus | null {
  return EVENT_STATUSES.find((status) => status === value) ?? null;
}

/** null when it is no form of ours. Whoever postpones or cancels says why. */
export function readStatusForm(form: FormData): {
  to: EventStatus;
  note: string;
  baseVersion: number;
  problem: "empty" | "tooLong" | null;
} | null {
  const to = statusWish(form.get("to"));
  if (!to) return null;
  const note = String(form.get("note") ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
  const isMissing = to !== "scheduled" && note === "";
  const problem = isMissing ? "empty" : note.length > STATUS_NOTE_LENGTH ? "tooLong" : null;
  return { to, note, baseVersion: Number(form.get("draftVersion")) || 0, problem };
}
