import { db, type Tx } from "~/gateways/db.server";
import type { Questionnaire } from "~prisma/client";
import { isFinal } from "./answered-versions";
import { readContent } from "./editable-questionnaire.server";
import { askedOf, findAnsweredVersions, findAnswers } from "./find-results.server";
import { publishable, type VersionResults } from "./published-results";
import { questionnaireState } from "./questionnaire";
import { summarise } from "./results";

/**
 * What could be shown to everyone, of each version for itself and never of all together: the newest first. `hasFinal`: some
 * version takes no more answers, whether or not there are enough of them.
 */
export async function findFinalResults(
  row: Questionnaire,
  { current, now }: { current: number | null; now: Date },
  tx: Tx = db(),
): Promise<{ hasFinal: boolean; shown: VersionResults[] }> {
  const content = readContent(row.content);
  const state = questionnaireState(row, now);
  const answered = await findAnsweredVersions(row.id, tx);
  const final = answered.filter(({ version }) => isFinal(version, { current, state }));
  const shown: VersionResults[] = [];
  for (const { version } of final) {
    const answers = await findAnswers({ questionnaireId: row.id, version }, tx);
    const results = publishable(summarise(content, answers), askedOf(content));
    if (results) shown.push({ version, results });
  }
  return { hasFinal: state === "closed" || final.length > 0, shown };
}
