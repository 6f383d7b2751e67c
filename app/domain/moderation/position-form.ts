/** The place of a listing in the officer's form: two numbers, and how exactly they stand for it. */
import { POSITION_PRECISIONS, type PositionPrecision } from "~/domain/directory/listing";
import { isInBox, JAPAN_BOX } from "~/shared/geo";

export type PositionValues = { lat: string; lng: string; precision: string };
export type Position = { lat: number | null; lng: number | null; positionPrecision: PositionPrecision | null };

export function positionValuesOf(form: FormData): PositionValues {
  const text = (name: string) =>
    String(form.get(name) ?? "")
      .normalize("NFKC")
      .trim();
  return { lat: text("lat"), lng: text("lng"), precision: text("precision") };
}

/** Both numbers within Japan, or none; null = to be mended. */
export function readPosition({ lat, lng, precision }: PositionValues): Position | null {
  if (lat === "" && lng === "") return { lat: null, lng: null, positionPrecision: null };
  const point = { lat: Number(lat), lng: Number(lng) };
  if (lat === "" || lng === "" || Number.isNaN(point.lat) || Number.isNaN(point.lng) || !isInBox(point, JAPAN_BOX))
    return null;
  return { ...point, positionPrecision: POSITION_PRECISIONS.find((one) => one === precision) ?? "exact" };
}
