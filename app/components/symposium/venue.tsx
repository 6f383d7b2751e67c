import { Link } from "@remix-run/react";
import { StaticMap } from "~/components/static-map/static-map";
import { ExternalLink } from "~/components/ui/external-link";
import type { StaticMapView } from "~/domain/search/static-map";
import type { SymposiumVenueView } from "~/domain/symposium/symposium-view";
import { useT } from "~/i18n/translate-context";
import { FactLine, PageSection } from "./page-section";

const NEAR_METERS = 2000;

/** Where it is, with a map when the place is known. */
export function Venue({ venue, map }: { venue: SymposiumVenueView; map: StaticMapView | null }) {
  const t = useT();
  const name = venue.name || venue.address;
  return (
    <PageSection id="venue" title={t("symposium.venue.title")}>
      <p className="mb-2 text-[1.25rem] leading-150 font-bold">
        {venue.listingId ? (
          <Link to={`/listings/${venue.listingId}`} className="link">
            {name}
          </Link>
        ) : (
          name
        )}
      </p>
      <div className={map ? "grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]" : ""}>
        <div>
          <dl>
            <FactLine name={t("symposium.venue.address")}>{venue.name ? venue.address : ""}</FactLine>
            <FactLine name={t("symposium.venue.access")}>{venue.access}</FactLine>
          </dl>
          <VenueLinks venue={venue} name={name} />
        </div>
        {map && (
          <div>
            <StaticMap view={map} label={`${t("symposium.venue.title")}：${name}`} />
            {venue.isCoarse && <p className="text-[0.9375rem] text-solid-gray-700">{t("symposium.venue.coarse")}</p>}
          </div>
        )}
      </div>
    </PageSection>
  );
}

function VenueLinks({ venue, name }: { venue: SymposiumVenueView; name: string }) {
  const t = useT();
  if (!venue.position) return null;
  const { lat, lng } = venue.position;
  const near = new URLSearchParams({ near: `${lat},${lng}`, place: name, radius: String(NEAR_METERS) });
  return (
    <p className="mt-2 flex flex-wrap gap-x-6">
      {venue.listingId && (
        <Link to={`/listings/${venue.listingId}`} className="link inline-flex min-h-11 items-center">
          {t("symposium.venue.more")}
        </Link>
      )}
      <Link to={`/map?${near}`} className="link inline-flex min-h-11 items-center">
        {t("symposium.venue.openMap")}
      </Link>
      <ExternalLink href={`https://maps.gsi.go.jp/#16/${lat}/${lng}/`} className="inline-flex min-h-11 items-center">
        {t("symposium.venue.openGsi")}
      </ExternalLink>
    </p>
  );
}
