import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { LISTINGS_A_PAGE, type ListingsFilter, type ListingsView } from "./desk-listings";
import { getDesk } from "./get-desk.server";
import { toListingLine } from "./listing-line";

/** One page of the desk's own listings, drafts and ended ones too, the newest change first. */
export async function findDeskListings(asked: {
  actor: Actor;
  deskCode: string;
  filter: ListingsFilter;
}): Promise<ListingsView> {
  const { actor, deskCode, filter } = asked;
  const desk = getDesk({ actor, code: deskCode });
  const where: Prisma.ListingWhereInput = {
    municipalityCode: { in: desk.codes },
    ...(filter.kind && { kind: filter.kind }),
    ...(filter.status && { status: filter.status }),
    ...(filter.q && { OR: whereNamed(filter.q) }),
  };
  const total = await db().listing.count({ where });
  const rows = await db().listing.findMany({
    where,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    skip: (filter.page - 1) * LISTINGS_A_PAGE,
    take: LISTINGS_A_PAGE,
  });
  const items = rows.map((row) => ({
    ...toListingLine(row),
    municipalityName: municipalityByCode(row.municipalityCode)?.name ?? row.municipalityCode,
    address: row.kind === "person" ? row.areaLabel : row.address,
    updatedAt: row.updatedAt.toISOString(),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
  }));
  return { filter, items, total, pageCount: Math.max(1, Math.ceil(total / LISTINGS_A_PAGE)) };
}

function whereNamed(q: string): Prisma.ListingWhereInput[] {
  const contains = { contains: q, mode: "insensitive" } as const;
  return [
    { name: contains },
    { kana: contains },
    { alias: contains },
    { address: contains },
    { phone: contains },
    { id: q },
  ];
}
