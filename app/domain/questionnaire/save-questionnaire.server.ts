import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, Questionnaire } from "~prisma/client";
import { auditQuestionnaire, lockEditable, type QuestionnaireAt, readContent } from "./editable-questionnaire.server";
import type { FormFields, QuestionFieldProblem } from "./form-fields";
import { firstOf } from "./form-fields";
import { questionnaireContentSchema } from "./questionnaire-content";
import { type Fixed, readQuestionnaire } from "./questionnaire-form";

/**
 * Keeps what was typed, as far as it can be kept, and does what the form's button says. From when it is known when it
 * opens only texts can be mended: questions, options and who is told what stay, so that every answer is to the same. Throws
 * DomainError("notFound"), ("conflict") when `baseVersion` is not the present one.
 */
export async function saveQuestionnaire(options: {
  at: QuestionnaireAt;
  baseVersion: number;
  fields: FormFields;
  now: Date;
}): Promise<{ version: number; problems: QuestionFieldProblem[] }> {
  const { at, baseVersion, fields, now } = options;
  return db().$transaction(async (tx) => {
    const row = await lockEditable(at, tx);
    if (row.version !== baseVersion) throw new DomainError("conflict", { questionnaire: row.id, version: row.version });
    const fixed = fixedOf(row);
    const { content, problems } = readQuestionnaire(fields, readContent(row.content), fixed);
    const version = row.version + 1;
    await tx.questionnaire.update({
      where: { id: row.id },
      data: {
        content: questionnaireContentSchema.parse(content) as Prisma.InputJsonObject,
        version,
        updatedAt: now,
        ...(fixed.isFixed ? {} : settings(fields, row)),
      },
    });
    await auditQuestionnaire(tx, at, { id: row.id, action: "saved" });
    return { version, problems };
  });
}

/** What can still be changed of it. */
export function fixedOf({ opensAt, resultsPublishedAt }: Pick<Questionnaire, "opensAt" | "resultsPublishedAt">): Fixed {
  return { isFixed: opensAt !== null, isPublished: resultsPublishedAt !== null };
}

function settings(fields: FormFields, row: Questionnaire) {
  return {
    isAnonymous: "isAnonymous" in fields ? firstOf(fields, "isAnonymous") !== "no" : row.isAnonymous,
    isOpenToAll: "isOpenToAll" in fields ? firstOf(fields, "isOpenToAll") === "yes" : row.isOpenToAll,
  };
}
