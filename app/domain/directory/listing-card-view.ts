/** A card as a list shows it. Built on the server: whether it opens today needs the table of holidays. */
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { isCheckOverdue } from "./check-interval";
import { clockText } from "./clock-text";
import type { ListingCard } from "./listing";
import type { OpeningHours } from "./opening-hours";
import { isOpenOn, openStateAt, rangesOn } from "./opening-hours-rules";

/** `clock` texts are like 17:15. `today` in `unknown`: open at unknown times (true) or nothing known (null). */
export type OpenView =
  | { state: "open"; closesAt: string | null }
  | { state: "opensLater"; opensAt: string }
  | { state: "closed"; nextDate: DateKey | null; nextAt: string | null; openedToday: boolean }
  | { state: "unknown"; today: true | null };

/** Start and end (exclusive) of marked passages, by field. */
export type CardMatches = Partial<Record<"name" | "kana" | "summary" | "address", [start: number, end: number][]>>;

export type ListingCardView = Omit<ListingCard, "openingHours" | "checkDueOn"> & {
  /** 「確認の時期をすぎています」 */
  isCheckOverdue: boolean;
  distanceMeters: number | null;
  matches: CardMatches;
  open: OpenView;
};

/** What the hours say of this moment in Tokyo, ready to be put in words. */
export function openViewAt(hours: OpeningHours | null, now: Date): OpenView {
  const state = openStateAt(hours, now);
  if (state.state === "open") {
    return { state: "open", closesAt: state.closesAtMinutes === null ? null : clockText(state.closesAtMinutes) };
  }
  if (state.state === "opensLater") return { state: "opensLater", opensAt: clockText(state.opensAtMinutes) };
  if (state.state === "unknown") return { state: "unknown", today: state.openToday ? true : null };
  const today = tokyoDateKey(now);
  const from = state.next?.fromMinutes ?? null;
  return {
    state: "closed",
    nextDate: state.next?.date ?? null,
    nextAt: from === null ? null : clockText(from),
    openedToday: isOpenOn(hours, today) === true && rangesOn(hours, today).length > 0,
  };
}

/** The view of one search hit (or of a card without a search: distance null, no matches). */
export function toCardView(
  hit: { card: ListingCard; distanceMeters?: number | null; matches?: CardMatches },
  now: Date,
): ListingCardView {
  const { openingHours, checkDueOn, ...card } = hit.card;
  return {
    ...card,
    isCheckOverdue: isCheckOverdue(checkDueOn, tokyoDateKey(now)),
    distanceMeters: hit.distanceMeters ?? null,
    matches: hit.matches ?? {},
    open: openViewAt(openingHours, now),
  };
}
