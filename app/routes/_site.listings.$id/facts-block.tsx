import { TargetLabels } from "~/components/listing/target-labels";
import { ExternalLink } from "~/components/ui/external-link";
import type { ListingPageView } from "~/domain/directory/listing-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { Block, Fact } from "./block";
import { PhoneLink, shortUrl } from "./connect-block";

export function FactsBlock({ view }: { view: ListingPageView }) {
  const t = useT();
  return (
    <Block id="facts" title={t("listing.page.facts")}>
      <dl>
        <Fact name={t("listing.page.target")}>
          <TargetLabels targets={view.targets} />
        </Fact>
        {view.kind !== "person" && (
          <Fact name={t("listing.page.cost")}>{costText(view, t(`listing.cost.${view.costKind}`))}</Fact>
        )}
        <Fact name={t("listing.page.capacity")}>
          <CapacityText view={view} />
        </Fact>
        <Fact name={t("listing.page.languages")}>
          {view.languages.length > 0 ? view.languages.join("、") : t("listing.page.languagesUnknown")}
        </Fact>
        <Fact name={t("listing.page.serviceArea")}>
          <ServiceArea view={view} />
        </Fact>
        <Fact name={t("listing.page.serviceType")}>{view.serviceType}</Fact>
        <Fact name={t("listing.page.organization")}>{view.organization?.name}</Fact>
        <ContactFacts view={view} />
      </dl>
    </Block>
  );
}

function costText(view: ListingPageView, kind: string): string {
  return view.costNote ? `${kind}（${view.costNote}）` : kind;
}

function CapacityText({ view }: { view: ListingPageView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      {t(`listing.capacity.${view.capacityState}`)}
      {view.capacityPeople !== null && (
        <span className="ml-2">{t("listing.capacityPeople", { count: view.capacityPeople })}</span>
      )}
      {view.capacityAsOf && view.capacityState !== "unknown" && (
        <span className="ml-2 text-[0.9375rem] text-solid-gray-700">
          {t("listing.capacityAsOf", { date: formatDate(view.capacityAsOf, locale) })}
        </span>
      )}
    </>
  );
}

function ServiceArea({ view }: { view: ListingPageView }) {
  const t = useT();
  if (!view.serviceArea) return <>{t("listing.unknown")}</>;
  const { kind, label } = view.serviceArea;
  return <>{label ?? (kind === "municipality" ? view.municipality.name : t(`listing.page.serviceAreaKind.${kind}`))}</>;
}

function ContactFacts({ view }: { view: ListingPageView }) {
  const t = useT();
  return (
    <>
      <Fact name={t("listing.page.phone")} isOnScreenOnly>
        {view.phone && <PhoneLink phone={view.phone} extension={view.phoneExtension} />}
      </Fact>
      <Fact name={t("listing.page.fax")}>{view.fax}</Fact>
      <Fact name={t("listing.page.email")}>
        {view.email && (
          <a className="link" href={`mailto:${view.email}`}>
            {view.email}
          </a>
        )}
      </Fact>
      <Fact name={t("listing.page.web")}>
        {view.url && <ExternalLink href={view.url}>{shortUrl(view.url)}</ExternalLink>}
      </Fact>
    </>
  );
}
