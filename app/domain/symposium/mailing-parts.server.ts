import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, SymposiumMailing } from "~prisma/client";
import type { DeskAt } from "./editable-symposium.server";
import { inMail, type PublishedSymposium } from "./published-symposium.server";
import { whereAttendance } from "./registrant-row.server";

/** A desk and one of its symposia. */
export type MailingAt = { at: DeskAt; symposiumId: string };

/** Throws DomainError("notFound"). */
export async function findMailing(symposiumId: string, mailingId: string, tx: Tx = db()): Promise<SymposiumMailing> {
  const mailing = await tx.symposiumMailing.findFirst({ where: { id: mailingId, symposiumId } });
  if (!mailing) throw new DomainError("notFound", { mailing: mailingId });
  return mailing;
}

/** Who a mail goes to now. */
export function whereAudience(symposiumId: string, audience: string): Prisma.RegistrationWhereInput {
  const here = { symposiumId, email: { not: "" } };
  if (audience === "waiting") return { ...here, state: { in: ["waiting", "offered"] } };
  if (audience === "attended" || audience === "absent") return { ...here, ...whereAttendance(audience) };
  if (audience === "online" || audience === "venue") return { ...here, state: "placed", place: audience };
  return { ...here, state: "placed" };
}

/** What the template is filled with for one person. */
export function mailingValues(
  published: PublishedSymposium,
  { subject, text }: Pick<SymposiumMailing, "subject" | "text">,
  person: { name: string; token: string | null },
) {
  return { symposium: inMail(published), subject, text, ...person };
}
