/** What the page gives to the map in the browser; apart from Leaflet, so that the page's own bundle stays without it. */
import type { MapPage } from "~/domain/search/map-page";
import type { Box } from "~/shared/geo";

export type MapTiles = { url: string | null; credit: string };

/** A listing marked from the list: drawn even where the map shows discs. */
export type ActiveMark = { id: string; kind: string; theme: string | undefined; lat: number; lng: number };

export type LeafletMapProps = {
  page: MapPage;
  tiles: MapTiles;
  active: ActiveMark | null;
  onActive: (id: string | null) => void;
  onSearchHere: (box: Box, how: "push" | "replace") => void;
};
