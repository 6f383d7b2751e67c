import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt } from "./editable-questionnaire.server";
import { makeQuestionnaireLink } from "./make-questionnaire-link.server";
import { HANDOUT_LIMIT } from "./questionnaire";

/**
 * Personal links to hand out on paper: nobody knows who gets which. Returns their tokens, which are shown now and kept
 * nowhere. At most HANDOUT_LIMIT at once. Throws DomainError("notFound").
 */
export async function makeHandoutLinks(options: { at: QuestionnaireAt; count: number; now: Date }): Promise<string[]> {
  const { at, now } = options;
  return db().$transaction(async (tx) => {
    const { id } = await lockEditable(at, tx);
    const tokens: string[] = [];
    for (let i = 0; i < Math.min(options.count, HANDOUT_LIMIT); i++) {
      tokens.push(await makeQuestionnaireLink(tx, { questionnaireId: id, key: newId("paper", now.getTime()), now }));
    }
    await auditQuestionnaire(tx, at, { id, action: "linksMade", detail: { count: tokens.length } });
    return tokens;
  });
}
