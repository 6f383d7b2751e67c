/** What a form of the desk has done, as its page says it afterwards (`?done=`). */
export const DESK_DONE = [
  "asked",
  "changed",
  "contacted",
  "created",
  "declined",
  "deleted",
  "deletedEvent",
  "fitSet",
  "gone",
  "left",
  "lookedIn",
  "motivationNoted",
  "moved",
  "noColleague",
  "offered",
  "offerEnded",
  "problemNoted",
  "reconnected",
  "removed",
  "renewed",
  "saved",
  "shared",
  "shareEnded",
  "supportAdded",
  "supportEnded",
  "taken",
  "undone",
] as const;
export type DeskDone = (typeof DESK_DONE)[number];

export function isDeskDone(value: unknown): value is DeskDone {
  return (DESK_DONE as readonly unknown[]).includes(value);
}
