import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { canKeepAliases } from "~/domain/connection/rules";
import { findSameOrganization } from "~/domain/directory/find-same-organization.server";
import { getListing } from "~/domain/directory/get-listing.server";
import { toListingCard } from "~/domain/directory/listing-card";
import { type ListingCardView, toCardView } from "~/domain/directory/listing-card-view";
import { type JsonLd, listingJsonLd } from "~/domain/directory/listing-json-ld";
import type { PublicListing } from "~/domain/directory/listing-record";
import { type ListingPageView, listingPageView, type RetiredListingView } from "~/domain/directory/listing-view";
import { type QrDrawing, qrDrawing } from "~/domain/directory/qr-drawing.server";
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { type RelayFacts, relayFactsOf } from "~/domain/relay/relay-facts.server";
import { EMPTY_MAP_QUERY } from "~/domain/search/map-query";
import { searchListings } from "~/domain/search/search-listings.server";
import type { StaticMapPin, StaticMapView } from "~/domain/search/static-map";
import { staticMapView } from "~/domain/search/static-map-view.server";
import type { Locale } from "~/i18n/messages";
import { isDomainError } from "~/shared/domain-error";
import type { LatLng } from "~/shared/geo";

const NEAR_METERS = 2000;
const NEAR_SHOWN = 6;
const SAME_SHOWN = 6;
const MAP_METERS = 700;
/** A map that tells no more than the 市区町村 shows more of it. */
const COARSE_MAP_METERS = 4000;

export type ListingPage = {
  view: ListingPageView;
  same: ListingCardView[];
  /** null when no search engine answers. */
  near: ListingCardView[] | null;
  map: StaticMapView | null;
  qr: QrDrawing;
  url: string;
  jsonLd: JsonLd | null;
  /** Where the picture is, when it is not at its usual address (previews). */
  photoPath?: string;
  relay: ListingRelay;
  /** What whoever looks may do with it besides; not there in previews. */
  keeping?: { canMakeSheet: boolean };
};
/** How to write through this site, and how many take part in a role. */
export type ListingRelay = Pick<RelayFacts, "way" | "role">;
export type RetiredPage = { view: RetiredListingView };

type Asked = { id: string; actor: Actor | null; locale: Locale; baseUrl: string; now: Date };

/** Everything the page of a listing needs. Throws DomainError("notFound"). */
export async function loadListingPage(asked: Asked): Promise<ListingPage | RetiredPage> {
  const { id, actor, locale, baseUrl, now } = asked;
  const scope = scopeOf(actor);
  const record = await getListing({ id, scope });
  const listing = stripPrivateFields(record);
  const municipality = municipalityByCode(listing.municipalityCode);
  const municipalityName = municipality ? fullName(municipality) : listing.municipalityCode;
  const view = listingPageView({ listing, municipalityName, now, locale });
  if (view.state === "retired") return { view };
  const url = `${baseUrl}/listings/${id}`;
  const same = await findSameOrganization({ listing: record, scope, limit: SAME_SHOWN });
  const shown = new Set([id, ...same.map((card) => card.id)]);
  const near = listing.position
    ? await findNear({ position: listing.position, shown, themes: listing.themes, asked })
    : [];
  const own = { ...toListingCard(record), isMain: true };
  const { way, role } = await relayFactsOf(id);
  return {
    view,
    same: same.map((card) => toCardView({ card }, now)),
    near,
    map: await drawMap(listing, [own, ...(near ?? [])]),
    qr: qrDrawing(url),
    url,
    jsonLd: listingJsonLd({ listing, url, now }),
    relay: { way, role },
    keeping: { canMakeSheet: listing.visibility === "public" && actor !== null && canKeepAliases(actor) },
  };
}

/**
 * What one could go to next, nearest first, without what the page shows already. Toilets, AED and shelters (the theme
 * living) would fill every list in a town: they are left out unless the listing is of that theme itself.
 */
async function findNear(wish: {
  position: LatLng;
  shown: ReadonlySet<string>;
  themes: ThemeKey[];
  asked: Asked;
}): Promise<ListingCardView[] | null> {
  const { actor, now } = wish.asked;
  const scope = scopeOf(actor);
  const query = {
    ...EMPTY_MAP_QUERY,
    themes: wish.themes.includes("living") ? [] : THEME_KEYS.filter((theme) => theme !== "living"),
    near: { ...wish.position, label: null },
    radiusMeters: NEAR_METERS,
    sort: "distance" as const,
    perPage: NEAR_SHOWN + wish.shown.size,
  };
  try {
    const { hits } = await searchListings({ scope, query, now, facets: [] });
    const others = hits.filter((hit) => !wish.shown.has(hit.card.id));
    return others.slice(0, NEAR_SHOWN).map((hit) => toCardView(hit, now));
  } catch (error) {
    if (isDomainError(error) && error.reason === "unavailable") return null;
    throw error;
  }
}

async function drawMap(
  listing: PublicListing,
  cards: (Pick<ListingCardView, "id" | "name" | "kind" | "themes" | "lat" | "lng"> & { isMain?: boolean })[],
): Promise<StaticMapView | null> {
  if (!listing.position) return null;
  const isCoarse = listing.positionPrecision === "municipality";
  const pins = cards.flatMap(({ id, name, kind, themes, lat, lng, isMain }): StaticMapPin[] =>
    lat === null || lng === null
      ? []
      : [{ id, name, kind, theme: themes[0] ?? null, lat, lng, ...(isMain && { isMain }) }],
  );
  return staticMapView({
    around: { ...listing.position, radiusMeters: isCoarse ? COARSE_MAP_METERS : MAP_METERS },
    size: "listing",
    pins,
  });
}
