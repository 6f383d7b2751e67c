import { db } from "~/gateways/db.server";
import { readContent } from "./editable-questionnaire.server";
import { findFinalResults } from "./find-final-results.server";
import type { VersionResults } from "./published-results";
import type { SubjectKey } from "./questionnaire";

/**
 * What everyone may see, of each version for itself, the newest first; null when nothing is published. `current`: the
 * published revision of a record or plan.
 */
export async function getPublishedResults({
  current = null,
  now,
  ...subject
}: SubjectKey & { current?: number | null; now: Date }): Promise<{
  title: string;
  versions: VersionResults[];
} | null> {
  const row = await db().questionnaire.findFirst({ where: { ...subject, resultsPublishedAt: { not: null } } });
  if (!row) return null;
  const { shown } = await findFinalResults(row, { current, now });
  return shown.length === 0 ? null : { title: readContent(row.content).title, versions: shown };
}
