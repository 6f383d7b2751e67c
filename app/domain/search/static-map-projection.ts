/** Web mercator onto a picture: fitting a box, outlines as paths, the scale bar. Pure. */
import { type Box, boxAround, EARTH_RADIUS_METERS, type LatLng } from "~/shared/geo";

export type Pixel = { x: number; y: number };
export type Projection = {
  box: Box;
  width: number;
  height: number;
  metersPerPixel: number;
  toPixel(point: LatLng): Pixel;
};

const RADIANS = Math.PI / 180;
const MIN_SPAN_METERS = 500;

/** Web mercator, 0–1 from the north-west corner of the world. */
function mercator({ lat, lng }: LatLng): Pixel {
  const sine = Math.asinh(Math.tan(lat * RADIANS));
  return { x: (lng + 180) / 360, y: (1 - sine / Math.PI) / 2 };
}

function fromMercator({ x, y }: Pixel): LatLng {
  return { lng: x * 360 - 180, lat: Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS };
}

/** The projection that shows all of the box in the middle of width × height; `box` of the answer is all that is seen. */
export function fitBox(box: Box, size: { width: number; height: number }, padding = 0): Projection {
  const center = { lat: (box.north + box.south) / 2, lng: (box.east + box.west) / 2 };
  const least = boxAround(center, MIN_SPAN_METERS / 2);
  const wished = {
    north: Math.max(box.north, least.north),
    south: Math.min(box.south, least.south),
    east: Math.max(box.east, least.east),
    west: Math.min(box.west, least.west),
  };
  const topLeft = mercator({ lat: wished.north, lng: wished.west });
  const bottomRight = mercator({ lat: wished.south, lng: wished.east });
  const scale = Math.min(
    (size.width - 2 * padding) / (bottomRight.x - topLeft.x),
    (size.height - 2 * padding) / (bottomRight.y - topLeft.y),
  );
  const middle = { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 };
  const origin = { x: middle.x - size.width / 2 / scale, y: middle.y - size.height / 2 / scale };
  const northWest = fromMercator(origin);
  const southEast = fromMercator({ x: origin.x + size.width / scale, y: origin.y + size.height / scale });
  return {
    ...size,
    box: { north: northWest.lat, west: northWest.lng, south: southEast.lat, east: southEast.lng },
    metersPerPixel: (2 * Math.PI * EARTH_RADIUS_METERS * Math.cos(center.lat * RADIANS)) / scale,
    toPixel(point) {
      const at = mercator(point);
      return { x: roundPixel((at.x - origin.x) * scale), y: roundPixel((at.y - origin.y) * scale) };
    },
  };
}

/** SVG path of rings of `[lng, lat]`; points closer than half a pixel to the one before are left out. */
export function ringsToPath(rings: readonly (readonly (readonly number[])[])[], projection: Projection): string {
  let path = "";
  for (const ring of rings) {
    let last: Pixel | null = null;
    for (const [lng = 0, lat = 0] of ring) {
      const at = projection.toPixel({ lat, lng });
      if (last && Math.hypot(at.x - last.x, at.y - last.y) < 0.5) continue;
      path += `${last ? "L" : "M"}${at.x},${at.y}`;
      last = at;
    }
    if (last) path += "Z";
  }
  return path;
}

/** The longest of 1-2-5 metres that fits into `maxWidth` pixels. */
export function scaleBarFor(metersPerPixel: number, maxWidth: number): { meters: number; width: number } {
  const most = metersPerPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(most));
  const meters = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  return { meters, width: roundPixel(meters / metersPerPixel) };
}

/** A tenth of a pixel is fine enough. */
export function roundPixel(value: number): number {
  return Math.round(value * 10) / 10;
}
