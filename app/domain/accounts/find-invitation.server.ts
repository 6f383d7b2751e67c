import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken } from "~/shared/link-token.server";

export type Invitation = {
  id: string;
  /** Small letters; shown to nobody but its owner. */
  email: string;
  role: "officer" | "administrator";
  municipalityCode: string | null;
  /** 静岡県焼津市; null for an administrator. */
  municipalityName: string | null;
};

/** The open invitation behind a link. Throws DomainError("notFound") for a used, withdrawn, ended or unknown one. */
export async function getInvitation({ token, now }: { token: string; now: Date }): Promise<Invitation> {
  const row = await db().invitation.findFirst({
    where: { tokenDigest: digestOfToken(token), acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
  });
  if (!row) throw new DomainError("notFound");
  const municipality = row.municipalityCode === null ? null : municipalityByCode(row.municipalityCode);
  return {
    id: row.id,
    email: row.email,
    role: row.role === "administrator" ? "administrator" : "officer",
    municipalityCode: row.municipalityCode,
    municipalityName: municipality ? fullName(municipality) : row.municipalityCode,
  };
}
