import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { getMapPage } from "./get-map-page.server";
import type { StaticMapView } from "./static-map";
import { staticMapView } from "./static-map-view.server";

/** The page of results at a map address as a drawn map, for where scripts do not run. */
export async function getResultPicture(options: {
  params: URLSearchParams;
  scope: SearchScope;
  now: Date;
}): Promise<StaticMapView> {
  const { cards, bounds } = await getMapPage(options);
  const pins = cards.flatMap(({ id, name, kind, themes, lat, lng }) =>
    lat === null || lng === null ? [] : [{ id, name, kind, theme: themes[0] ?? null, lat, lng }],
  );
  return staticMapView({ box: bounds, size: "area", pins });
}
