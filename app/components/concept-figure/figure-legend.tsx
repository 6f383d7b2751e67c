import { useT } from "~/i18n/translate-context";
import { LEGEND } from "./legend-signs";

/** What each sign of the figure means; a sample of each beside its word. */
export function FigureLegend() {
  const t = useT();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] leading-160">
      {LEGEND.map(({ word, sign }) => (
        <li key={word} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 44 24" className="h-6 w-11 shrink-0">
            {sign}
          </svg>
          <span>{t(word)}</span>
        </li>
      ))}
    </ul>
  );
}
