import { PageBody } from "~/components/layout/page-body";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import type { RetiredListingView } from "~/domain/directory/listing-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

export function RetiredListing({ view }: { view: RetiredListingView }) {
  const t = useT();
  const date = formatDate(view.retiredOn, useLocale());
  return (
    <PageBody crumbs={[{ label: t("common.nav.search"), to: "/map" }, { label: t("listing.page.retiredTitle") }]}>
      <PageTitle
        title={t("listing.page.retiredTitle")}
        kana={view.name}
        lead={t("listing.page.retiredBody", { date })}
      />
      <LinkButton to={`/map?municipality=${view.municipality.code}`}>{t("listing.page.retiredSearch")}</LinkButton>
    </PageBody>
  );
}
