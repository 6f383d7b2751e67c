import { EVENT_WORDS, type EventRemarks } from "~/domain/symposium/event-list";
import type { SymposiumForm } from "~/domain/symposium/symposium";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent } from "~/domain/symposium/symposium-content";
import type { EventCells } from "./event-cells";

const ONLINE = /オンライン|ウェブ|ウェビナー|online|zoom|webex|teams|youtube|web|配信/i;
/** Words beside it that name no place. */
const NO_PLACE = /会議|開催|参加|のみ|ライブ|ミーティング|meeting|[\s・/()、,]/gi;

/** How it is held and where. The data set has no column for online: the name of the place or 備考 say it. */
export function readEventPlace(
  cells: EventCells,
  remarks: EventRemarks,
): { form: SymposiumForm; venue: SymposiumContent["venue"] } {
  const named = cells.read("placeName").normalize("NFKC");
  const parts = [cells.read("address"), cells.read("building")].filter(Boolean);
  const address = cells.cut("address", parts.join(" "), L.name * 2);
  const isOnline = ONLINE.test(named) || remarks.isAlsoOnline;
  // 「オンライン」 alone names no place; 「市民会館・オンライン」 does.
  const rest = named.replace(new RegExp(ONLINE, "gi"), "").replace(NO_PLACE, "");
  const hasPlace = address !== "" || rest !== "";
  if (!hasPlace && !isOnline) cells.report("noPlace", { column: cells.columnOf("placeName") });
  const parking = cells.read("parking");
  const access = [cells.read("access", { lines: true }), parking && `${cells.columnOf("parking")}: ${parking}`];
  return {
    form: isOnline ? (hasPlace ? "both" : "online") : "venue",
    venue: {
      listingId: null,
      name: named === EVENT_WORDS.online ? "" : cells.readUpTo("placeName", L.name),
      address,
      access: cells.cut("access", access.filter(Boolean).join("\n"), L.note),
    },
  };
}
