import { useEffect, useRef, useState } from "react";
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
  const byUser = useRef(false);
  const [hasMoved, setMoved] = useState(false);
  const [follows, setFollows] = useState(false);
  const search = (how: "push" | "replace") => {
    const box = viewBox(map);
    ownBox.current = formatBox(box);
    setMoved(false);
    onSearchHere(box, how);
  };
  useMapEvents({
    dragstart: () => {
      byUser.current = true;
    },
    moveend: () => {
      if (!byUser.current) return;
      byUser.current = false;
      if (follows) search("replace");
      else setMoved(true);
    },
  });
  useUserZoom(byUser);
  useFit(page, ownBox, () => setMoved(false));
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

/** Wheel, keys, buttons and fingers zoom; `fitBounds` of ours does none of these. */
function useUserZoom(byUser: React.RefObject<boolean> & { current: boolean }) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    const mark = () => {
      byUser.current = true;
    };
    const kinds = ["wheel", "dblclick", "touchmove", "keydown"] as const;
    for (const kind of kinds) container.addEventListener(kind, mark, { passive: true });
    const buttons = container.querySelector(".leaflet-control-zoom");
    buttons?.addEventListener("click", mark, true);
    return () => {
      for (const kind of kinds) container.removeEventListener(kind, mark);
      buttons?.removeEventListener("click", mark, true);
    };
  }, [map, byUser]);
}

/** A new result moves the map, unless the search came from the map itself. */
function useFit(page: MapPage, ownBox: React.RefObject<string | null>, onFit: () => void) {
  const map = useMap();
  const wanted = formatBox(page.bounds);
  const fitted = useRef(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new result moves the map
  useEffect(() => {
    if (fitted.current === wanted) return;
    fitted.current = wanted;
    if (page.query.box && ownBox.current === formatBox(page.query.box)) return;
    onFit();
    map.fitBounds(toLatLngBounds(page.bounds), { padding: [24, 24], maxZoom: 16, animate: false });
  }, [wanted]);
}
