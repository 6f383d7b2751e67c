import type { toTry as source } from "../ja/to-try";
import type { MessagesOf } from "../messages";

export const toTry: MessagesOf<typeof source> = {
  title: "To try",
  lead: "Keep places and people you are curious about on this device.",
  privacy:
    "They are kept on this device only; no account is needed. On a device that others use too, choose “Remove all” when you are done.",
  add: "To try",
  addName: "Keep “{name}” to try",
  clear: "Remove all",
  emptyTitle: "Nothing here yet",
  empty: "Choose “To try” on the page of a place or person and it stands here.",
  search: "Search the map",
  loading: "Loading",
  failed: "It could not be loaded just now. Please wait a little and open it again.",
  gone: "{count} are not shown because they have ended.",
  count: "{count} kept",
  sheet: "Make a sheet of this list",
  noScriptTitle: "This list needs JavaScript",
  noScript:
    "It is kept by your device, so it cannot be kept without JavaScript. You can bookmark the page in your browser or print it instead.",
  link: "Your list “To try”",
};
