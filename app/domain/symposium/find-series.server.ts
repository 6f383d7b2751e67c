import { db } from "~/gateways/db.server";

/** The series of a municipality, by title. */
export async function findSeries({ hostCode }: { hostCode: string }): Promise<{ id: string; title: string }[]> {
  return db().symposiumSeries.findMany({
    where: { municipalityCode: hostCode },
    select: { id: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
}
