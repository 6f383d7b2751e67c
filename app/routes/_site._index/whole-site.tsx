import { Link } from "@remix-run/react";
import type { HomePage } from "~/domain/search/get-home-page.server";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** How much there is and how fresh it is. */
export function WholeSite({ whole }: { whole: HomePage["whole"] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <section aria-labelledby="whole" className="mt-14 rounded-12 bg-solid-gray-50 px-6 py-5">
      <h2 id="whole" className="text-[1.125rem] leading-160">
        {t("home.wholeTitle")}
      </h2>
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <strong className="text-[2rem] leading-140 text-person">{t("home.whole", { count: whole.total })}</strong>
        <span>{t("home.wholeAreas", { count: whole.municipalities })}</span>
        {whole.changedOn ? <span>{t("home.wholeChanged", { date: formatDate(whole.changedOn, locale) })}</span> : null}
        <Link to="/sources" className="link inline-flex min-h-11 items-center">
          {t("home.wholeSources")}
        </Link>
      </p>
    </section>
  );
}
