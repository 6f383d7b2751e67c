import { useLocation } from "@remix-run/react";
import { LOCALES } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";

/**
 * A button for each language in a plain form: works without scripts and reloads the whole page in the chosen language.
 * On a phone the one that is read already gives its place to the name of who is signed in.
 */
export function LanguageSwitch() {
  const t = useT();
  const current = useLocale();
  const location = useLocation();
  return (
    <form method="post" action="/language" aria-label={t("common.language.change")} className="flex shrink-0">
      <input type="hidden" name="returnTo" value={location.pathname + location.search} />
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="language"
          value={locale}
          lang={locale}
          aria-pressed={locale === current}
          className="target-44 rounded-8 px-2.5 text-[0.9375rem] text-blue-900 underline underline-offset-[3px] hover:bg-blue-50 aria-pressed:text-solid-gray-900 aria-pressed:no-underline aria-pressed:font-bold max-sm:aria-pressed:hidden"
        >
          {t(`common.language.${locale}`)}
        </button>
      ))}
    </form>
  );
}
