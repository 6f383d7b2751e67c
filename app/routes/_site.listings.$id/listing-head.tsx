import { KindMark } from "~/components/listing/kind-mark";
import { isOpenToday, openText } from "~/components/listing/open-text";
import { OverdueLabel } from "~/components/listing/overdue-label";
import { ThemeLabel } from "~/components/listing/theme-label";
import { TrustLabel } from "~/components/listing/trust-label";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { ListingPageView } from "~/domain/directory/listing-view";
import { useLocale, useT } from "~/i18n/translate-context";

/** Name and reading, what it is, how sure that is, open now. */
export function ListingHead({ view }: { view: ListingPageView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <header className="mb-6 print:mb-2">
      <p className="flex flex-wrap items-center gap-2">
        <KindMark kind={view.kind} theme={view.themes[0]} size={26} withLabel />
        {view.themes.map((theme) => (
          <ThemeLabel key={theme} theme={theme} />
        ))}
        <TrustLabel trust={view.trust.trust} confirmedOn={view.trust.on} />
        {view.trust.overdueSince && <OverdueLabel />}
      </p>
      {view.kana && <p className="mt-3 text-[0.9375rem] leading-150 text-solid-gray-700 print:mt-1">{view.kana}</p>}
      <Heading level={1} className={`print:text-[18pt] ${view.kana ? "" : "mt-3"}`}>
        {view.name}
      </Heading>
      {view.alias && <p className="text-solid-gray-700">{view.alias}</p>}
      {view.summary && (
        <p className="mt-2 max-w-[42rem] text-[1.125rem] leading-170 print:mt-1 print:text-[11pt]">{view.summary}</p>
      )}
      {view.kind !== "person" && (
        <p
          className={`no-print mt-2 font-bold ${isOpenToday(view.hours.open) ? "text-green-900" : "text-solid-gray-800"}`}
        >
          {openText(view.hours.open, t, locale)}
        </p>
      )}
      <HeadNotices view={view} />
    </header>
  );
}

function HeadNotices({ view }: { view: ListingPageView }) {
  const t = useT();
  return (
    <div className="mt-4 grid gap-3 empty:hidden print:mt-1 print:text-[9pt]">
      {view.state === "paused" && <Notice kind="warning" title={t("listing.page.paused")} />}
      {view.visibility !== "public" && <Notice kind="info" title={t(`listing.page.visibility.${view.visibility}`)} />}
      {view.isSample && (
        <Notice kind="warning" className="print:border print:p-1">
          {t("listing.page.sampleNotice")}
        </Notice>
      )}
    </div>
  );
}
