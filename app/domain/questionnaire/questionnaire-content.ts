import { z } from "zod";
import { questionSchema } from "./question";

export const QUESTIONNAIRE_LIMITS = { title: 100, intro: 1000, sections: 10, questions: 30 };

const sectionSchema = z.object({
  id: z.string().regex(/^[a-z0-9]{1,20}$/),
  title: z.string().trim().max(QUESTIONNAIRE_LIMITS.title).default(""),
  intro: z.string().trim().max(QUESTIONNAIRE_LIMITS.intro).default(""),
  questions: z.array(questionSchema).max(QUESTIONNAIRE_LIMITS.questions).default([]),
});

/** What is asked, in sections. `groupQuestionId` names the choice question the cross table is made by (職種). */
export const questionnaireContentSchema = z.object({
  title: z.string().trim().min(1).max(QUESTIONNAIRE_LIMITS.title),
  intro: z.string().trim().max(QUESTIONNAIRE_LIMITS.intro).default(""),
  thanks: z.string().trim().max(QUESTIONNAIRE_LIMITS.intro).default(""),
  groupQuestionId: z.string().nullable().default(null),
  sections: z.array(sectionSchema).max(QUESTIONNAIRE_LIMITS.sections).default([]),
});
export type QuestionnaireContent = z.output<typeof questionnaireContentSchema>;
export type QuestionnaireSection = QuestionnaireContent["sections"][number];
