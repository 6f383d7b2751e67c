import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import type { AliasSort } from "./alias-list";

/** The ids of one page of the aliases that fit `where`, in their order. */
export async function sliceOfAliasIds(options: {
  where: Prisma.AliasWhereInput;
  sort: AliasSort;
  skip: number;
  take: number;
}): Promise<string[]> {
  const { where, sort, skip, take } = options;
  if (sort === "created") return idsOf(where, { createdAt: "desc" }, skip, take);
  if (sort === "updated") return idsOf(where, { updatedAt: "desc" }, skip, take);
  const page = await idsByLookIn(where, skip, take);
  if (page.length === take) return page;
  const dated = page.length > 0 ? skip + page.length : await countDated(where);
  const undated = { AND: [where, { connections: { none: { lookInOn: { not: null } } } }] };
  const rest = await idsOf(undated, { updatedAt: "desc" }, Math.max(0, skip - dated), take - page.length);
  return [...page, ...rest];
}

async function idsOf(
  where: Prisma.AliasWhereInput,
  order: Prisma.AliasOrderByWithRelationInput,
  skip: number,
  take: number,
): Promise<string[]> {
  const rows = await db().alias.findMany({ where, orderBy: [order, { id: "desc" }], skip, take, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** A page of those with a day to look in, the earliest first. */
async function idsByLookIn(where: Prisma.AliasWhereInput, skip: number, take: number): Promise<string[]> {
  const days = await db().connection.groupBy({
    by: ["aliasId"],
    where: { alias: where, lookInOn: { not: null } },
    _min: { lookInOn: true },
    orderBy: [{ _min: { lookInOn: "asc" } }, { aliasId: "desc" }],
    skip,
    take,
  });
  return days.map(({ aliasId }) => aliasId);
}

function countDated(where: Prisma.AliasWhereInput): Promise<number> {
  return db().alias.count({ where: { AND: [where, { connections: { some: { lookInOn: { not: null } } } }] } });
}
