import { StaticMap } from "~/components/static-map/static-map";
import { LinkButton } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { MatchPage } from "~/domain/search/match-page";
import { matchMapPath } from "~/domain/search/match-query";
import { useT } from "~/i18n/translate-context";

/** Where the ones of this page are, round the person; each pin leads to its card. */
export function MatchMap({ page }: { page: MatchPage }) {
  const t = useT();
  const walk = t(`finding.form.walks.${page.query.walk}`);
  const label = t("finding.map.label", { place: page.placeLabel, count: page.matches.length, walk });
  return (
    <section aria-labelledby="match-map">
      <Heading level={2} id="match-map">
        {t("finding.map.title")}
      </Heading>
      <p className="mb-2 text-[1rem]">{t("finding.map.caption", { walk })}</p>
      <StaticMap view={page.map} label={label} pinHref={(id) => `#match-${id}`} />
      <p className="no-print mt-2">
        <LinkButton to={matchMapPath(page.query, page.center, page.targets)} look="outline">
          {t("finding.map.open")}
        </LinkButton>
      </p>
    </section>
  );
}
