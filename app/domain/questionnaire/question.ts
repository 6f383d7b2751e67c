/** One question of an アンケート or of a registration form. */
import { z } from "zod";

export const QUESTION_KINDS = ["choice", "many", "scale5", "scale7", "matrix", "short", "long", "consent"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_LIMITS = { label: 200, help: 400, option: 100, options: 30, rows: 15, short: 200, long: 2000 };

const text = (max: number) => z.string().trim().max(max);

/**
 * `options`: choices of choice and many, columns of matrix. `rows`: rows of matrix. `lowLabel`, `highLabel`: the ends of a
 * scale. A consent is agreed to or not.
 */
export const questionSchema = z.object({
  id: z.string().regex(/^[a-z0-9]{1,20}$/),
  kind: z.enum(QUESTION_KINDS),
  label: text(QUESTION_LIMITS.label).min(1),
  help: text(QUESTION_LIMITS.help).default(""),
  isRequired: z.boolean().default(false),
  options: z.array(text(QUESTION_LIMITS.option).min(1)).max(QUESTION_LIMITS.options).default([]),
  rows: z.array(text(QUESTION_LIMITS.option).min(1)).max(QUESTION_LIMITS.rows).default([]),
  lowLabel: text(QUESTION_LIMITS.option).default(""),
  highLabel: text(QUESTION_LIMITS.option).default(""),
});
export type Question = z.output<typeof questionSchema>;

/**
 * What one answers: choice → the option; many → the options; scale → 1…5 or 1…7; matrix → for each row the column (null =
 * not answered); short, long → the text; consent → true.
 */
export type AnswerValue = string | string[] | number | (string | null)[] | boolean;
export type AnswerValues = Record<string, AnswerValue>;
