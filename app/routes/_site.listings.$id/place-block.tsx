import { Link } from "@remix-run/react";
import { reachOnly } from "~/components/listing/listing-card-item";
import { StaticMap } from "~/components/static-map/static-map";
import { ExternalLink } from "~/components/ui/external-link";
import type { ListingPageView } from "~/domain/directory/listing-view";
import type { StaticMapView } from "~/domain/search/static-map";
import { useT } from "~/i18n/translate-context";
import { Block, Fact } from "./block";

const NEAR_METERS = 2000;

/** Address, map, how exact it is, ways to other maps; for telephone and online ones that there is nowhere to go. */
export function PlaceBlock({ view, map }: { view: ListingPageView; map: StaticMapView | null }) {
  const t = useT();
  const reach = reachOnly(view);
  const isPerson = view.kind === "person";
  return (
    <Block id="place" title={t(isPerson ? "listing.page.area" : "listing.page.place")}>
      {reach && (
        <p className="mb-2">
          <strong>{t(`listing.reachOnly.${reach}`)}</strong>。{t("listing.page.noPlace")}
        </p>
      )}
      {map && (
        <StaticMap
          view={map}
          label={`${t("listing.page.place")}：${view.name}`}
          className="print:w-[72mm] print:text-[8pt]"
        />
      )}
      {isPerson && <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{t("listing.page.personPosition")}</p>}
      {!isPerson && view.position && view.positionPrecision && (
        <p className="mt-1 text-[0.9375rem] leading-160 text-solid-gray-700 print:text-[8.5pt]">
          {t(`listing.page.positionOnly.${view.positionPrecision}`)}
        </p>
      )}
      <dl className="mt-2 print:mt-0">
        <Fact name={t("listing.page.address")}>
          {view.address && [view.address, view.addressDetail].filter(Boolean).join(" ")}
        </Fact>
        {!view.address && (
          <Fact name={t("listing.page.area")}>{`${view.municipality.name}${view.areaLabel ?? ""}`}</Fact>
        )}
        <Fact name={t("listing.page.access")}>{view.accessNote}</Fact>
        <Fact name={t("listing.page.parking")}>{view.parkingNote}</Fact>
      </dl>
      <MapLinks view={view} />
    </Block>
  );
}

function MapLinks({ view }: { view: ListingPageView }) {
  const t = useT();
  if (!view.position) return null;
  const { lat, lng } = view.position;
  const place = view.areaLabel && view.kind === "person" ? view.areaLabel : view.name;
  const near = new URLSearchParams({ near: `${lat},${lng}`, place, radius: String(NEAR_METERS) });
  return (
    <p className="no-print mt-2 flex flex-wrap gap-x-6">
      <Link to={`/map?${near}`} className="link inline-flex min-h-11 items-center">
        {t("listing.page.openMap")}
      </Link>
      {view.kind !== "person" && (
        <ExternalLink href={`https://maps.gsi.go.jp/#16/${lat}/${lng}/`} className="inline-flex min-h-11 items-center">
          {t("listing.page.openGsi")}
        </ExternalLink>
      )}
    </p>
  );
}
