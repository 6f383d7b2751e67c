import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode, wardsOf } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { Prisma } from "~prisma/client";
import { type CountPeriod, canSeeCounts, isEnoughToCount, type NotCounted } from "./counting-rules";

export type CountsAsked = { actor: Actor; municipalityCode: string; now: Date };

/** The municipality's own code and those of its wards. */
export type CountedTown = { codes: string[]; reason: NotCounted | null };

/** Whether a town is counted, and why not. Throws DomainError("notFound") for who is no officer of it. */
export async function countedTown(
  { actor, municipalityCode }: Omit<CountsAsked, "now">,
  period: CountPeriod,
): Promise<CountedTown> {
  const municipality = municipalityByCode(municipalityCode);
  if (!municipality || municipality.kind === "prefecture" || !canSeeCounts(actor, municipalityCode)) {
    throw new DomainError("notFound", { desk: municipalityCode });
  }
  const codes = [municipalityCode, ...wardsOf(municipalityCode).map(({ code }) => code)];
  if (municipality.kind === "ward") return { codes, reason: "ward" };
  const owners = await db().alias.groupBy({ by: ["ownerUserId"], where: countedAliases(codes, period), _count: true });
  const aliases = owners.reduce((sum, { _count }) => sum + _count, 0);
  return { codes, reason: isEnoughToCount({ aliases, professionals: owners.length }) ? null : "few" };
}

/** Aliases of the town that were there on the last day of the period. */
export function countedAliases(codes: string[], period: CountPeriod): Prisma.AliasWhereInput {
  return { municipalityCode: { in: codes }, createdAt: { lt: startOfTokyoDate(addDays(period.to, 1)) } };
}
