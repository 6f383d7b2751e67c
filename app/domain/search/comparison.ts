/** Candidates side by side, as the page and its paper show them. */
import type { MatchReason, MatchTried } from "~/domain/connection/match";
import type { ListingPageView } from "~/domain/directory/listing-view";
import type { DateKey } from "~/shared/dates";

/** More columns than a sheet of A4 holds. */
export const MOST_COMPARED = 4;

type Shown =
  | "id"
  | "kind"
  | "name"
  | "kana"
  | "summary"
  | "themes"
  | "targets"
  | "serviceType"
  | "address"
  | "areaLabel"
  | "state"
  | "costKind"
  | "costNote"
  | "capacityState"
  | "capacityAsOf"
  | "capacityPeople"
  | "connectNote"
  | "languages"
  | "steps"
  | "isSample";

export type ComparedListing = Pick<ListingPageView, Shown> & {
  hours: Pick<ListingPageView["hours"], "isKnown" | "lines" | "note">;
  /** What is known to be there. */
  barrierFree: ListingPageView["barrierFree"]["yes"];
  trust: Pick<ListingPageView["trust"], "trust" | "on" | "overdueSince">;
  /** Why it suits or does not; the same words as when it was found. */
  reasons: MatchReason[];
  /** Its つながり with the person. */
  tried: MatchTried | null;
};

export type Comparison = {
  alias: { id: string; alias: string };
  /** Everything that can be compared: candidates first. */
  choices: { listingId: string; name: string; tried: MatchTried; isChosen: boolean }[];
  columns: ComparedListing[];
  /** More were asked for than fit. */
  isCut: boolean;
  today: DateKey;
};
