import { divIcon } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { Marker, useMap, useMapEvents } from "react-leaflet";
import { formatBox } from "~/domain/search/query-values";
import type { AreaName, AreaNames } from "./area-name";
import { viewBox } from "./leaflet-geometry";
import { escapeHtml } from "./pin-icon";

const PREFECTURE_NAMES_FROM_ZOOM = 6;
const MUNICIPALITY_NAMES_FROM_ZOOM = 10;
const PLACE_NAMES_FROM_ZOOM = 12;
/** More names would cover the marks. */
const MAX_AREA_NAMES = 60;

type PlaceName = { label: string; lat: number; lng: number };

/** Names of areas and places written on our own boundaries; decoration, not in the Tab order. */
export function MapNames({ names }: { names: AreaNames }) {
  const map = useMap();
  const [moves, setMoves] = useState(0);
  useMapEvents({ moveend: () => setMoves((count) => count + 1) });
  const zoom = map.getZoom();
  const places = usePlaceNames(zoom >= PLACE_NAMES_FROM_ZOOM ? formatBox(viewBox(map)) : null, moves);
  const inView = areaNames(names, zoom).filter((one) => map.getBounds().contains([one.lat, one.lng]));
  return (
    <>
      {inView.slice(0, MAX_AREA_NAMES).map((one) => (
        <NameMark key={one.code} label={one.name} lat={one.lat} lng={one.lng} look="town" />
      ))}
      {places
        .filter((place) => !inView.some((one) => one.name.endsWith(place.label)))
        .map((one) => (
          <NameMark key={`${one.label} ${one.lat}`} {...one} look="place" />
        ))}
    </>
  );
}

function areaNames({ prefectures, municipalities }: AreaNames, zoom: number): AreaName[] {
  if (zoom >= MUNICIPALITY_NAMES_FROM_ZOOM) return municipalities;
  return zoom >= PREFECTURE_NAMES_FROM_ZOOM ? prefectures : [];
}

function NameMark({ label, lat, lng, look }: PlaceName & { look: "town" | "place" }) {
  const icon = useMemo(
    () =>
      divIcon({ className: `map-name map-name-${look}`, html: `<span>${escapeHtml(label)}</span>`, iconSize: [0, 0] }),
    [label, look],
  );
  return <Marker position={[lat, lng]} icon={icon} interactive={false} keyboard={false} pane="tilePane" />;
}

function usePlaceNames(box: string | null, moves: number): PlaceName[] {
  const [places, setPlaces] = useState<PlaceName[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each move
  useEffect(() => {
    if (box === null) {
      setPlaces([]);
      return;
    }
    const stop = new AbortController();
    fetchPlaceNames(box, stop.signal).then((found) => {
      if (!stop.signal.aborted) setPlaces(found);
    });
    return () => stop.abort();
  }, [box, moves]);
  return places;
}

async function fetchPlaceNames(box: string, signal: AbortSignal): Promise<PlaceName[]> {
  try {
    const response = await fetch(`/map/labels?bbox=${box}`, { signal });
    return response.ok ? ((await response.json()) as { labels: PlaceName[] }).labels : [];
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || signal.aborted) return [];
    throw error;
  }
}
