import { type LatLngBounds, type Map as LeafletMapObject, latLngBounds } from "leaflet";
import type { Box } from "~/shared/geo";

export function toLatLngBounds(box: Box): LatLngBounds {
  return latLngBounds([box.south, box.west], [box.north, box.east]);
}

/** What the map shows, cut to 5 decimals (1 m) and to the globe. */
export function viewBox(map: LeafletMapObject): Box {
  const bounds = map.getBounds();
  return {
    north: Math.min(90, round(bounds.getNorth())),
    south: Math.max(-90, round(bounds.getSouth())),
    east: Math.min(180, round(bounds.getEast())),
    west: Math.max(-180, round(bounds.getWest())),
  };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
