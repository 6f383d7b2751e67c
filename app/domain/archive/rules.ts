import type { Actor } from "../accounts/actor";
import { canActAsOfficer } from "../accounts/rules";

type Hosted = { hostCode: string; coHosts: readonly string[] };

/** Officers of the host and of the co-hosting municipalities write the record, its captions and files, and see drafts. */
export function canEditRecord(actor: Actor, record: Hosted): boolean {
  return [record.hostCode, ...record.coHosts].some((code) => canActAsOfficer(actor, code));
}

/** A series belongs to one municipality alone. */
export function canEditSeries(actor: Actor, series: { municipalityCode: string }): boolean {
  return canActAsOfficer(actor, series.municipalityCode);
}

/** Everyone reads what was published and is not withdrawn. */
export function isReadable(record: { publishedRevision: number | null; withdrawnAt: Date | null }): boolean {
  return record.publishedRevision !== null && record.withdrawnAt === null;
}
