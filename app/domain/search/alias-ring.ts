/** The circle of one alias: what the person is joined to, among what is near and was not tried yet. Pure. */
import { CONNECTION_STATES, type ConnectingStep, type ConnectionState } from "~/domain/connection/connection-state";
import type { AliasView, ConnectionView } from "~/domain/connection/connection-view";
import type { ListingKind } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { distanceMeters, type LatLng } from "~/shared/geo";
import {
  CIRCLE_RADII,
  type CircleHit,
  type CircleRow,
  type CircleView,
  type FigureSize,
  toSectors,
  withDrawnRows,
} from "./circle";
import { layoutCircle } from "./circle-layout";
import { ringsFor } from "./circle-scale";

/** One つながり in the ring. `listingId` is null when it may no longer be read: it stands in the table only. */
export type RingMember = {
  connectionId: string;
  listingId: string | null;
  name: string;
  kind: ListingKind | null;
  theme: ThemeKey | null;
  isRole: boolean;
  state: ConnectionState;
  step: ConnectingStep | null;
  /** Straight from the middle; null without a place. */
  distanceMeters: number | null;
};

export type AliasRingView = {
  aliasId: string;
  alias: string;
  /** Whether the middle is the alias's own area, another place, or only its town. */
  middle: "area" | "place" | "town";
  /** Marks of the members and of what is near. */
  circle: CircleView;
  /** Every つながり, those that are lived first. */
  members: RingMember[];
  /** What is near and not tried yet, nearest first: as many as the figure shows. */
  untried: CircleRow[];
};

/** `near` nearest first, with `total` of them in all. */
export type RingWish = {
  alias: Pick<AliasView, "id" | "words" | "connections">;
  middle: AliasRingView["middle"];
  center: LatLng;
  placeLabel: string | null;
  radiusMeters: number;
  near: readonly CircleHit[];
  total: number;
  themes: readonly ThemeKey[];
  kinds: readonly ListingKind[];
  sizes: readonly FigureSize[];
};

/** つながった and 見守り first, 検討 last. */
const SHOWN_ORDER: readonly ConnectionState[] = [
  "connected",
  "watching",
  "reconnecting",
  "connecting",
  "returned",
  "considering",
];

/** The circle's rings for whatever must stand inside: the smallest radius on offer. */
export function ringRadius(atLeastMeters: number): number {
  return CIRCLE_RADII.find((radius) => radius >= atLeastMeters) ?? CIRCLE_RADII[CIRCLE_RADII.length - 1] ?? 0;
}

/** Every つながり of the alias with its distance from the middle. */
export function ringMembers(connections: readonly ConnectionView[], center: LatLng): RingMember[] {
  const members = connections.map((connection): RingMember => {
    const { listing } = connection;
    const hasPlace = listing !== null && listing.latitude !== null && listing.longitude !== null;
    return {
      connectionId: connection.id,
      listingId: listing?.id ?? null,
      name: connection.listingName,
      kind: listing?.kind ?? null,
      theme: listing?.themes[0] ?? null,
      isRole: connection.isRole,
      state: connection.state,
      step: connection.step,
      distanceMeters: hasPlace
        ? Math.round(distanceMeters(center, { lat: listing.latitude ?? 0, lng: listing.longitude ?? 0 }))
        : null,
    };
  });
  const rankOf = ({ state }: RingMember) => SHOWN_ORDER.indexOf(state);
  return members.sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * The ring with its figures laid out. What lies beyond the radius or has no place stands at the outer ring; what has no
 * theme, or may no longer be read, in the table alone.
 */
export function layoutAliasRing(wish: RingWish): AliasRingView {
  const { alias, center, radiusMeters } = wish;
  const members = ringMembers(alias.connections, center);
  const known = new Set(members.flatMap(({ listingId }) => listingId ?? []));
  const near = wish.near.filter(({ card }) => !known.has(card.id));
  const joined = members.flatMap((member) => memberHit(member, wish.near, radiusMeters));
  const rings = ringsFor(radiusMeters);
  const sectors = toSectors([...joined, ...near], radiusMeters, wish.themes, known);
  const drawings = Object.fromEntries(wish.sizes.map((size) => [size, layoutCircle(sectors, rings, size, known)]));
  const drawn = withDrawnRows(sectors, Object.values(drawings));
  const untried = drawn.flatMap(({ rows }) => rows).filter(({ id }) => !known.has(id));
  const total = joined.length + near.length + (wish.total - wish.near.length);
  return {
    aliasId: alias.id,
    alias: alias.words.alias,
    middle: wish.middle,
    members,
    untried: untried.sort((a, b) => a.distanceMeters - b.distanceMeters),
    circle: {
      center: { lat: center.lat, lng: center.lng },
      placeLabel: wish.placeLabel,
      radiusMeters,
      themes: [...wish.themes],
      kinds: [...wish.kinds],
      rings,
      total,
      countIsExact: wish.near.length >= wish.total,
      sectors: drawn,
      drawings,
    },
  };
}

function memberHit(member: RingMember, near: readonly CircleHit[], radiusMeters: number): CircleHit[] {
  const { listingId: id, kind, theme, name } = member;
  if (id === null || kind === null || theme === null) return [];
  const found = near.find(({ card }) => card.id === id);
  if (found) return [found];
  const card = { id, kind, name, themes: [theme], address: null, serviceType: null, isSample: false };
  return [{ card, distanceMeters: Math.min(member.distanceMeters ?? radiusMeters, radiusMeters) }];
}

/** Which members stand in the figure, by listing. */
export function membersByListing(members: readonly RingMember[]): Map<string, RingMember> {
  return new Map(members.flatMap((member) => (member.listingId ? [[member.listingId, member] as const] : [])));
}

/** The states there are in the ring, in the order of the loop: what its legend explains. */
export function statesIn(members: readonly RingMember[]): ConnectionState[] {
  return CONNECTION_STATES.filter((state) => members.some((member) => member.state === state));
}
