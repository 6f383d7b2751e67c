import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";

type AnswerOptions = {
  actor: Actor;
  reportId: string;
  decision: "accepted" | "declined";
  /** What the person who reported it reads at their link. */
  answer: string;
  now: Date;
  /** Joins a transaction that is open already. */
  tx?: Tx;
};

/**
 * An officer's answer to a reported mistake. The listing itself is changed by its own verb. Throws
 * DomainError("notFound") for other towns and unknown reports alike, ("conflict") when somebody answered meanwhile.
 */
export async function answerReport(options: AnswerOptions): Promise<void> {
  if (options.tx) await answerIn(options.tx, options);
  else await db().$transaction((tx) => answerIn(tx, options));
}

async function answerIn(tx: Tx, { actor, reportId, decision, answer, now }: AnswerOptions): Promise<void> {
  const report = await tx.listingReport.findFirst({
    where: { id: reportId, listing: { municipalityCode: { in: actor.officerOf } } },
    select: { listingId: true, listing: { select: { municipalityCode: true } } },
  });
  if (!report || !canActAsOfficer(actor, report.listing.municipalityCode)) {
    throw new DomainError("notFound", { report: reportId });
  }
  const { count } = await tx.listingReport.updateMany({
    where: { id: reportId, status: "open" },
    data: { status: decision, answer: answer.trim() || null, decidedAt: now },
  });
  if (count === 0) throw new DomainError("conflict", { report: reportId });
  await writeAudit(tx, [
    {
      actorKind: actorKindOf(actor),
      actorId: actor.userId,
      action: `report.${decision}`,
      subjectType: "listing",
      subjectId: report.listingId,
      municipalityCode: report.listing.municipalityCode,
      detail: { reportId },
    },
  ]);
}
