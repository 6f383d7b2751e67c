import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { ElsewhereLinks } from "~/components/everything/elsewhere-links";
import { FollowLinks } from "~/components/subscription/follow-links";
import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { Elsewhere } from "~/domain/search/everything-page";
import type { MapPage } from "~/domain/search/map-page";
import { mapPath } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";
import type { Box } from "~/shared/geo";
import { AppliedFilters } from "./applied-filters";
import { Downloads } from "./downloads";
import { DroppedNotice } from "./dropped-notice";
import type { ActiveMark, MapTiles } from "./map-layer-props";
import { MapLegend } from "./map-legend";
import { MapPane } from "./map-pane";
import { MapSearchForm, SortSelect } from "./map-search-form";
import { ResultCount, ResultList } from "./result-list";
import { SheetHandle, type SheetStop } from "./sheet-handle";

/** List first, map beside it; on a phone the list is a sheet over the map. */
export function MapPageView({ page, elsewhere, tiles }: { page: MapPage; elsewhere: Elsewhere; tiles: MapTiles }) {
  const navigate = useNavigate();
  const [activeId, setActiveId] = useState<string | null>(null);
  const { stop, setStop } = useSheetStop(page);
  const sheet = useRef<HTMLElement>(null);
  const searchHere = (box: Box, how: "push" | "replace") => {
    const query = { ...page.query, box, radiusMeters: null, page: 1 };
    navigate(mapPath(query), { replace: how === "replace", preventScrollReset: true });
  };
  const markFromMap = (id: string | null) => {
    setActiveId(id);
    if (id) document.getElementById(`card-${id}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div className="map-page" data-stop={stop}>
      <section ref={sheet} className="map-list" aria-labelledby="map-title">
        {stop !== "full" && <SheetHandle stop={stop} sheet={sheet} onStop={setStop} />}
        <ListSide
          page={page}
          elsewhere={elsewhere}
          activeId={activeId}
          onActive={setActiveId}
          onShowMap={() => setStop("half")}
        />
      </section>
      <div className="map-area">
        <MapPane
          isShown={stop !== "full"}
          page={page}
          tiles={tiles}
          active={activeMark(page, activeId)}
          onActive={markFromMap}
          onSearchHere={searchHere}
        />
      </div>
    </div>
  );
}

type ListSideProps = {
  page: MapPage;
  elsewhere: Elsewhere;
  activeId: string | null;
  onActive: (id: string | null) => void;
  onShowMap: () => void;
};

function ListSide({ page, elsewhere, activeId, onActive, onShowMap }: ListSideProps) {
  const t = useT();
  const isHydrated = useHydrated();
  const near = page.query.near?.label;
  return (
    <div className="map-list-inside">
      <h1 id="map-title" className="text-[1.25rem] leading-150">
        {t("map.title")}
      </h1>
      <DroppedNotice problems={page.problems} />
      <MapSearchForm page={page} />
      <AppliedFilters page={page} />
      <div>
        <div className="flex items-center justify-between gap-3">
          <ResultCount page={page} />
          <SortSelect query={page.query} />
        </div>
        {near && !page.query.sort && !page.query.text && (
          <p className="text-[0.9375rem] text-solid-gray-700">{t("map.resultNear", { place: near })}</p>
        )}
      </div>
      <ElsewhereLinks text={page.query.text} elsewhere={elsewhere} />
      <ResultList page={page} activeId={activeId} onActive={onActive} />
      <MapLegend />
      <Downloads query={page.query} />
      <FollowLinks query={page.query} />
      {isHydrated && (
        <Button className="map-to-map" onClick={onShowMap}>
          {t("map.sheet.toMap")}
        </Button>
      )}
    </div>
  );
}

/** Full = no map on a phone; the address says whether the map is shown, so that the back button closes it. */
function useSheetStop(page: MapPage): { stop: SheetStop; setStop: (stop: SheetStop) => void } {
  const navigate = useNavigate();
  const isHydrated = useHydrated();
  const isMap = page.query.view === "map";
  const [height, setHeight] = useState<"half" | "peek">("half");
  const setStop = (stop: SheetStop) => {
    if (stop !== "full") setHeight(stop);
    if ((stop !== "full") === isMap) return;
    navigate(mapPath({ ...page.query, view: stop === "full" ? "list" : "map" }), { preventScrollReset: true });
  };
  useEffect(() => {
    if (!isMap) setHeight("half");
  }, [isMap]);
  return { stop: isMap && isHydrated ? height : "full", setStop };
}

function activeMark(page: MapPage, id: string | null): ActiveMark | null {
  const card = page.cards.find((one) => one.id === id);
  if (!card || card.lat === null || card.lng === null) return null;
  return { id: card.id, kind: card.kind, theme: card.themes[0], lat: card.lat, lng: card.lng };
}
