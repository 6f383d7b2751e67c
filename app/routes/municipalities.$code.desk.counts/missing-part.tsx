import { Link } from "@remix-run/react";
import { StaticMap } from "~/components/static-map/static-map";
import { Chip } from "~/components/ui/chip";
import { Heading } from "~/components/ui/heading";
import { SMALLEST_COUNTED } from "~/domain/connection/counting-rules";
import type { GapTheme } from "~/domain/connection/gap-counts";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { GapGround } from "~/domain/search/gap-ground";
import { useT } from "~/i18n/translate-context";
import { GapChart } from "./gap-chart";
import { GapPlaces, GapTargets } from "./gap-lists";

type MissingPartProps = { code: string; gaps: GapTheme[]; theme: ThemeKey; ground: GapGround };

/** 足りないもの: what was looked for, by theme and on the map, beside where listings are. */
export function MissingPart({ code, gaps, theme, ground }: MissingPartProps) {
  const t = useT();
  const name = t(`listing.theme.${theme}`);
  const chosen = gaps.find((gap) => gap.theme === theme);
  const list = `/map?municipality=${code}&theme=${theme}`;
  return (
    <section aria-labelledby="missing" className="mt-8">
      <Heading level={2} id="missing">
        {t("gaps.missing.title")}
      </Heading>
      <p className="mt-1 max-w-[46rem]">{t("gaps.missing.lead")}</p>
      {gaps.every(({ count }) => count === null) ? (
        <p className="mt-3 font-bold">{t("gaps.missing.nothing", { smallest: SMALLEST_COUNTED })}</p>
      ) : null}
      <GapChart gaps={gaps} listings={ground.listings} />
      <Heading level={3} id="gap-map" className="mt-8">
        {t("gaps.missing.map", { theme: name })}
      </Heading>
      <nav aria-label={t("gaps.missing.choose")} className="no-print mt-3">
        <ul className="flex flex-wrap gap-2">
          {ground.listings.map((one) => (
            <li key={one.theme}>
              <Chip to={`?theme=${one.theme}#gap-map`} isCurrent={one.theme === theme}>
                {t(`listing.themeShort.${one.theme}`)}
              </Chip>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-4 grid gap-6 lg:grid-cols-[3fr_2fr]">
        <div>
          <StaticMap
            view={ground.map}
            label={t("gaps.missing.mapLabel", { theme: name, listings: ground.onMap, cells: ground.cells.length })}
          />
          <p className="mt-2 text-[0.9375rem]">{t("gaps.missing.legend", { theme: name })}</p>
          <p className="no-print">
            <Link to={list} className="link inline-flex min-h-11 items-center">
              {t("gaps.missing.listLink", { theme: name })}
            </Link>
          </p>
        </div>
        <div className="grid content-start gap-6">
          <GapPlaces cells={ground.cells} />
          <GapTargets targets={chosen?.targets ?? []} />
        </div>
      </div>
    </section>
  );
}
