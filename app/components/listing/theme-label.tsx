import type { ThemeKey } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";
import { themeLook } from "./theme-look";

/** A theme as a word on its tint with a bar of its colour. */
export function ThemeLabel(props: { theme: ThemeKey; short?: boolean }) {
  const t = useT();
  return (
    <span
      className={`inline-block rounded-sm border-l-4 px-2 py-0.5 text-sm leading-6 whitespace-nowrap ${themeLook[props.theme].labelClass}`}
    >
      {t(props.short ? `listing.themeShort.${props.theme}` : `listing.theme.${props.theme}`)}
    </span>
  );
}
