import type { db, Tx } from "~/gateways/db.server";
import { isSameOrganisation } from "./colleagues";

type Reader = Tx | ReturnType<typeof db>;

/**
 * The approved professionals of a town, with proved addresses, who work at the same place as this one, by name. Empty when
 * they have no place of work there, or no longer.
 */
export async function colleaguesIn(reader: Reader, at: { userId: string; municipalityCode: string }) {
  const role = { role: "professional", status: "approved", municipalityCode: at.municipalityCode };
  const own = await reader.membership.findFirst({ where: { ...role, userId: at.userId } });
  if (!own) return [];
  const others = await reader.membership.findMany({
    where: { ...role, userId: { not: at.userId }, organisation: { not: null }, user: { emailVerified: true } },
    select: { organisation: true, jobTitle: true, user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  return others
    .filter(({ organisation }) => isSameOrganisation(organisation, own.organisation))
    .map(({ jobTitle, user: { id: userId, name, email } }) => ({ userId, name, email, jobTitle }));
}
