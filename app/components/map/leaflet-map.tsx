import "leaflet/dist/leaflet.css";
import "./leaflet-map.css";
import type { Map as LeafletMapObject } from "leaflet";
import { useEffect, useState } from "react";
import { AttributionControl, MapContainer, ScaleControl, ZoomControl } from "react-leaflet";
import { useT } from "~/i18n/translate-context";
import { BaseLayers } from "./base-layers";
import { toLatLngBounds } from "./leaflet-geometry";
import type { LeafletMapProps } from "./map-layer-props";
import { MoveControls } from "./move-controls";
import { NearMark } from "./near-mark";
import { ResultLayer } from "./result-layer";

/** Zoom 18 is the finest of the tiles; 4 shows Japan. */
const ZOOMS = { minZoom: 4, maxZoom: 18 };

/** The map beside the list. Loaded in the browser alone, after the page. */
export default function LeafletMap(props: LeafletMapProps) {
  const t = useT();
  const [map, setMap] = useState<LeafletMapObject | null>(null);
  useOwnSize(map);
  useEndOfZoom(map);
  return (
    <section
      aria-label={t("map.mapLabel")}
      className="relative h-full"
      onKeyDown={(event) => {
        if (event.key === "Escape") map?.closePopup();
      }}
    >
      <MapContainer
        ref={setMap}
        bounds={toLatLngBounds(props.page.bounds)}
        boundsOptions={{ padding: [24, 24], maxZoom: 16 }}
        {...ZOOMS}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!window.matchMedia("(prefers-reduced-motion: reduce)").matches}
        preferCanvas
        className="h-full w-full"
      >
        <ZoomControl
          position="topright"
          zoomInTitle={t("map.leaflet.zoomIn")}
          zoomOutTitle={t("map.leaflet.zoomOut")}
        />
        <ScaleControl imperial={false} position="bottomleft" />
        <AttributionControl prefix={false} position="bottomright" />
        <BaseLayers tiles={props.tiles} />
        <NearMark query={props.page.query} />
        <ResultLayer page={props.page} active={props.active} onActive={props.onActive} />
        <MoveControls page={props.page} onSearchHere={props.onSearchHere} />
      </MapContainer>
    </section>
  );
}

/** The sheet of a phone and the panes of a desktop change the map's size without the window's. */
function useOwnSize(map: LeafletMapObject | null) {
  useEffect(() => {
    if (!map) return;
    const observer = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
}

/** Leaflet ends a zoom 250 ms after it began, also on a map that was taken away meanwhile, and fails there. */
function useEndOfZoom(map: LeafletMapObject | null) {
  useEffect(() => void map?.on("unload", () => Object.assign(map, { _animatingZoom: false })), [map]);
}
