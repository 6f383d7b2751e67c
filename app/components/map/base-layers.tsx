import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type GeoJSON, geoJSON, type Polygon as LeafletPolygon, type PathOptions } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { TileLayer, useMap, useMapEvents } from "react-leaflet";
import { useT } from "~/i18n/translate-context";
import type { AreaName, AreaNames } from "./area-name";
import type { MapTiles } from "./map-layer-props";
import { MapNames } from "./map-names";

type Boundaries = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>;

/** From here on single municipalities are drawn and named. */
const MUNICIPALITIES_FROM_ZOOM = 8;
const LAND: PathOptions = { stroke: true, color: "#8c9aa8", weight: 1, fill: true, fillColor: "#fff", fillOpacity: 1 };
const TOWN: PathOptions = { ...LAND, color: "#b4bec8" };
const HIDDEN: PathOptions = { stroke: false, fill: false };

/** Our own boundaries, which need no other server, and over them the tiles when their server answers. */
export function BaseLayers({ tiles }: { tiles: MapTiles }) {
  const t = useT();
  const names = useBoundaries(t("map.leaflet.boundaries"));
  const isReached = useTileServer(tiles.url);
  const [isShown, setShown] = useState(false);
  return (
    <>
      {tiles.url && isReached && (
        <TileLayer
          url={tiles.url}
          attribution={tiles.credit}
          maxZoom={18}
          eventHandlers={{ load: () => setShown(true) }}
        />
      )}
      {!isShown && <MapNames names={names} />}
    </>
  );
}

/** Asks for one tile first: without a connection the map would ask for dozens in vain. */
function useTileServer(url: string | null): boolean {
  const [isReached, setReached] = useState(false);
  useEffect(() => {
    if (!url || !navigator.onLine) return;
    const tile = new Image();
    tile.onload = () => setReached(true);
    tile.src = url.replace("{z}", "5").replace("{x}", "28").replace("{y}", "12").replace("{s}", "a");
    return () => {
      tile.onload = null;
    };
  }, [url]);
  return isReached;
}

type PrefectureShape = LeafletPolygon & { feature?: Boundaries["features"][number] };

/** Draws prefectures, and from a zoom on the municipalities of those in view instead; gives back the names to write. */
function useBoundaries(credit: string): AreaNames {
  const map = useMap();
  const towns = useRef(new Map<string, GeoJSON | null>());
  const prefectures = useRef<PrefectureShape[]>([]);
  const [names, setNames] = useState<AreaNames>({ prefectures: [], municipalities: [] });
  // Boundaries that come after the map was left must not be drawn on it.
  const isGone = useRef(false);
  const draw = () => {
    const isNear = map.getZoom() >= MUNICIPALITIES_FROM_ZOOM;
    const view = map.getBounds();
    for (const shape of prefectures.current) {
      const code = shape.feature?.properties.code.slice(0, 2) ?? "";
      if (isNear && !towns.current.has(code) && view.intersects(shape.getBounds())) load(code);
      const layer = towns.current.get(code) ?? null;
      shape.setStyle(isNear && layer ? HIDDEN : LAND);
      if (isNear) layer?.addTo(map);
      else layer?.remove();
    }
  };
  const load = async (code: string) => {
    towns.current.set(code, null);
    const found = await fetchBoundaries(`/base-map/municipalities/${code}.json`);
    if (isGone.current) return;
    if (!found) return towns.current.delete(code);
    towns.current.set(code, geoJSON(found, { style: TOWN, interactive: false, pane: "land" }));
    setNames((before) => ({
      ...before,
      municipalities: [...before.municipalities, ...found.features.map(nameOf)],
    }));
    draw();
  };
  useMapEvents({ moveend: draw });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a map
  useEffect(() => {
    isGone.current = false;
    map.attributionControl?.addAttribution(credit);
    const pane = map.getPane("land") ?? map.createPane("land");
    pane.style.zIndex = "150";
    fetchBoundaries("/base-map/prefectures.json").then((land) => {
      if (!land || isGone.current) return;
      const layer = geoJSON(land, { style: LAND, interactive: false, pane: "land" }).addTo(map);
      setNames((before) => ({ ...before, prefectures: land.features.map(nameOf) }));
      prefectures.current = layer.getLayers() as PrefectureShape[];
      draw();
    });
    return () => {
      isGone.current = true;
      map.attributionControl?.removeAttribution(credit);
    };
  }, [map]);
  return names;
}

/** Null when it does not come: the map goes on without. */
async function fetchBoundaries(path: string): Promise<Boundaries | null> {
  try {
    const response = await fetch(path);
    return response.ok ? ((await response.json()) as Boundaries) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The middle of the longest ring: good enough to write a name at. */
function nameOf(feature: Boundaries["features"][number]): AreaName {
  const { geometry, properties } = feature;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const ring = rings.reduce((longest, one) => (one.length > longest.length ? one : longest), rings[0] ?? []);
  const lngs = ring.map((point) => point[0] ?? 0);
  const lats = ring.map((point) => point[1] ?? 0);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { code: properties.code, name: properties.name, lat: middle(lats), lng: middle(lngs) };
}
