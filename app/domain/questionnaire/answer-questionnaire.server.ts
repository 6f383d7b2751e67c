import { db } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { lockQuestionnaire } from "./editable-questionnaire.server";
import { findByKey, type QuestionnaireKey, toDoor } from "./get-questionnaire-door.server";
import type { AnswerValues } from "./question";
import type { QuestionnaireContent } from "./questionnaire-content";
import { groupQuestions, questionsOf } from "./questionnaire-form";
import type { DoorState } from "./questionnaire-view";
import { type ReadAnswers, readAnswers } from "./read-answers";

export type AnswerResult = { ok: true } | { ok: false; state: DoorState; read: ReadAnswers };

/**
 * Takes one answer: one for each link, whoever comes first. Of an anonymous one nothing leads back to who gave it: no key,
 * no time but the day, no line in the record, an id without a time in it. With `state` "open" something in the form is to be
 * mended; any other state says why it is not taken. Throws DomainError("notFound").
 */
export async function answerQuestionnaire(options: {
  key: QuestionnaireKey;
  form: FormData;
  now: Date;
}): Promise<AnswerResult> {
  const { key, form, now } = options;
  return db().$transaction(async (tx) => {
    const { row: found } = await findByKey(key, tx);
    await lockQuestionnaire(found.id, tx);
    const { row, link } = await findByKey(key, tx);
    const { state, content } = toDoor(row, link, now);
    const read = readAnswers(questionsOf(content), form);
    if (state !== "open" || !read.ok) return { ok: false, state, read };
    const answeredOn = tokyoDateKey(now);
    if (link) {
      // The minute would tell which answer came by which link.
      const usedAt = row.isAnonymous ? startOfTokyoDate(answeredOn) : now;
      await tx.questionnaireLink.update({ where: { id: link.id }, data: { usedAt } });
    }
    await tx.questionnaireAnswer.create({
      data: {
        id: `ans_${crypto.randomUUID().replaceAll("-", "")}`,
        questionnaireId: row.id,
        values: read.values,
        groupLabel: groupOf(content, read.values),
        respondentKey: row.isAnonymous ? null : (link?.key ?? null),
        answeredOn,
      },
    });
    return { ok: true };
  });
}

function groupOf(content: QuestionnaireContent, values: AnswerValues): string {
  const question = groupQuestions(content).find(({ id }) => id === content.groupQuestionId);
  const value = question && values[question.id];
  return typeof value === "string" ? value : "";
}
