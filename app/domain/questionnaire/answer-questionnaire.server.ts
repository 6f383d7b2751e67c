import { db } from "~/gateways/db.server";
import { startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { lockQuestionnaire } from "./editable-questionnaire.server";
import { findByKey, type QuestionnaireKey, toDoor } from "./get-questionnaire-door.server";
import type { AnswerValues } from "./question";
import type { SubjectType } from "./questionnaire";
import type { QuestionnaireContent } from "./questionnaire-content";
import { groupQuestions, questionsOf } from "./questionnaire-form";
import type { DoorState } from "./questionnaire-view";
import { type ReadAnswers, readAnswers, VERSION_FIELD } from "./read-answers";

/** `isOtherVersion`: the record or plan has a newer version than the one that was answered about. */
export type AnswerResult = { ok: true } | { ok: false; state: DoorState; read: ReadAnswers; isOtherVersion: boolean };

/**
 * Takes one answer: one for each link, whoever comes first. Of an anonymous one nothing leads back to who gave it: no key,
 * no time but the day, no line in the record, an id without a time in it. With `state` "open" something in the form is to be
 * mended; any other state says why it is not taken. `version` is the published revision of a record or plan: an answer that
 * was written about another one is given back, so that what was published of that one stays as it is. Throws
 * DomainError("notFound").
 */
export async function answerQuestionnaire(options: {
  key: QuestionnaireKey;
  version?: number | null;
  form: FormData;
  now: Date;
}): Promise<AnswerResult> {
  const { key, form, now, version = null } = options;
  return db().$transaction(async (tx) => {
    const { row: found } = await findByKey(key, tx);
    await lockQuestionnaire(found.id, tx);
    const { row, link } = await findByKey(key, tx);
    const { state, content } = toDoor(row, link, now);
    const read = readAnswers(questionsOf(content), form);
    const isOtherVersion = version !== null && form.get(VERSION_FIELD) !== String(version);
    if (state !== "open" || !read.ok || isOtherVersion) return { ok: false, state, read, isOtherVersion };
    if (version === null && hasVersions(row)) throw new DomainError("notFound", { subject: row.subjectId });
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
        subjectVersion: version,
        answeredOn,
      },
    });
    return { ok: true };
  });
}

/** A symposium is held once; records and plans are published again. */
function hasVersions({ subjectType }: { subjectType: string }): boolean {
  return (subjectType as SubjectType) !== "symposium";
}

function groupOf(content: QuestionnaireContent, values: AnswerValues): string {
  const question = groupQuestions(content).find(({ id }) => id === content.groupQuestionId);
  const value = question && values[question.id];
  return typeof value === "string" ? value : "";
}
