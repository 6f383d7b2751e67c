import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LISTING_KINDS } from "~/domain/directory/listing";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { CIRCLE_RADII, type CircleHit, type FigureSize, toSectors } from "./circle";
import type { CircleDrawing } from "./circle-drawing";
import { FIGURE_MEASURES } from "./circle-figure-sizes";
import { layoutCircle } from "./circle-layout";
import { distanceToRect } from "./circle-placing";
import { ringLabelRect } from "./circle-rings";
import { bandOf, radiusScale, ringsFor, SECTOR_RADIANS, sectorAngle } from "./circle-scale";

const SIZES: FigureSize[] = ["wide", "compact", "phone"];

type Spot = { theme: ThemeKey; distanceMeters: number };

function hitsOf(spots: readonly Spot[]): CircleHit[] {
  return spots.map(({ theme, distanceMeters }, index) => ({
    card: {
      id: `lst_${String(index).padStart(4, "0")}`,
      kind: LISTING_KINDS[index % 4]!,
      name: `まちの居場所 ${index}`,
      kana: null,
      summary: "",
      serviceType: null,
      organizationName: null,
      themes: [theme],
      targets: [],
      municipalityCode: "222127",
      address: null,
      lat: 34.8,
      lng: 138.3,
      positionPrecision: "exact",
      reach: ["place"],
      openingHours: null,
      costKind: "unknown",
      capacityState: "unknown",
      trust: "unconfirmed",
      confirmedOn: null,
      checkDueOn: "2027-01-01",
      isSample: false,
    },
    distanceMeters,
  }));
}

function draw(spots: readonly Spot[], radius: number, size: FigureSize): CircleDrawing {
  return layoutCircle(toSectors(hitsOf(spots), radius), ringsFor(radius), size);
}

const circles = fc.constantFrom(...CIRCLE_RADII).chain((radius) =>
  fc.record({
    radius: fc.constant(radius),
    size: fc.constantFrom(...SIZES),
    spots: fc.array(
      fc.record({
        theme: fc.constantFrom(...THEME_KEYS),
        distanceMeters: fc.oneof(fc.integer({ min: 0, max: radius }), fc.integer({ min: 0, max: 300 })),
      }),
      { maxLength: 250 },
    ),
  }),
);

function roundThings(drawing: CircleDrawing) {
  const { markHalf, discHalf } = FIGURE_MEASURES[drawing.size];
  return [
    ...drawing.marks.map((mark) => ({ ...mark, half: markHalf })),
    ...drawing.discs.map((disc) => ({ ...disc, half: discHalf })),
  ];
}

describe("the circle's figure", () => {
  it("lets no two marks come closer than their size", () => {
    fc.assert(
      fc.property(circles, ({ radius, size, spots }) => {
        const things = roundThings(draw(spots, radius, size));
        for (const [index, a] of things.entries()) {
          for (const b of things.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.half + b.half);
          }
        }
      }),
    );
  });

  it("keeps marks at least 24 px apart, so that each can be touched", () => {
    fc.assert(
      fc.property(circles, ({ radius, size, spots }) => {
        const { marks } = draw(spots, radius, size);
        for (const [index, a] of marks.entries()) {
          expect(a.hit).toBeGreaterThanOrEqual(12);
          for (const b of marks.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
          }
        }
      }),
    );
  });

  it("keeps every mark in its sector, in its band and near its ring", () => {
    fc.assert(
      fc.property(circles, ({ radius, size, spots }) => {
        const measures = FIGURE_MEASURES[size];
        const rings = ringsFor(radius);
        const scale = radiusScale(rings, measures.inner, measures.outer);
        const sectors = toSectors(hitsOf(spots), radius);
        const rows = new Map(sectors.flatMap((sector) => sector.rows.map((row) => [row.id, row])));
        for (const mark of layoutCircle(sectors, rings, size).marks) {
          const meters = rows.get(mark.id)!.distanceMeters;
          const [dx, dy] = [mark.x - measures.centerX, measures.centerY - mark.y];
          const away = Math.hypot(dx, dy);
          const turned = Math.atan2(dx, dy) - sectorAngle(mark.theme);
          const angle = Math.atan2(Math.sin(turned), Math.cos(turned));
          const edge = away * Math.sin(SECTOR_RADIANS / 2 - Math.abs(angle));
          expect(edge).toBeGreaterThanOrEqual(measures.markHalf - 0.2);
          const band = bandOf(meters, rings);
          expect(away).toBeLessThanOrEqual(scale(rings[band]!) + 0.2);
          expect(away).toBeGreaterThanOrEqual(band === 0 ? measures.inner : scale(rings[band - 1]!) - 0.2);
          expect(Math.abs(away - scale(meters))).toBeLessThanOrEqual(3 * measures.markHalf + measures.gap + 4);
        }
      }),
    );
  });

  it("puts no mark over a ring's distance", () => {
    fc.assert(
      fc.property(circles, ({ radius, size, spots }) => {
        const drawing = draw(spots, radius, size);
        const labels = drawing.rings.map((ring) => ringLabelRect(ring, FIGURE_MEASURES[size]));
        for (const thing of roundThings(drawing)) {
          for (const label of labels) expect(distanceToRect(thing, label)).toBeGreaterThanOrEqual(thing.half);
        }
      }),
    );
  });

  it("accounts for every listing: a mark or a part of the rest", () => {
    fc.assert(
      fc.property(circles, ({ radius, size, spots }) => {
        const drawing = draw(spots, radius, size);
        const rest = drawing.sectors.reduce((sum, sector) => sum + sector.rest, 0);
        expect(drawing.marks.length + rest).toBe(spots.length);
        const inDiscs = drawing.discs.reduce((sum, disc) => sum + disc.count, 0);
        expect(inDiscs).toBeLessThanOrEqual(rest);
      }),
    );
  });

  it("draws the same picture twice", () => {
    fc.assert(
      fc.property(circles, ({ radius, size, spots }) => {
        expect(draw(spots, radius, size)).toEqual(draw(spots, radius, size));
      }),
      { numRuns: 20 },
    );
  });

  it("gives a number in every band that holds more than its marks", () => {
    const spots = Array.from({ length: 400 }, (_, index) => ({ theme: "care" as const, distanceMeters: index * 25 }));
    for (const size of SIZES) {
      const drawing = draw(spots, 10_000, size);
      expect(drawing.discs.map((disc) => disc.toMeters)).toEqual([500, 1_000, 2_000, 5_000, 10_000]);
      expect(drawing.discs.reduce((sum, disc) => sum + disc.count, drawing.marks.length)).toBe(400);
    }
  });

  it("says where an empty sector's words stand", () => {
    const drawing = draw([{ theme: "food", distanceMeters: 700 }], 10_000, "wide");
    expect(drawing.sectors.filter((sector) => sector.emptyAt).map((sector) => sector.theme)).toEqual(
      THEME_KEYS.filter((theme) => theme !== "food"),
    );
  });
});
