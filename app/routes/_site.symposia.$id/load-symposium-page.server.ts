import type { SymposiumPageView } from "~/components/symposium/symposium-page-view";
import { type ListingCardView, toCardView } from "~/domain/directory/listing-card-view";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { isThemeKey, type ThemeKey } from "~/domain/directory/vocabulary";
import { renderMarkedMarkdown } from "~/domain/glossary/render-marked-markdown.server";
import { findPublicQuestionnaire } from "~/domain/questionnaire/find-public-questionnaire.server";
import { EMPTY_MAP_QUERY, type MapQuery, mapPath } from "~/domain/search/map-query";
import { searchListings } from "~/domain/search/search-listings.server";
import type { StaticMapView } from "~/domain/search/static-map";
import { staticMapView } from "~/domain/search/static-map-view.server";
import { findSeriesSymposia } from "~/domain/symposium/find-series-symposia.server";
import { getRegistrationDoor } from "~/domain/symposium/get-registration-door.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { publicScope } from "~/http/scope.server";
import type { Locale } from "~/i18n/messages";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError, isDomainError } from "~/shared/domain-error";
import { loadSymposiumAfter } from "./load-symposium-after.server";

const MAP_METERS = 700;
const RELATED_SHOWN = 6;
const ROLES_SHOWN = 2;

type Asked = { id: string; locale: Locale; baseUrl: string; now: Date };

/** Everything the page of a symposium needs. Throws DomainError("notFound"). */
export async function loadSymposiumPage(asked: Asked): Promise<SymposiumPageView> {
  const { id, locale, baseUrl, now } = asked;
  const view = await getSymposium({ id });
  if (!view) throw new DomainError("notFound", { symposium: id });
  const isPast = new Date(view.endsAt) <= now;
  const t = translatorFor(locale);
  const [door, map, related, series, questionnaire, after] = await Promise.all([
    getRegistrationDoor({ symposiumId: id, now }),
    drawMap(view),
    findRelated(view, now),
    view.series ? findSeriesSymposia({ seriesId: view.series.id, exceptId: id }) : [],
    findPublicQuestionnaire({ subjectType: "symposium", subjectId: id, now }),
    loadSymposiumAfter({ id, isPast, now, t }),
  ]);
  const url = `${baseUrl}${view.path}`;
  return {
    ...{ view, door, map, related, series, questionnaire, after, url, qr: qrDrawing(url) },
    summaryHtml: await renderMarkedMarkdown(view.summaryMarkdown, {
      ...{ name: "summary", moreLabel: t("glossary.mark.more") },
    }),
    languageNames: languageNames(view.languages, locale),
    isPast,
  };
}

function languageNames(codes: readonly string[], locale: Locale): string[] {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return codes.flatMap((code) => {
    try {
      return [names.of(code) ?? code];
    } catch {
      // No language tag: the hosts wrote the name itself.
      return code ? [code] : [];
    }
  });
}

async function drawMap({ venue, themes }: SymposiumView): Promise<StaticMapView | null> {
  if (!venue?.position) return null;
  const theme = themes.find(isThemeKey) ?? null;
  return staticMapView({
    around: { ...venue.position, radiusMeters: MAP_METERS },
    size: "listing",
    pins: [{ id: "venue", name: venue.name, kind: "resource", theme, ...venue.position, isMain: true }],
  });
}

/** Roles and activities first, then places: what the town already has on the themes. Toilets and AED (living) fill no list. */
async function findRelated(view: SymposiumView, now: Date): Promise<SymposiumPageView["related"]> {
  const themes = relatedThemes(view);
  if (themes.length === 0) return null;
  const query: MapQuery = { ...EMPTY_MAP_QUERY, themes, municipalities: [view.hostCode], perPage: RELATED_SHOWN };
  const more = mapPath({ ...query, perPage: EMPTY_MAP_QUERY.perPage });
  try {
    const [doing, places] = await Promise.all([
      findCards({ ...query, kinds: ["role", "activity"], perPage: ROLES_SHOWN }, now),
      findCards({ ...query, kinds: ["resource"] }, now),
    ]);
    return { cards: [...doing, ...places].slice(0, RELATED_SHOWN), more };
  } catch (error) {
    if (isDomainError(error) && error.reason === "unavailable") return { cards: null, more };
    throw error;
  }
}

function relatedThemes({ themes }: SymposiumView): ThemeKey[] {
  const known = themes.filter(isThemeKey);
  return known.length > 1 ? known.filter((theme) => theme !== "living") : known;
}

async function findCards(query: MapQuery, now: Date): Promise<ListingCardView[]> {
  const { hits } = await searchListings({ scope: publicScope(), query, now, facets: [] });
  return hits.map((hit) => toCardView(hit, now));
}
