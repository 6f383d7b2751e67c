/** What stands on a map drawn as a picture: pins that keep apart, labels that touch nothing. Pure. */
import type { ListingKind } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { Box, LatLng } from "~/shared/geo";
import { type Pixel, type Projection, roundPixel } from "./static-map-projection";
import { textWidth } from "./text-width";

export type StaticMapSize = "listing" | "area" | "a4";
/** Small enough for its words to stay readable on a phone. */
export const STATIC_MAP_SIZES: Record<StaticMapSize, { width: number; height: number }> = {
  listing: { width: 480, height: 300 },
  area: { width: 560, height: 440 },
  a4: { width: 680, height: 425 },
};

/** `isMain` = what the map is about; it is drawn larger and never merged. */
export type StaticMapPin = LatLng & {
  id: string;
  name: string;
  kind: ListingKind;
  theme: ThemeKey | null;
  isMain?: boolean;
};

export type DrawnPin = Omit<StaticMapPin, "lat" | "lng" | "isMain"> & { x: number; y: number };
/** Pins too close to each other, as one numbered disc. */
export type DrawnCluster = { x: number; y: number; radius: number; count: number };
export type DrawnArea = { code: string; path: string; isHighlighted: boolean };
/** A rough square with a number, the number where no pin is. */
export type DrawnCell = { x: number; y: number; width: number; height: number; count: number; countAt: Pixel };
export type DrawnLabel = { text: string; x: number; y: number; size: number; rank: number };

export type StaticMapView = {
  width: number;
  height: number;
  areas: DrawnArea[];
  labels: DrawnLabel[];
  pins: DrawnPin[];
  clusters: DrawnCluster[];
  /** Only on a map that was asked for them. */
  cells?: DrawnCell[];
  main: DrawnPin | null;
  /** The reach round a point, in pixels. */
  reach: { x: number; y: number; radius: number } | null;
  scaleBar: { meters: number; width: number };
};

const PIN_APART = 25;
/** A disc grows with what it holds, up to the room that is kept between pins. */
const CLUSTER_RADIUS = { least: 11, most: 12.4 };

/**
 * Pins in the order given; one that would touch an earlier one joins it as a numbered disc. So nothing ever overlaps.
 * Pins outside of the picture are left out.
 */
export function drawPins(pins: readonly StaticMapPin[], projection: Projection) {
  const groups: { at: Pixel; pins: StaticMapPin[] }[] = [];
  const main = pins.find((pin) => pin.isMain) ?? null;
  const mainAt = main ? projection.toPixel(main) : null;
  for (const pin of pins) {
    const at = projection.toPixel(pin);
    if (pin.isMain || !isInside(at, projection, 12)) continue;
    if (mainAt && isUnderMain(at, mainAt)) continue;
    const near = groups.find((group) => Math.hypot(group.at.x - at.x, group.at.y - at.y) < PIN_APART);
    if (near) near.pins.push(pin);
    else groups.push({ at, pins: [pin] });
  }
  return {
    main: main && mainAt ? toDrawnPin(main, mainAt) : null,
    pins: groups.flatMap(({ at, pins: [first, ...rest] }) =>
      first && rest.length === 0 ? [toDrawnPin(first, at)] : [],
    ),
    clusters: groups.flatMap(({ at, pins: { length } }): DrawnCluster[] => {
      if (length < 2) return [];
      const radius = Math.min(CLUSTER_RADIUS.most, CLUSTER_RADIUS.least + Math.log10(length) / 2);
      return [{ ...at, radius: roundPixel(radius), count: length }];
    }),
  };
}

/** The main pin stands on its point: a drop 34 px high. */
function isUnderMain(at: Pixel, main: Pixel): boolean {
  return Math.abs(at.x - main.x) < 28 && at.y > main.y - 52 && at.y < main.y + 16;
}

function toDrawnPin(pin: StaticMapPin, at: Pixel): DrawnPin {
  return { id: pin.id, name: pin.name, kind: pin.kind, theme: pin.theme, ...at };
}

function isInside(at: Pixel, { width, height }: Projection, margin: number): boolean {
  return at.x >= margin && at.y >= margin && at.x <= width - margin && at.y <= height - margin;
}

/** Half the width of a square's number with its frame, and room round it. */
const NUMBER_APART = 30;
/** Shares of a side where the number may stand, the middle first. */
const NUMBER_PLACES = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Squares of the map, each with its number in the middle or, where pins stand there, where there is most room. */
export function drawCells(
  cells: readonly { box: Box; count: number }[],
  projection: Projection,
  spots: readonly Pixel[],
): DrawnCell[] {
  return cells.map(({ box, count }) => {
    const from = projection.toPixel({ lat: box.north, lng: box.west });
    const to = projection.toPixel({ lat: box.south, lng: box.east });
    const [width, height] = [roundPixel(to.x - from.x), roundPixel(to.y - from.y)];
    const at = (x: number, y: number) => ({ x: roundPixel(from.x + x * width), y: roundPixel(from.y + y * height) });
    const places = NUMBER_PLACES.flatMap((x) => NUMBER_PLACES.map((y) => at(x, y)));
    const room = ({ x, y }: Pixel) =>
      Math.min(...spots.map((spot) => Math.hypot(spot.x - x, spot.y - y)), NUMBER_APART);
    const countAt = places.reduce((best, place) => (room(place) > room(best) ? place : best));
    return { ...from, width, height, count, countAt };
  });
}

type LabelWish = LatLng & { label: string; rank: number };
type Frame = { left: number; top: number; right: number; bottom: number };

/** Labels in order of rank, each where it touches no pin, no other label, no edge and not the scale bar's corner. */
export function drawLabels(wishes: readonly LabelWish[], projection: Projection, pins: readonly Pixel[]): DrawnLabel[] {
  const taken: Frame[] = pins.map(({ x, y }) => ({ left: x - 13, right: x + 13, top: y - 13, bottom: y + 13 }));
  taken.push({ left: 0, right: 150, top: projection.height - 40, bottom: projection.height });
  taken.push({ left: projection.width - 40, right: projection.width, top: 0, bottom: 52 });
  const drawn: DrawnLabel[] = [];
  for (const wish of [...wishes].sort((a, b) => a.rank - b.rank)) {
    const size = wish.rank <= 1 ? 16 : wish.rank === 2 ? 15 : 14;
    const at = projection.toPixel(wish);
    const spot = [0, -20, 20, -36, 36].map((up) => ({ x: at.x, y: roundPixel(at.y + up + size * 0.35) }));
    const free = spot.find((place) => isRoom(frameOf(place, wish.label, size), projection, taken));
    if (!free) continue;
    taken.push(frameOf(free, wish.label, size));
    drawn.push({ text: wish.label, ...free, size, rank: wish.rank });
  }
  return drawn;
}

function frameOf({ x, y }: Pixel, text: string, size: number): Frame {
  const half = textWidth(text, size) / 2 + 3;
  return { left: x - half, right: x + half, top: y - size, bottom: y + size * 0.35 };
}

function isRoom(frame: Frame, { width, height }: Projection, taken: readonly Frame[]): boolean {
  if (frame.left < 4 || frame.top < 4 || frame.right > width - 4 || frame.bottom > height - 4) return false;
  return taken.every(
    (other) =>
      frame.left >= other.right || frame.right <= other.left || frame.top >= other.bottom || frame.bottom <= other.top,
  );
}
