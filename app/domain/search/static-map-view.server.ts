import { baseMapFeatures } from "~/domain/municipality/base-map-features.server";
import { placeLabels } from "~/domain/municipality/place-labels.server";
import { type Box, boxAround, type LatLng } from "~/shared/geo";
import {
  drawCells,
  drawLabels,
  drawPins,
  STATIC_MAP_SIZES,
  type StaticMapPin,
  type StaticMapSize,
  type StaticMapView,
} from "./static-map";
import { fitBox, type Pixel, type Projection, ringsToPath, roundPixel, scaleBarFor } from "./static-map-projection";

/** One name for so many square pixels. */
const PIXELS_PER_LABEL = 12_000;
const SCALE_BAR_PIXELS = 100;

export type StaticMapWish = {
  /** What must be seen: a box, or a point with a radius in metres. */
  box?: Box;
  around?: LatLng & { radiusMeters: number };
  size: StaticMapSize;
  pins: readonly StaticMapPin[];
  /** Codes of the areas the map is about. */
  highlight?: readonly string[];
  /** Rough squares with a number. */
  cells?: readonly { box: Box; count: number }[];
  /** Draws a point with a ring round it: how far somebody gets from there. */
  reach?: LatLng & { radiusMeters: number };
};

/** A map drawn on the server: the same on paper, without scripts and offline. Positions in pixels of its viewBox. */
export async function staticMapView(wish: StaticMapWish): Promise<StaticMapView> {
  const size = STATIC_MAP_SIZES[wish.size];
  const projection = fitBox(boxOf(wish), size, 16);
  const labels = Math.round((size.width * size.height) / PIXELS_PER_LABEL);
  const highlighted = new Set(wish.highlight);
  const features = baseMapFeatures(projection.box);
  const drawn = drawPins(wish.pins, projection);
  const reach = wish.reach ? reachOf(wish.reach, projection) : null;
  const spots: Pixel[] = [...drawn.pins, ...drawn.clusters];
  // The drop of the main pin stands above its point.
  if (reach) spots.push(reach);
  if (drawn.main) spots.push({ ...drawn.main }, { ...drawn.main, y: drawn.main.y - 24 });
  const cells = wish.cells && drawCells(wish.cells, projection, spots);
  return {
    ...size,
    areas: features.map(({ code, polygons }) => ({
      code,
      path: polygons.map((rings) => ringsToPath(rings, projection)).join(""),
      isHighlighted: highlighted.has(code),
    })),
    labels: drawLabels(await placeLabels(projection.box, labels), projection, [
      ...spots,
      ...(cells ?? []).map((cell) => cell.countAt),
    ]),
    pins: drawn.pins,
    clusters: drawn.clusters,
    ...(cells && { cells }),
    main: drawn.main,
    reach,
    scaleBar: scaleBarFor(projection.metersPerPixel, SCALE_BAR_PIXELS),
  };
}

function reachOf(wish: LatLng & { radiusMeters: number }, projection: Projection): StaticMapView["reach"] {
  return { ...projection.toPixel(wish), radius: roundPixel(wish.radiusMeters / projection.metersPerPixel) };
}

function boxOf(wish: StaticMapWish): Box {
  if (wish.box) return wish.box;
  if (wish.around) return boxAround(wish.around, wish.around.radiusMeters);
  throw new Error("A map needs a box or a point");
}
