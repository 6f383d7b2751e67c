import type { Prisma } from "~prisma/client";
import type { Tx } from "./db.server";

export type ActorKind = "system" | "importer" | "visitor" | "resident" | "professional" | "officer" | "administrator";

export type AuditLine = {
  actorKind: ActorKind;
  actorId?: string | null;
  /** `listing.created`, `listing.imported`, `report.submitted` … */
  action: string;
  subjectType: string;
  subjectId: string;
  municipalityCode?: string | null;
  /** Which fields changed, counts. Never what a person wrote, never search text. */
  detail?: Prisma.InputJsonObject;
};

/** Writes who did what, in the transaction of the thing itself: both are kept or neither. */
export async function writeAudit(tx: Tx, lines: AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.auditLog.createMany({ data: lines.map((line) => ({ ...line, detail: line.detail ?? {} })) });
}
