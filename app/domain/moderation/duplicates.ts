/** Whether two listings may be the same: near + similar name + same telephone. Pure, so that it can be tried in a test. */
import { distanceMeters } from "~/shared/geo";
import { normaliseJoined } from "~/shared/japanese-text";

export type Comparable = {
  id: string;
  kind: string;
  name: string;
  kana: string | null;
  alias: string | null;
  phone: string | null;
  lat: number | null;
  lng: number | null;
  positionPrecision: string | null;
};

/** 0–100, and what speaks for it. `meters` is null when one of the two has no exact place. */
export type Likeness = { score: number; name: number; meters: number | null; isSamePhone: boolean };

/** From here on a pair is shown to an officer. */
export const DUPLICATE_SCORE = 60;
/** A telephone and a place alone say nothing: one facility lists many services under one number. */
const LEAST_NAME = 0.45;

const NAME_POINTS = 50;
const PHONE_POINTS = 35;
const NEAR: [withinMeters: number, points: number][] = [
  [60, 25],
  [250, 15],
  [1_000, 5],
];
const FAR_METERS = 3_000;
const FAR_POINTS = -25;
const OTHER_KIND_POINTS = -15;

/** How much two listings look like the same one. */
export function likenessOf(a: Comparable, b: Comparable): Likeness {
  const name = nameLikeness(a, b);
  const meters = metersBetween(a, b);
  const isSamePhone = phoneKey(a.phone) !== null && phoneKey(a.phone) === phoneKey(b.phone);
  const points =
    NAME_POINTS * name +
    (isSamePhone ? PHONE_POINTS : 0) +
    placePoints(meters, isSamePhone) +
    (a.kind === b.kind ? 0 : OTHER_KIND_POINTS);
  const score = name < LEAST_NAME ? 0 : Math.round(Math.max(0, Math.min(100, points)));
  return { score, name, meters, isSamePhone };
}

/** Those of `others` that may be the same as `listing`, the likest first. */
export function findLikely<T extends Comparable>(
  listing: Comparable,
  others: readonly T[],
  limit: number,
): { listing: T; likeness: Likeness }[] {
  return others
    .filter((other) => other.id !== listing.id)
    .map((other) => ({ listing: other, likeness: likenessOf(listing, other) }))
    .filter(({ likeness }) => likeness.score >= DUPLICATE_SCORE)
    .sort((a, b) => b.likeness.score - a.likeness.score || (a.listing.id < b.listing.id ? -1 : 1))
    .slice(0, limit);
}

/** The digits of a Japanese number, +81 as 0; null when they are too few to be one. */
export function phoneKey(phone: string | null): string | null {
  const digits = (phone ?? "")
    .normalize("NFKC")
    .replace(/^\+81[-\s]?0?/, "0")
    .replace(/\D/g, "");
  return digits.length >= 9 ? digits : null;
}

function nameLikeness(a: Comparable, b: Comparable): number {
  const names = (one: Comparable) => [one.name, one.alias].flatMap((text) => (text ? [nameKey(text)] : []));
  const written = Math.max(...names(a).flatMap((left) => names(b).map((right) => textLikeness(left, right))));
  const spoken = a.kana && b.kana ? textLikeness(nameKey(a.kana), nameKey(b.kana)) : 0;
  return Math.max(written, spoken);
}

/** What an organisation is by law says nothing about which one it is. */
const LEGAL_FORMS =
  /(社会福祉法人|医療法人社団|医療法人財団|医療法人|特定非営利活動法人|npo法人|一般社団法人|公益社団法人|一般財団法人|公益財団法人|株式会社|有限会社|合同会社|学校法人|宗教法人|[(（][株有社福医特非]{1,2}[)）])/gi;

function nameKey(name: string): string {
  const bare = name.normalize("NFKC").replace(LEGAL_FORMS, " ");
  return normaliseJoined(bare) || normaliseJoined(name);
}

/** Dice's coefficient over pairs of letters; names whose numbers differ (第1公園, 第2公園) are never alike. */
export function textLikeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 1;
  if (numbersOf(a) !== numbersOf(b)) return 0;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / (sizeOf(left) + sizeOf(right));
}

function numbersOf(text: string): string {
  return (text.match(/\d+|(?<=第)[一二三四五六七八九十]+/g) ?? []).join(",");
}

function pairsOf(text: string): Map<string, number> {
  const letters = [...` ${text} `];
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at++) {
    const pair = `${letters[at - 1]}${letters[at]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: Map<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}

/** Only between places known to the block: the middle of a 町字 is shared by everything in it. */
function metersBetween(a: Comparable, b: Comparable): number | null {
  if (!isExact(a) || !isExact(b)) return null;
  return Math.round(distanceMeters({ lat: a.lat ?? 0, lng: a.lng ?? 0 }, { lat: b.lat ?? 0, lng: b.lng ?? 0 }));
}

function isExact({ lat, lng, positionPrecision }: Comparable): boolean {
  return lat !== null && lng !== null && positionPrecision !== "town" && positionPrecision !== "municipality";
}

function placePoints(meters: number | null, isSamePhone: boolean): number {
  // Without an exact place the same name in the same town is enough to ask.
  if (meters === null) return 10;
  if (meters > FAR_METERS) return isSamePhone ? 0 : FAR_POINTS;
  return NEAR.find(([within]) => meters <= within)?.[1] ?? 0;
}
