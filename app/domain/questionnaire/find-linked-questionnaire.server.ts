import type { Tx } from "~/gateways/db.server";
import { questionnaireState, type SubjectKey } from "./questionnaire";

/** The one personal links can be made for: open, or known when it opens. Its id; null when there is none. */
export async function findLinkedQuestionnaire(
  tx: Tx,
  { now, ...subject }: SubjectKey & { now: Date },
): Promise<string | null> {
  const row = await tx.questionnaire.findFirst({ where: subject });
  const state = row && questionnaireState(row, now);
  return state === "open" || state === "notYet" ? (row?.id ?? null) : null;
}
