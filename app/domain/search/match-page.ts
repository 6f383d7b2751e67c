/** What the page for finding on behalf of somebody receives. */
import type { Match, MatchGroup } from "~/domain/connection/match";
import type { TargetKey } from "~/domain/directory/vocabulary";
import type { LatLng } from "~/shared/geo";
import type { AliasRingView } from "./alias-ring";
import type { MatchQuery } from "./match-query";
import type { QueryProblem } from "./query-values";
import type { StaticMapView } from "./static-map";

export const MATCHES_PER_PAGE = 20;

export type MatchPage = {
  alias: { id: string; alias: string; areaLabel: string | null; targets: TargetKey[]; likes: string; wants: string };
  query: MatchQuery;
  problems: QueryProblem[];
  /** 対象 that were looked for: those asked for, else the alias's. */
  targets: TargetKey[];
  center: LatLng;
  /** `town`: no area is known, so it was measured from the town's middle. */
  middle: AliasRingView["middle"];
  placeLabel: string;
  /** A place was asked for that nobody knows; it was measured from the area instead. */
  isPlaceUnknown: boolean;
  /** The place as it was asked for. */
  askedPlace: string;
  /** One page of them, in their order. */
  matches: Match[];
  counts: Record<MatchGroup, number>;
  /** All that lies in reach; more than `counts` add up to when there was too much to look at. */
  total: number;
  /** How many candidates stand ready to be compared. */
  candidates: number;
  map: StaticMapView;
  ring: AliasRingView;
};
