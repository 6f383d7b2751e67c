import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KindMark } from "~/components/listing/kind-mark";
import { lookOf } from "~/components/listing/theme-look";
import type { AreaView } from "~/domain/search/area-view";
import { useT } from "~/i18n/translate-context";

/** Bars by theme, then kinds; each leads to the list. Nothing is told by length or colour alone. */
export function AreaCounts({ view }: { view: AreaView }) {
  const t = useT();
  const most = Math.max(1, ...view.themes.map(({ count }) => count));
  const href = (filter: string) => `/map?municipality=${view.area.code}&${filter}`;
  return (
    <>
      <ul aria-label={t("area.page.theme")} className="mt-3">
        {view.themes.map(({ theme, count }) => (
          <CountRow key={theme} count={count} href={href(`theme=${theme}`)} label={t(`listing.theme.${theme}`)}>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" className="h-3.5 w-full">
              <rect width="100" height="14" fill={lookOf(theme).tint} />
              <rect
                width={count === 0 ? 0 : Math.max(1, (count / most) * 100)}
                height="14"
                fill={lookOf(theme).color}
              />
            </svg>
          </CountRow>
        ))}
      </ul>
      <ul
        aria-label={t("area.page.kind")}
        className="mt-4 grid grid-cols-2 gap-x-6 border-t border-solid-gray-300 pt-3"
      >
        {view.kinds.map(({ kind, count }) => (
          <li key={kind} className="flex min-h-11 items-center justify-between gap-3">
            <KindMark kind={kind} withLabel />
            {count > 0 ? (
              <Link
                to={href(`kind=${kind}`)}
                aria-label={`${t(`listing.kind.${kind}`)} ${t("area.count", { count })}`}
                className="link inline-flex min-h-11 items-center"
              >
                {t("area.count", { count })}
              </Link>
            ) : (
              <span>{t("area.count", { count })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function CountRow(props: { count: number; href: string; label: string; children: ReactNode }) {
  const t = useT();
  const inside = (
    <>
      <span className="leading-150">{props.label}</span>
      {props.children}
      <span className="text-right">{t("area.count", { count: props.count })}</span>
    </>
  );
  const row =
    "grid min-h-11 grid-cols-[9.5em_1fr_4.5em] items-center gap-3 print:min-h-0 print:grid-cols-[8.5em_1fr_3.5em] print:gap-1.5 print:text-[9pt]";
  return (
    <li>
      {props.count > 0 ? (
        <Link to={props.href} className={`${row} text-inherit no-underline hover:bg-blue-50 hover:underline`}>
          {inside}
        </Link>
      ) : (
        <span className={row}>{inside}</span>
      )}
    </li>
  );
}
