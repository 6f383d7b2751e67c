import type { Actor } from "~/domain/accounts/actor";
import { findSimilar } from "~/domain/moderation/find-similar.server";
import { readPosition } from "~/domain/moderation/position-form";
import type { EditorWish } from "~/domain/moderation/read-editor";
import { geocodeAddress } from "~/domain/municipality/geocode-address.server";
import { staticMapView } from "~/domain/search/static-map-view.server";

const MAP_METERS = 700;

/** What the officer's form shows again: the position that was asked for, what may be the same, and the map of both. */
export async function editorView(asked: {
  actor: Actor;
  deskCode: string;
  listingId: string;
  wish: EditorWish;
  intent: string;
}) {
  const { actor, deskCode, listingId, wish, intent } = asked;
  const { base, values, problems, isPositionWrong } = wish;
  const found =
    intent === "locate"
      ? await geocodeAddress(values.address?.[0] ?? "", { municipalityCode: base.municipalityCode })
      : null;
  const position = found
    ? { lat: found.lat.toFixed(6), lng: found.lng.toFixed(6), precision: found.precision }
    : wish.position;
  const place = readPosition(position);
  const at = { lat: place?.lat ?? null, lng: place?.lng ?? null };
  const typed = { id: listingId, kind: base.kind, name: values.name?.[0] ?? "", phone: values.phone?.[0] ?? "", ...at };
  const likely = intent === "check" ? await findSimilar({ actor, deskCode, typed }) : null;
  const pin = { id: "here", name: typed.name, kind: base.kind, theme: null, isMain: true };
  const map =
    at.lat === null || at.lng === null
      ? null
      : await staticMapView({
          around: { lat: at.lat, lng: at.lng, radiusMeters: MAP_METERS },
          size: "listing",
          pins: [{ ...pin, lat: at.lat, lng: at.lng }],
        });
  const located = intent === "locate" ? (found ? { matched: found.matched } : ("notFound" as const)) : null;
  return { kind: base.kind, values, position, problems, isPositionWrong, located, likely, map };
}
