import { Button, buttonClass } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { DEFAULT_PER_PAGE, MAX_DOWNLOAD, type MapQuery, mapPath } from "~/domain/search/map-query";
import { useT } from "~/i18n/translate-context";

/** The whole result as a file, or on paper. */
export function Downloads({ query }: { query: MapQuery }) {
  const t = useT();
  const isHydrated = useHydrated();
  const whole: MapQuery = { ...query, page: 1, perPage: DEFAULT_PER_PAGE, view: "list" };
  return (
    <fieldset className="no-print">
      <legend className="mb-1 font-bold">{t("map.download.label")}</legend>
      <div className="flex flex-wrap gap-2">
        <a href={mapPath(whole, "/map.csv")} download className={buttonClass("outline")}>
          {t("map.download.csv")}
        </a>
        <a href={mapPath(whole, "/map.geojson")} download className={buttonClass("outline")}>
          {t("map.download.geojson")}
        </a>
        {isHydrated && (
          <Button look="outline" onClick={() => window.print()}>
            {t("map.download.print")}
          </Button>
        )}
      </div>
      <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{t("map.download.limit", { count: MAX_DOWNLOAD })}</p>
    </fieldset>
  );
}
