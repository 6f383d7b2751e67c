/** Points of the globe as vectors of length 1: comparing straight lines between them needs no trigonometry. */
import { EARTH_RADIUS_METERS, type LatLng } from "~/shared/geo";

const RADIANS = Math.PI / 180;

/** The squared chord (earth radius 1) of a distance along the ground. */
export function squaredChordOf(meters: number): number {
  const half = Math.min(meters / EARTH_RADIUS_METERS / 2, Math.PI / 2);
  return (2 * Math.sin(half)) ** 2;
}

export function unitVector({ lat, lng }: LatLng): [x: number, y: number, z: number] {
  const ring = Math.cos(lat * RADIANS);
  return [ring * Math.cos(lng * RADIANS), ring * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}
