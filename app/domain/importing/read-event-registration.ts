import { EVENT_WORDS, type EventRemarks, registrationAt } from "~/domain/symposium/event-list";
import type { SymposiumForm } from "~/domain/symposium/symposium";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent } from "~/domain/symposium/symposium-content";
import { startOfTokyoDate } from "~/shared/dates";
import type { EventCells } from "./event-cells";
import type { EventContext } from "./event-context";
import { readEventDay, readEventTime } from "./read-event-day";

const MINUTE_MS = 60_000;
/** A deadline that names only a day includes it. */
const END_OF_DAY = 23 * 60 + 59;

type Registration = SymposiumContent["registration"];

/** Whether one has to register, until when and how many can; how one does it elsewhere is noted. */
export function readEventRegistration(
  cells: EventCells,
  { form, remarks, context }: { form: SymposiumForm; remarks: EventRemarks; context: EventContext },
): Pick<Registration, "isNeeded" | "onlineCapacity" | "venueCapacity" | "closesAt"> {
  const method = cells.read("method");
  const isOwn = method.startsWith(registrationAt(context.ownRoot).replace(/）$/, ""));
  const isNotNeeded = method.normalize("NFKC").replace(/\s/g, "").length < 20 && /不要/.test(method);
  if (!isOwn && method !== EVENT_WORDS.noRegistration) cells.note("method");
  const closesAt = readDeadline(cells);
  const isAsked = method !== "" || closesAt !== null || cells.read("capacity") !== "";
  return { isNeeded: isAsked && !isNotNeeded, closesAt, ...readPlaces(cells, form, remarks) };
}

function readDeadline(cells: EventCells): string | null {
  const column = cells.columnOf("deadlineDay");
  const read = readEventDay(cells.read("deadlineDay"), column);
  const time = readEventTime(cells.read("deadlineTime"));
  if ("issue" in read || time === "unreadable") {
    const text = "issue" in read ? cells.read("deadlineDay") : cells.read("deadlineTime");
    cells.report("deadlineUnreadable", { column: "issue" in read ? column : cells.columnOf("deadlineTime"), text });
    cells.note("deadlineDay");
    cells.note("deadlineTime");
    return null;
  }
  if (read.day === null) return null;
  return new Date(startOfTokyoDate(read.day).getTime() + (time ?? END_OF_DAY) * MINUTE_MS).toISOString();
}

function readPlaces(cells: EventCells, form: SymposiumForm, remarks: EventRemarks) {
  const none = { onlineCapacity: null, venueCapacity: null };
  if (remarks.venueCapacity !== null || remarks.onlineCapacity !== null) {
    return { onlineCapacity: remarks.onlineCapacity, venueCapacity: remarks.venueCapacity };
  }
  const text = cells.read("capacity").normalize("NFKC").replace(/[\s,]/g, "");
  if (text === "" || /^(制限|定員|特に)?(なし|無し|無制限)$/.test(text)) return none;
  const count = Number(/^(?:先着|約|定員)?(\d{1,6})(?:人|名|席)?(?:程度|まで)?(?:\(先着順?\))?$/.exec(text)?.[1]);
  if (!(count >= 1 && count <= L.capacity)) {
    cells.report("capacityUnreadable", { column: cells.columnOf("capacity"), text: cells.read("capacity") });
    cells.note("capacity");
    return none;
  }
  if (form === "both") {
    cells.report("capacityToSplit", { column: cells.columnOf("capacity"), text: cells.read("capacity") });
    cells.note("capacity");
    return none;
  }
  return form === "online" ? { ...none, onlineCapacity: count } : { ...none, venueCapacity: count };
}
