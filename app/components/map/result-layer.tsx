import type { Map as LeafletMapObject, Marker as LeafletMarker } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { ApiAnswer, ApiHit } from "~/domain/search/api-answer";
import type { MapPage } from "~/domain/search/map-page";
import { useT } from "~/i18n/translate-context";
import { type Box, cellCorner } from "~/shared/geo";
import { groupMarks, type Mark, type MarkGroup } from "./group-marks";
import { viewBox } from "./leaflet-geometry";
import type { ActiveMark } from "./map-layer-props";
import { MarkPopup, type OpenPopup } from "./mark-popup";
import { ActivePin, Disc, Pin } from "./marks";
import { useMapResults } from "./use-map-results";

/** So few pins carry their names. */
const NAMED_PINS = 15;
const GAP_PX = { cells: 54, hits: 34, closest: 14 };
const CLOSEST_ZOOM = 17;

type ResultLayerProps = { page: MapPage; active: ActiveMark | null; onActive: (id: string | null) => void };

/** Pins and discs of what lies in view, and the open popup. */
export function ResultLayer({ page, active, onActive }: ResultLayerProps) {
  const t = useT();
  const map = useMap();
  const [view, setView] = useState<{ box: Box; zoom: number } | null>(null);
  const [popup, setPopup] = useState<OpenPopup | null>(null);
  const look = () => {
    const size = map.getSize();
    if (size.x > 0 && size.y > 0) setView({ box: viewBox(map), zoom: map.getZoom() });
  };
  useMapEvents({ moveend: look, resize: look });
  useEffect(look, [map]);
  const { answer, hasFailed } = useMapResults(page.query, view);
  const groups = useMemo(
    () => (answer ? groupsOf(answer, map.getZoom(), (point) => map.project(point, map.getZoom())) : []),
    [answer, map],
  );
  const isNamed = groups.length <= NAMED_PINS && map.getZoom() >= 12;
  const open = (group: MarkGroup, marker: LeafletMarker) => {
    if (group.hits.length === group.count && (group.count === 1 || map.getZoom() >= map.getMaxZoom())) {
      setPopup({ hits: group.hits, lat: group.lat, lng: group.lng, marker });
    } else zoomInto(map, group);
  };
  return (
    <>
      {groups.map((group) =>
        group.count === 1 && group.hits[0] ? (
          <Pin
            key={group.key}
            hit={group.hits[0]}
            isNamed={isNamed}
            isActive={active?.id === group.hits[0].id}
            onOpen={(marker) => open(group, marker)}
            onActive={onActive}
          />
        ) : (
          <Disc key={`${group.key} ${group.count}`} group={group} onOpen={(marker) => open(group, marker)} />
        ),
      )}
      {active && <ActivePin active={active} />}
      <MarkPopup popup={popup} onClose={() => setPopup(null)} />
      {hasFailed && (
        <p role="status" className="leaflet-bottom map-failed">
          {t("map.state.mapFailed")}
        </p>
      )}
    </>
  );
}

type Project = (point: { lat: number; lng: number }) => { x: number; y: number };

/** Few: the listings themselves; many: their counts by cell. */
function groupsOf(answer: ApiAnswer, zoom: number, project: Project): MarkGroup[] {
  if (answer.total <= answer.hits.length) {
    const gap = zoom >= CLOSEST_ZOOM ? GAP_PX.closest : GAP_PX.hits;
    return groupMarks(answer.hits.flatMap(hitMark), project, gap);
  }
  const cells = answer.cells.map((cell): Mark => ({ ...cellMiddle(cell), count: cell.count, hit: null }));
  return groupMarks(cells, project, GAP_PX.cells);
}

function hitMark(hit: ApiHit): Mark[] {
  return hit.lat === null || hit.lng === null ? [] : [{ lat: hit.lat, lng: hit.lng, count: 1, hit }];
}

function cellMiddle(cell: { z: number; x: number; y: number }) {
  return cellCorner({ z: cell.z, x: cell.x + 0.5, y: cell.y + 0.5 });
}

function zoomInto(map: LeafletMapObject, group: MarkGroup): void {
  const zoom = Math.min(map.getMaxZoom(), map.getZoom() + 2);
  map.setView([group.lat, group.lng], zoom);
}
