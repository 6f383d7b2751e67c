import type { Actor } from "../accounts/actor";
import { canActAsOfficer } from "../accounts/rules";

/** Terms and columns are written, published and taken back by the officers of the municipality they belong to. */
export function canEditGlossary(actor: Actor, written: { hostCode: string }): boolean {
  return canActAsOfficer(actor, written.hostCode);
}

/** What the public reads must first be taken back. */
export function canDelete(actor: Actor, written: { hostCode: string; publishedAt: Date | null }): boolean {
  return canEditGlossary(actor, written) && written.publishedAt === null;
}
