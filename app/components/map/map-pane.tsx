import { lazy, Suspense, useEffect, useState } from "react";
import { useHydrated } from "~/components/ui/use-hydrated";
import { mapPath } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";
import type { LeafletMapProps } from "./map-layer-props";

/** Leaflet and its styles come in a chunk of their own, and only in the browser. */
const LeafletMap = lazy(() => import("./leaflet-map"));

/** The map, once there is room for it; a picture of it where scripts do not run. */
export function MapPane({ isShown, ...map }: LeafletMapProps & { isShown: boolean }) {
  const t = useT();
  const isHydrated = useHydrated();
  const isWide = useIsWide();
  const [wasShown, setWasShown] = useState(false);
  const isWanted = isHydrated && (isWide || isShown);
  useEffect(() => {
    if (isWanted) setWasShown(true);
  }, [isWanted]);
  const waiting = (
    <p className="grid h-full place-items-center text-[0.9375rem] text-solid-gray-700">{t("map.leaflet.loading")}</p>
  );
  if (!wasShown && !isWanted) {
    return (
      <noscript>
        <img src={mapPath(map.page.query, "/map.svg")} alt={t("map.mapLabel")} className="h-auto w-full" />
      </noscript>
    );
  }
  return (
    <Suspense fallback={waiting}>
      <LeafletMap {...map} />
    </Suspense>
  );
}

function useIsWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const wide = window.matchMedia("(min-width: 1024px)");
    const follow = () => setWide(wide.matches);
    follow();
    wide.addEventListener("change", follow);
    return () => wide.removeEventListener("change", follow);
  }, []);
  return isWide;
}
