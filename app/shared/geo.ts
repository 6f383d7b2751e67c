/** Geography without a library: WGS84 degrees in, metres out. */

export type LatLng = { lat: number; lng: number };

/** A box in degrees; north > south, east > west (Japan does not cross the date line). */
export type Box = { north: number; east: number; south: number; west: number };

/** Web-mercator tile cell. */
export type Cell = { z: number; x: number; y: number };

/** Mean earth radius in metres (IUGG). */
export const EARTH_RADIUS_METERS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Generous outline of Japan's land (沖ノ鳥島 to 択捉島, 与那国島 to 南鳥島). */
export const JAPAN_BOX: Box = { north: 45.6, east: 154.1, south: 20.3, west: 122.8 };

/** Great-circle distance in metres (haversine). */
export function distanceMeters(a: LatLng, b: LatLng): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLng = (b.lng - a.lng) * RADIANS;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function isInBox(point: LatLng, box: Box): boolean {
  return point.lat <= box.north && point.lat >= box.south && point.lng <= box.east && point.lng >= box.west;
}

/** The box that holds the circle of `radiusMeters` around `center`. */
export function boxAround(center: LatLng, radiusMeters: number): Box {
  const dLat = radiusMeters / EARTH_RADIUS_METERS / RADIANS;
  const dLng = dLat / Math.max(0.01, Math.cos(center.lat * RADIANS));
  return { north: center.lat + dLat, south: center.lat - dLat, east: center.lng + dLng, west: center.lng - dLng };
}

/** Tile cell of a point at a zoom (web mercator, as map tiles are numbered). */
export function cellOf(point: LatLng, zoom: number): Cell {
  const n = 2 ** zoom;
  const x = Math.floor(((point.lng + 180) / 360) * n);
  const latRad = point.lat * RADIANS;
  const y = Math.floor(((1 - Math.asinh(Math.tan(latRad)) / Math.PI) / 2) * n);
  const clamp = (v: number) => Math.max(0, Math.min(n - 1, v));
  return { z: zoom, x: clamp(x), y: clamp(y) };
}

/** North-west corner of a cell; the south-east corner is that of x+1, y+1. */
export function cellCorner(cell: Cell): LatLng {
  const n = 2 ** cell.z;
  return {
    lng: (cell.x / n) * 360 - 180,
    lat: Math.atan(Math.sinh(Math.PI * (1 - (2 * cell.y) / n))) / RADIANS,
  };
}
