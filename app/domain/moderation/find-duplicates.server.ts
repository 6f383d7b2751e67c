import { db } from "~/gateways/db.server";
import { boxAround } from "~/shared/geo";
import type { Prisma } from "~prisma/client";
import { type Comparable, findLikely, type Likeness } from "./duplicates";

export type DuplicateCandidate = Comparable & { municipalityCode: string; status: string; address: string | null };

const NEAR_METERS = 1_000;
const MOST_CANDIDATES = 400;
const PIECE = 3;

const COLUMNS = {
  id: true,
  kind: true,
  name: true,
  kana: true,
  alias: true,
  phone: true,
  lat: true,
  lng: true,
  positionPrecision: true,
  municipalityCode: true,
  status: true,
  address: true,
} as const;

/**
 * Listings of the given municipalities that may be the same as `listing` (which need not be kept yet): neither ended nor
 * merged, the likest first.
 */
export async function findDuplicates(options: {
  listing: Comparable;
  municipalityCodes: string[];
  limit: number;
}): Promise<{ listing: DuplicateCandidate; likeness: Likeness }[]> {
  const { listing, municipalityCodes, limit } = options;
  const candidates = await db().listing.findMany({
    where: {
      municipalityCode: { in: municipalityCodes },
      status: { not: "retired" },
      mergedIntoId: null,
      id: { not: listing.id },
      OR: whereLike(listing),
    },
    select: COLUMNS,
    orderBy: { id: "asc" },
    take: MOST_CANDIDATES,
  });
  return findLikely(listing, candidates, limit);
}

/** A wide net that the database can draw: near, the same last digits, or a piece of the name. */
function whereLike({ name, alias, kana, phone, lat, lng }: Comparable): Prisma.ListingWhereInput[] {
  const digits = (phone ?? "").normalize("NFKC").replace(/\D/g, "").slice(-4);
  const pieces = [name, alias].flatMap((text) => (text ? [text.slice(0, PIECE), text.slice(-PIECE)] : []));
  return [
    ...pieces.filter((piece) => piece.trim() !== "").map((piece) => ({ name: { contains: piece } })),
    ...(alias ? [{ alias: { contains: alias.slice(0, PIECE) } }] : []),
    ...(kana ? [{ kana: { contains: kana.slice(0, PIECE) } }] : []),
    ...(digits.length === 4 ? [{ phone: { endsWith: digits } }] : []),
    ...(lat !== null && lng !== null ? [whereNear(lat, lng)] : []),
  ];
}

function whereNear(lat: number, lng: number): Prisma.ListingWhereInput {
  const { north, south, east, west } = boxAround({ lat, lng }, NEAR_METERS);
  return { lat: { gte: south, lte: north }, lng: { gte: west, lte: east } };
}
