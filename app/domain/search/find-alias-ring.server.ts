import type { AliasView } from "~/domain/connection/connection-view";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import type { LatLng } from "~/shared/geo";
import { type AliasRingView, layoutAliasRing, ringMembers, ringRadius } from "./alias-ring";
import type { FigureSize } from "./circle";
import { findNearHits } from "./find-near-hits.server";

/** What is near is a ground to stand on, not the subject: the nearest are enough. */
const NEAR = 300;
/** Less than this around a person tells little. */
const LEAST_RADIUS_METERS = 2_000;
/** 東京都庁: when not even the town is known any more. */
const LAST_RESORT = { lat: 35.6896, lng: 139.6917 };

/**
 * The circle of one alias round its rough area (else the middle of its town): its つながり, and what is near and not tried.
 * As wide as its members need, 2 to 10 km. Throws DomainError("unavailable") when no engine answers.
 */
export async function findAliasRing(options: {
  scope: SearchScope;
  alias: Pick<AliasView, "id" | "words" | "connections" | "municipalityCode">;
  /** Default: for a column and for a phone. */
  sizes?: readonly FigureSize[];
}): Promise<AliasRingView> {
  const { scope, alias, sizes = ["compact", "phone"] } = options;
  const { center, middle, placeLabel } = aliasMiddle(alias);
  const distances = ringMembers(alias.connections, center).map((member) => member.distanceMeters ?? 0);
  const radiusMeters = ringRadius(Math.max(LEAST_RADIUS_METERS, ...distances));
  const { hits: near, total } = await findNearHits({ scope, center, radiusMeters, limit: NEAR });
  return layoutAliasRing({
    ...{ alias, middle, center, placeLabel, radiusMeters, near, total, sizes },
    themes: [],
    kinds: [],
  });
}

/** Where somebody is, as far as anybody may know: their rough area, else the middle of the town. */
export function aliasMiddle(alias: Pick<AliasView, "words" | "municipalityCode">): {
  center: LatLng;
  middle: AliasRingView["middle"];
  placeLabel: string;
} {
  const { area } = alias.words;
  if (area) return { center: { lat: area.latitude, lng: area.longitude }, middle: "area", placeLabel: area.label };
  const town = municipalityByCode(alias.municipalityCode);
  const { lat, lng } = town ?? LAST_RESORT;
  return { center: { lat, lng }, middle: "town", placeLabel: town?.name ?? "" };
}
