import { buttonClass } from "~/components/ui/button";
import { ExternalLink } from "~/components/ui/external-link";
import type { AreaView } from "~/domain/search/area-view";
import { useT } from "~/i18n/translate-context";
import { Section } from "./section";

/** The licence of what was written for this site alone. */
const OWN = "own";

/** The area's listings as files, and where they come from. */
export function AreaData({ view }: { view: AreaView }) {
  const t = useT();
  const query = `municipality=${view.area.code}`;
  return (
    <>
      <Section id="data" title={t("area.page.data")} lead={t("area.page.dataLead")}>
        <p className="no-print mt-3 flex flex-wrap gap-3">
          <a href={`/map.csv?${query}`} download className={buttonClass("outline")}>
            {t("area.page.csv")}
          </a>
          <a href={`/map.geojson?${query}`} download className={buttonClass("outline")}>
            {t("area.page.geojson")}
          </a>
          <a href={`/api/v1/search?${query}`} className={buttonClass("outline")}>
            {t("area.page.api")}
          </a>
        </p>
      </Section>
      <Section id="sources" title={t("area.page.sources")}>
        {view.sources.length === 0 ? (
          <p className="mt-2">{t("area.page.sourcesNone")}</p>
        ) : (
          <ul className="mt-2 divide-y divide-solid-gray-200">
            {view.sources.map((source) => (
              <li key={source.id} className="py-3 leading-160">
                <span className="font-bold">
                  {source.url ? <ExternalLink href={source.url}>{source.name}</ExternalLink> : source.name}
                </span>{" "}
                <span className="whitespace-nowrap">{t("area.count", { count: source.count })}</span>
                <br />
                <span className="text-[0.9375rem]">
                  {source.creditLine}
                  {source.licenceId === OWN ? null : ` / ${t("area.page.licence")} ${source.licenceId}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
