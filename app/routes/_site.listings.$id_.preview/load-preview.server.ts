import type { Actor } from "~/domain/accounts/actor";
import type { Visibility } from "~/domain/directory/listing";
import { toListingCard } from "~/domain/directory/listing-card";
import type { ListingRecord } from "~/domain/directory/listing-record";
import { listingPageView } from "~/domain/directory/listing-view";
import { getOfferPreview } from "~/domain/directory/offer-preview.server";
import type { OfferStep } from "~/domain/directory/offer-steps";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { toRoleFacts } from "~/domain/relay/relay-facts.server";
import { staticMapView } from "~/domain/search/static-map-view.server";
import type { Locale } from "~/i18n/messages";
import type { ListingPage } from "../_site.listings.$id/listing-page";

const MAP_METERS = 700;
const COARSE_MAP_METERS = 4000;

type Asked = { actor: Actor; id: string; as: "public" | "professional"; locale: Locale; baseUrl: string; now: Date };
export type Preview = { page: ListingPage | null; visibility: Visibility; mendStep: OfferStep | null; back: string };

/**
 * The page of a draft or offer, fed through the same door (strip, view, map) as a published one. No page when whoever
 * looks would not see it. Throws DomainError("notFound") for what is not one's own.
 */
export async function loadPreview(asked: Asked): Promise<Preview> {
  const { actor, id, as, now } = asked;
  const { record, mendStep, back } = await getOfferPreview({ actor, id, now });
  const visibility = record?.visibility ?? "public";
  const isSeen = visibility === "public" || (visibility === "professional" && as === "professional");
  const page = record && isSeen ? await toPage(record, asked) : null;
  return { page, visibility, mendStep, back };
}

async function toPage(record: ListingRecord, { locale, baseUrl, now }: Asked): Promise<ListingPage | null> {
  const listing = stripPrivateFields(record);
  const municipality = municipalityByCode(listing.municipalityCode);
  const municipalityName = municipality ? fullName(municipality) : listing.municipalityCode;
  const view = listingPageView({ listing, municipalityName, now, locale });
  if (view.state === "retired") return null;
  const url = `${baseUrl}/listings/${record.id}`;
  const { id, name, kind, themes, lat, lng } = toListingCard(record);
  const radiusMeters = listing.positionPrecision === "municipality" ? COARSE_MAP_METERS : MAP_METERS;
  const map =
    lat === null || lng === null
      ? null
      : await staticMapView({
          around: { lat, lng, radiusMeters },
          size: "listing",
          pins: [{ id, name, kind, theme: themes[0] ?? null, lat, lng, isMain: true }],
        });
  const photoPath = record.id.startsWith("dft_")
    ? `/my/drafts/${record.id}/picture`
    : `/my/offers/${record.id}/picture`;
  // Whoever offers is written to through the form, whichever way the row is found later.
  const relay = { way: "person" as const, role: record.kind === "role" ? roleOf(record) : null };
  return { view, same: [], near: [], map, qr: qrDrawing(url), url, jsonLd: null, relay, photoPath };
}

function roleOf({ role, takenPeople, roleTaken }: ListingRecord) {
  return toRoleFacts({ role, takenPeople, roleTaken });
}
