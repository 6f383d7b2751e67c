import { Link } from "@remix-run/react";
import { KindMark } from "~/components/listing/kind-mark";
import { ThemeLabel } from "~/components/listing/theme-label";
import { Heading } from "~/components/ui/heading";
import type { CircleRow, CircleSector, CircleView } from "~/domain/search/circle";
import { circleMapPath } from "~/domain/search/circle-links";
import { formatDistance } from "~/i18n/format";
import { useT } from "~/i18n/translate-context";

/** The rows of the wide figure as tables by theme, nearest first; what has no mark there is counted and linked here too. */
export function CircleTable({ view }: { view: CircleView }) {
  const t = useT();
  const drawn = new Set(view.drawings.wide?.marks.map((mark) => mark.id));
  const shown = view.sectors.filter(({ theme }) => view.themes.length === 0 || view.themes.includes(theme));
  return (
    <section aria-labelledby="circle-table" className="circle-table mt-12">
      <Heading level={2} id="circle-table">
        {t("circle.table.title")}
      </Heading>
      <p className="mt-1">{t("circle.table.lead")}</p>
      {shown.some((sector) => sector.count === 0) ? <p className="mt-1">{t("circle.invite")}</p> : null}
      <div className="circle-tables mt-6 grid grid-cols-1 gap-8 lg:grid-cols-2">
        {shown.map((sector) => (
          <ThemeTable
            key={sector.theme}
            view={view}
            sector={sector}
            rows={sector.rows.filter((row) => drawn.has(row.id))}
          />
        ))}
      </div>
    </section>
  );
}

function ThemeTable({ view, sector, rows }: { view: CircleView; sector: CircleSector; rows: CircleRow[] }) {
  const t = useT();
  const theme = t(`listing.theme.${sector.theme}`);
  const rest = sector.count - rows.length;
  return (
    <section id={`circle-${sector.theme}`} aria-label={theme} className="circle-table-part scroll-mt-4">
      <h3 className="flex flex-wrap items-center gap-3 text-[1.125rem]">
        <ThemeLabel theme={sector.theme} />
        <span>{t(view.countIsExact ? "circle.count" : "circle.countAtLeast", { count: sector.count })}</span>
      </h3>
      {rows.length > 0 ? (
        <Rows caption={t("circle.table.caption", { theme, count: sector.count })} rows={rows} />
      ) : null}
      {sector.count === 0 ? <p className="mt-2">{t("circle.empty.whole")}</p> : null}
      <p className="no-print">
        <Link
          to={circleMapPath(
            view,
            sector.count === 0 ? { theme: sector.theme, radiusMeters: null } : { theme: sector.theme },
          )}
          className="link inline-flex min-h-11 items-center"
        >
          {sector.count === 0
            ? t("circle.widenTheme", { theme })
            : rest > 0
              ? t("circle.restInMap", { theme, count: rest })
              : t("circle.allInMap", { theme, count: sector.count })}
        </Link>
      </p>
      {rest > 0 ? <p className="hidden print:block">{t("circle.rest", { count: rest })}</p> : null}
    </section>
  );
}

function Rows({ caption, rows }: { caption: string; rows: CircleRow[] }) {
  const t = useT();
  const cell = "border-b border-solid-gray-200 py-2 pr-3 align-top";
  return (
    <table className="mt-2 w-full border-collapse text-left text-[1rem] leading-160">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-[0.875rem] text-solid-gray-700">
        <tr>
          <th scope="col" className={cell}>
            {t("circle.table.name")}
          </th>
          <th scope="col" className={`${cell} whitespace-nowrap text-right`}>
            {t("circle.table.distance")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-id={row.id}>
            <th scope="row" className={`${cell} font-normal`}>
              <span className="flex items-start gap-2">
                <span className="mt-0.5">
                  <KindMark kind={row.kind} theme={row.theme} />
                </span>
                <span className="min-w-0">
                  <Link to={`/listings/${row.id}`} className="link">
                    {row.name}
                  </Link>
                  {row.isSample && !row.name.includes(t("circle.sample")) ? (
                    <span className="ml-2 text-[0.875rem]">{t("circle.sample")}</span>
                  ) : null}
                  {row.address ? (
                    <span className="block text-[0.875rem] leading-150 text-solid-gray-700 print:hidden">
                      {row.address}
                    </span>
                  ) : null}
                </span>
              </span>
            </th>
            <td className={`${cell} whitespace-nowrap text-right`}>{formatDistance(row.distanceMeters)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
