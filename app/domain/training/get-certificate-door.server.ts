import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";
import { readPlan } from "./content-of";
import { recordIdsOf, toPlanBody } from "./plan-view";
import { findWatchedRecords } from "./watched-records.server";

export type CertificateDoor = {
  /** `ended`: the day until which the link is open has passed. */
  state: "open" | "ended";
  planTitle: string;
  heldOn: string;
  /** 静岡県焼津市. */
  townName: string;
  totalMinutes: number;
  isSample: boolean;
};

/** What a certificate of this link would say, of the revision that was held. Throws DomainError("notFound"). */
export async function getCertificateDoor(asked: { token: string; now: Date }): Promise<CertificateDoor> {
  const { token, now } = asked;
  const row = await db().heldTraining.findUnique({
    where: { certificateTokenDigest: digestOfToken(token) },
    include: { plan: { select: { isSample: true } } },
  });
  if (!row?.givesCertificates || !row.certificateUntil) throw new DomainError("notFound", {});
  const revision = await db().trainingRevision.findUniqueOrThrow({
    where: { planId_number: { planId: row.planId, number: row.revision } },
    select: { content: true },
  });
  const content = readPlan(revision.content);
  const records = await findWatchedRecords(recordIdsOf(content));
  const town = municipalityByCode(row.municipalityCode);
  return {
    state: row.certificateUntil.getTime() > now.getTime() ? "open" : "ended",
    planTitle: content.title,
    heldOn: row.heldOn,
    townName: town ? fullName(town) : row.municipalityCode,
    totalMinutes: toPlanBody(content, { records, withNotes: false }).totalMinutes,
    isSample: row.plan.isSample,
  };
}
