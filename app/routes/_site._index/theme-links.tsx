import { Link } from "@remix-run/react";
import { themeLook } from "~/components/listing/theme-look";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import { useLocale, useT } from "~/i18n/translate-context";

type ThemeLinksProps = {
  themes: { theme: ThemeKey; count: number }[];
  place: string;
  /** What the links narrow to, as parameters with `&` at the end. */
  narrow: string;
};

/** The themes of the region with how many listings each has. */
export function ThemeLinks({ themes, place, narrow }: ThemeLinksProps) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  if (themes.length === 0) return null;
  return (
    <section aria-labelledby="themes" className="mt-14">
      <h2 id="themes" className="text-[1.5rem] leading-150">
        {t("home.themesTitle", { place })}
      </h2>
      <ul className="mt-4 grid grid-cols-1 gap-3 xs:grid-cols-2 lg:grid-cols-4">
        {themes.map(({ theme, count }) => (
          <li key={theme}>
            <Link
              to={`/map?${narrow}theme=${theme}`}
              className={`flex min-h-14 items-center justify-between gap-3 rounded-8 border-l-8 px-4 py-2 leading-150 no-underline hover:underline ${themeLook[theme].labelClass}`}
            >
              <span className="font-bold">{t(`listing.theme.${theme}`)}</span>
              <span className="tabular-nums">{number.format(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
