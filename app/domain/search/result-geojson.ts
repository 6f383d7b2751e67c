/** Search results as GeoJSON (RFC 7946: longitude first, WGS 84). */

import { type ApiHit, toApiHit } from "./api-answer";
import type { ListingHit, SearchAnswer } from "./search-answer";

export type ResultSource = {
  name: string;
  publisher: string;
  licenceId: string;
  creditLine: string;
  url: string | null;
};

export type ResultFeature = {
  type: "Feature";
  id: string;
  geometry: { type: "Point"; coordinates: [lng: number, lat: number] } | null;
  properties: Omit<ApiHit, "id" | "lat" | "lng" | "matches"> & {
    positionPrecision: string | null;
    source?: string | null;
    licence?: string | null;
    credit?: string | null;
  };
};

export type ResultFeatures = {
  type: "FeatureCollection";
  total: number;
  totalIsExact: boolean;
  page: number;
  perPage: number;
  features: ResultFeature[];
};

/** Listings without a position have `geometry: null`. With `sources`, each feature says where it comes from. */
export function toFeatures(options: {
  answer: Pick<SearchAnswer, "hits" | "total" | "totalIsExact" | "page" | "perPage">;
  baseUrl: string;
  sources?: Map<string, ResultSource>;
}): ResultFeatures {
  const { answer, baseUrl, sources } = options;
  return {
    type: "FeatureCollection",
    total: answer.total,
    totalIsExact: answer.totalIsExact,
    page: answer.page,
    perPage: answer.perPage,
    features: answer.hits.map((hit) => ({
      ...toFeature(hit, baseUrl),
      ...(sources && withSource(toFeature(hit, baseUrl), sources.get(hit.card.id))),
    })),
  };
}

function toFeature(hit: ListingHit, baseUrl: string): ResultFeature {
  const { id, lat, lng, matches: _, ...properties } = toApiHit(hit, baseUrl);
  return {
    type: "Feature",
    id,
    geometry: lat === null || lng === null ? null : { type: "Point", coordinates: [lng, lat] },
    properties: { ...properties, positionPrecision: hit.card.positionPrecision },
  };
}

function withSource(feature: ResultFeature, source: ResultSource | undefined): ResultFeature {
  const { name = null, licenceId = null, creditLine = null } = source ?? {};
  return { ...feature, properties: { ...feature.properties, source: name, licence: licenceId, credit: creditLine } };
}
