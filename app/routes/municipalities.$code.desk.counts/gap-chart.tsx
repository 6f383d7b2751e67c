import { lookOf } from "~/components/listing/theme-look";
import type { GapTheme } from "~/domain/connection/gap-counts";
import type { GapGround } from "~/domain/search/gap-ground";
import { useT } from "~/i18n/translate-context";
import { Bar, Shown } from "./count-table";

type GapChartProps = { gaps: readonly GapTheme[]; listings: GapGround["listings"] };

/** For each theme two bars: the people for whom nothing was found (outlined), the listings there are (filled). */
export function GapChart({ gaps, listings }: GapChartProps) {
  const t = useT();
  const listed = new Map<string | null, number>(listings.map(({ theme, count }) => [theme, count]));
  const mostSought = Math.max(1, ...gaps.map(({ count }) => count ?? 0));
  const mostListed = Math.max(1, ...listed.values());
  const rows = gaps.filter(({ theme, count }) => theme !== null || count !== null);
  return (
    <table className="mt-4 w-full max-w-[54rem] border-collapse">
      <caption className="pb-1 text-left font-bold">{t("gaps.missing.byTheme")}</caption>
      <thead>
        <tr className="border-b-2 border-solid-gray-420 text-left text-[0.9375rem]">
          <th scope="col" className="py-1.5 pr-3">
            {t("gaps.living.theme")}
          </th>
          <th scope="col" className="py-1.5 pr-3">
            {t("gaps.missing.sought")}
          </th>
          <th scope="col" className="py-1.5">
            {t("gaps.missing.listed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ theme, count }) => {
          const number = listed.get(theme);
          const { color } = lookOf(theme ?? undefined);
          return (
            <tr key={theme ?? ""} className="border-b border-solid-gray-200">
              <th scope="row" className="w-[9.5em] py-1.5 pr-3 text-left font-normal leading-150">
                {theme ? t(`listing.theme.${theme}`) : t("gaps.missing.noTheme")}
              </th>
              <td className="w-[40%] py-1.5 pr-3">
                <span className="tabular-nums">
                  <Shown count={count}>{t("gaps.people", { count: count ?? 0 })}</Shown>
                </span>
                <Bar share={(count ?? 0) / mostSought} color={color} isHatched />
              </td>
              <td className="py-1.5">
                {number === undefined ? null : (
                  <>
                    <span className="tabular-nums">{t("gaps.listings", { count: number })}</span>
                    <Bar share={number / mostListed} color={color} />
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
