import { Link } from "@remix-run/react";
import { TrustLabel } from "~/components/listing/trust-label";
import { LinkButton } from "~/components/ui/button";
import { ExternalLink } from "~/components/ui/external-link";
import type { ListingPageView } from "~/domain/directory/listing-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { Block, Fact } from "./block";

/** Who confirmed it when and how, where it comes from, when it last changed (which is no confirmation), and a way to object. */
export function TrustBlock({ view }: { view: ListingPageView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Block id="trust" title={t("listing.page.trust")}>
      <p className="flex flex-wrap items-start gap-2">
        <TrustLabel trust={view.trust.trust} />
        <span>{useTrustText(view)}</span>
      </p>
      {view.trust.overdueSince && (
        <p className="mt-2 border-l-4 border-yellow-700 pl-3 print:mt-0">
          {t("check.overdue.since", { date: formatDate(view.trust.overdueSince, locale) })}
        </p>
      )}
      <dl className="mt-2 print:mt-0 print:text-[8.5pt]">
        <Fact name={t("listing.page.lastChange")}>{formatDate(view.changedOn, locale)}</Fact>
        <Fact name={t("listing.page.source")}>
          <SourceText view={view} />
        </Fact>
      </dl>
      <div className="no-print mt-4">
        <p className="mb-2">{t("listing.page.reportIntro")}</p>
        <LinkButton to={`/listings/${view.id}/report`} look="outline">
          {t("listing.page.report")}
        </LinkButton>
        {view.kind !== "person" && (
          <p className="mt-4">
            {t("check.claim.linkIntro")}{" "}
            <Link to={`/listings/${view.id}/claim`} className="link">
              {t("check.claim.link")}
            </Link>
          </p>
        )}
      </div>
    </Block>
  );
}

function useTrustText(view: ListingPageView): string {
  const t = useT();
  const locale = useLocale();
  const { trust, on, name, how } = view.trust;
  if (trust === "unconfirmed" || !on) {
    return t(view.source && !view.isSample ? "listing.page.trustUnconfirmed" : "listing.page.trustUnconfirmedNoData");
  }
  return t(trust === "municipality" ? "listing.page.trustMunicipality" : "listing.page.trustOperator", {
    date: formatDate(on, locale),
    name: name ?? t("listing.page.trustSomeone"),
    how: how ? t(`listing.page.how.${how}`) : "",
  });
}

function SourceText({ view }: { view: ListingPageView }) {
  const t = useT();
  if (!view.source) return <>{t("listing.page.sourceOwn")}</>;
  const { name, creditLine, licenceId, url } = view.source;
  return (
    <>
      {name === creditLine ? name : `${name} ／ ${creditLine}`}
      {licenceId !== "own" && (
        <>
          （{t("listing.page.licence")}：
          <Link to="/sources" className="link">
            {licenceId}
          </Link>
          ）
        </>
      )}
      {url && (
        <ExternalLink href={url} className="no-print ml-2">
          {t("listing.page.original")}
        </ExternalLink>
      )}
    </>
  );
}
