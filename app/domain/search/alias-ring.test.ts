import { describe, expect, it } from "vitest";
import type { ConnectionView } from "~/domain/connection/connection-view";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { layoutAliasRing, membersByListing, type RingWish, ringMembers, ringRadius, statesIn } from "./alias-ring";
import type { CircleHit } from "./circle";
import { FIGURE_MEASURES } from "./circle-figure-sizes";

const CENTER = { lat: 34.865, lng: 138.325 };

function aConnection(id: string, more: Partial<ConnectionView> = {}): ConnectionView {
  return {
    id: `con_${id}`,
    listingName: `見本 ${id}`,
    listing: { id: `lst_${id}`, kind: "resource", themes: ["gathering"], latitude: 34.87, longitude: 138.325 },
    ...{ isRole: false, state: "connected", step: null, fit: null, fromId: null, threadId: null, lookInOn: null },
    ...{ version: 1, changedAt: "2026-11-01" },
    ...more,
  };
}

function aHit(id: string, distanceMeters: number, theme: ThemeKey = "gathering"): CircleHit {
  const card = { id: `lst_${id}`, kind: "activity" as const, name: `見本 ${id}`, themes: [theme] };
  return { card: { ...card, address: null, serviceType: null, isSample: true }, distanceMeters };
}

function ringOf(connections: ConnectionView[], near: CircleHit[], more: Partial<RingWish> = {}) {
  const words = { alias: "みどり-12", area: null, targets: [], likes: "", wants: "" };
  return layoutAliasRing({
    alias: { id: "ali_1", words, connections },
    ...{ middle: "area", center: CENTER, placeLabel: "本町", radiusMeters: 2_000 },
    ...{ near, total: near.length, themes: [], kinds: [], sizes: ["compact", "phone"] },
    ...more,
  });
}

describe("the members of a ring", () => {
  it("are every つながり, those that are lived first, with their distances", () => {
    const members = ringMembers(
      [
        aConnection("a", { state: "considering" }),
        aConnection("b", { listing: null }),
        aConnection("c", { state: "watching" }),
      ],
      CENTER,
    );
    expect(
      members.map(({ connectionId, listingId, distanceMeters }) => [connectionId, listingId, distanceMeters]),
    ).toEqual([
      ["con_b", null, null],
      ["con_c", "lst_c", 556],
      ["con_a", "lst_a", 556],
    ]);
    expect(statesIn(members)).toEqual(["considering", "connected", "watching"]);
  });
});

describe("the ring", () => {
  it("draws every つながり that has a theme, and what is near without those", () => {
    const ring = ringOf([aConnection("a"), aConnection("gone", { listing: null })], [aHit("a", 556), aHit("b", 300)]);
    const marks = ring.circle.drawings.compact?.marks.map(({ id }) => id);
    expect(marks).toEqual(["lst_b", "lst_a"]);
    expect(ring.untried.map(({ id }) => id)).toEqual(["lst_b"]);
    expect(ring.circle.total).toBe(2);
    expect([...membersByListing(ring.members).keys()]).toEqual(["lst_a"]);
  });

  it("never drops a つながり for what is merely near", () => {
    const near = Array.from({ length: 120 }, (_, at) => aHit(`n${at}`, 600 + at));
    const joined = THEME_KEYS.map((theme, at) =>
      aConnection(`j${at}`, {
        listing: { id: `lst_j${at}`, kind: "role", themes: [theme], latitude: 34.8745, longitude: 138.325 },
      }),
    );
    for (const size of ["compact", "phone"] as const) {
      const drawn = new Set(ringOf(joined, near).circle.drawings[size]?.marks.map(({ id }) => id));
      expect(joined.filter(({ listing }) => !drawn.has(listing?.id ?? ""))).toEqual([]);
    }
  });

  it("names what is joined and nothing else, and keeps what is merely near clear of the lines", () => {
    const near = Array.from({ length: 80 }, (_, at) => aHit(`n${at}`, 120 + at * 20, THEME_KEYS[at % 8] ?? "food"));
    const joined = [2, 5, 9].map((far, at) =>
      aConnection(`j${at}`, {
        listing: {
          ...{ id: `lst_j${at}`, kind: "role", themes: [THEME_KEYS[at * 2] ?? "food"] },
          ...{ latitude: 34.865 + far / 1000, longitude: 138.325 },
        },
      }),
    );
    const { centerX, centerY, markHalf, outer } = FIGURE_MEASURES.compact;
    const marks = ringOf(joined, near).circle.drawings.compact?.marks ?? [];
    const ends = marks.filter(({ id }) => id.startsWith("lst_j"));
    const others = marks.filter(({ id }) => id.startsWith("lst_n"));
    expect(ends.map(({ name }) => name !== null)).toEqual([true, true, true]);
    expect(others.filter(({ name }) => name !== null)).toEqual([]);
    expect(others.length).toBeGreaterThan(20);
    for (const end of ends) {
      const [dx, dy] = [end.x - centerX, end.y - centerY];
      const length = Math.hypot(dx, dy);
      expect(length).toBeLessThan(outer);
      for (const { theme, x, y } of others.filter((other) => other.theme === end.theme)) {
        const along = ((x - centerX) * dx + (y - centerY) * dy) / length;
        const aside = Math.abs((x - centerX) * dy - (y - centerY) * dx) / length;
        if (along < length) expect([theme, aside > markHalf]).toEqual([theme, true]);
      }
    }
  });

  it("puts what lies beyond and what has no place at the outer ring", () => {
    const away = { id: "lst_far", kind: "resource" as const, themes: ["food" as const] };
    const ring = ringOf(
      [
        aConnection("far", { listing: { ...away, latitude: 35.5, longitude: 138.325 } }),
        aConnection("tel", { listing: { ...away, id: "lst_tel", latitude: null, longitude: null } }),
      ],
      [],
    );
    const rows = ring.circle.sectors.flatMap((sector) => sector.rows);
    expect(rows.map(({ id, distanceMeters }) => [id, distanceMeters])).toEqual([
      ["lst_far", 2_000],
      ["lst_tel", 2_000],
    ]);
    expect(ring.members.map(({ distanceMeters }) => distanceMeters)).toEqual([70_609, null]);
  });
});

it.each([
  [0, 1_000],
  [1_846, 2_000],
  [3_692, 5_000],
  [90_000, 10_000],
])("a ring for %i m is %i m wide", (atLeast, radius) => expect(ringRadius(atLeast)).toBe(radius));
