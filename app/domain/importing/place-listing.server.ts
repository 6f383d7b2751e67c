import type { ImportedListing } from "~/domain/directory/imported-listing";
import type { Municipality } from "~/domain/municipality/municipality";
import { geocode, municipalityAt } from "~/gateways/geocoder/geocoder.server";
import { distanceMeters, type LatLng } from "~/shared/geo";
import type { IssueCode } from "./import-report";
import type { CoordinatesReading } from "./read-coordinates";

export type Placed = Pick<ImportedListing, "lat" | "lng" | "positionSource" | "positionPrecision"> & {
  warning: { code: IssueCode; message: string } | null;
};

/** A position in another prefecture is believed when it is this near to where its address lies (borders are coarse). */
const MAX_ACROSS_BORDER_METERS = 5_000;
/** … or, when the address cannot be found, this near to the municipality's office (islands, large municipalities). */
const MAX_FROM_OFFICE_METERS = 60_000;

const REASONS: Record<Exclude<CoordinatesReading["state"], "ok" | "swapped"> | "elsewhere", [IssueCode, string]> = {
  none: ["positionMissing", "緯度・経度がありません。"],
  unreadable: ["positionUnreadable", "緯度・経度を読みとれません。"],
  zero: ["positionZero", "緯度・経度が 0 です。"],
  outside: ["positionOutsideJapan", "緯度・経度が日本の外をさしています。"],
  elsewhere: ["positionElsewhere", "緯度・経度が、住所とは別の都道府県をさしています。"],
};

/**
 * The position of a row: its own when it can be right, turned round when latitude and longitude were swapped, else that of
 * its address. `address` is whole (prefecture first); `isVenue` = free text, which only a 町字 in it can place.
 */
export async function placeListing(options: {
  reading: CoordinatesReading;
  address: string | null;
  isVenue: boolean;
  municipality: Municipality;
}): Promise<Placed> {
  const { reading, address, municipality } = options;
  if (reading.state !== "ok" && reading.state !== "swapped") return fromAddress(options, reading.state);
  if (await isElsewhere(reading.point, address, municipality)) return fromAddress(options, "elsewhere");
  const isSwapped = reading.state === "swapped";
  return {
    lat: rounded(reading.point.lat),
    lng: rounded(reading.point.lng),
    positionSource: isSwapped ? "repaired" : "source",
    positionPrecision: "exact",
    warning: isSwapped
      ? {
          code: "positionSwapped",
          message: "緯度と経度が入れかわっていたので、直してとりこみました。もとの表も直してください。",
        }
      : null,
  };
}

async function isElsewhere(point: LatLng, address: string | null, municipality: Municipality): Promise<boolean> {
  const code = municipalityAt(point);
  if (code?.slice(0, 2) === municipality.prefectureCode) return false;
  const found = address ? await geocode(address, { municipalityCode: municipality.code }) : null;
  if (found?.precision === "town") {
    const isSamePrefecture = code?.slice(0, 2) === found.municipalityCode.slice(0, 2);
    return !isSamePrefecture && distanceMeters(point, found) > MAX_ACROSS_BORDER_METERS;
  }
  return distanceMeters(point, municipality) > MAX_FROM_OFFICE_METERS;
}

async function fromAddress(
  { address, isVenue, municipality }: { address: string | null; isVenue: boolean; municipality: Municipality },
  reason: keyof typeof REASONS,
): Promise<Placed> {
  const [code, what] = REASONS[reason];
  const found = address ? await geocode(address, { municipalityCode: municipality.code }) : null;
  const isUsable = found !== null && (found.precision !== "municipality" || !isVenue);
  if (!isUsable) {
    const message = `${what}住所からも位置がわからないので、位置なしでとりこみました。緯度・経度を書いてください。`;
    const none = { lat: null, lng: null, positionSource: null, positionPrecision: null };
    return { ...none, warning: { code: address ? "addressNotFound" : code, message } };
  }
  const where = found.precision === "municipality" ? "役所の位置" : `「${found.matched}」の位置`;
  return {
    lat: rounded(found.lat),
    lng: rounded(found.lng),
    positionSource: "geocoded",
    positionPrecision: found.precision,
    warning: { code, message: `${what}住所から${where}を使いました。正しい緯度・経度を書いてください。` },
  };
}

/** Seven digits are a centimetre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
