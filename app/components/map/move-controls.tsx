import type { Map as LeafletMapObject } from "leaflet";
import { type MutableRefObject, type RefObject, useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { Button } from "~/components/ui/button";
import type { MapPage } from "~/domain/search/map-page";
import { formatBox } from "~/domain/search/query-values";
import { useT } from "~/i18n/translate-context";
import type { Box } from "~/shared/geo";
import { toLatLngBounds, viewBox } from "./leaflet-geometry";

type MoveControlsProps = { page: MapPage; onSearchHere: (box: Box, how: "push" | "replace") => void };

/** Takes the map to a new result, and the search to where the map was moved: on a press, or always when followed. */
export function MoveControls({ page, onSearchHere }: MoveControlsProps) {
  const t = useT();
  const map = useMap();
  const ownBox = useRef<string | null>(null);
  const isFitting = useRef(false);
  const before = useRef(placeOf(map));
  const [hasMoved, setMoved] = useState(false);
  const [follows, setFollows] = useState(false);
  const search = (how: "push" | "replace") => {
    const box = viewBox(map);
    ownBox.current = formatBox(box);
    setMoved(false);
    onSearchHere(box, how);
  };
  useMapEvents({
    moveend: () => {
      const place = placeOf(map);
      if (isFitting.current || place === before.current) return;
      before.current = place;
      if (follows) search("replace");
      else setMoved(true);
    },
  });
  useFit({ page, ownBox, isFitting }, () => {
    before.current = placeOf(map);
    setMoved(false);
  });
  return (
    <div className="map-move leaflet-top">
      <div className="leaflet-control flex flex-wrap items-center gap-2">
        {hasMoved && <Button onClick={() => search("push")}>{t("map.leaflet.searchHere")}</Button>}
        <label className="flex min-h-11 cursor-pointer items-center gap-2 rounded-8 bg-white px-3 text-[0.9375rem] shadow-1">
          <input
            type="checkbox"
            checked={follows}
            onChange={(event) => {
              setFollows(event.target.checked);
              if (event.target.checked && hasMoved) search("push");
            }}
            className="size-5 accent-blue-900"
          />
          {t("map.leaflet.follow")}
        </label>
      </div>
    </div>
  );
}

/** Middle and zoom: a change of size alone is no move. */
function placeOf(map: LeafletMapObject): string {
  const { lat, lng } = map.getCenter();
  return `${lat.toFixed(6)},${lng.toFixed(6)},${map.getZoom()}`;
}

/** A new result moves the map, unless the search came from the map itself. */
function useFit(
  options: { page: MapPage; ownBox: RefObject<string | null>; isFitting: MutableRefObject<boolean> },
  onFit: () => void,
) {
  const { page, ownBox, isFitting } = options;
  const map = useMap();
  const wanted = formatBox(page.bounds);
  const fitted = useRef(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new result moves the map
  useEffect(() => {
    if (fitted.current === wanted) return;
    fitted.current = wanted;
    if (page.query.box && ownBox.current === formatBox(page.query.box)) return;
    isFitting.current = true;
    map.fitBounds(toLatLngBounds(page.bounds), { padding: [24, 24], maxZoom: 16, animate: false });
    isFitting.current = false;
    onFit();
  }, [wanted]);
}
