import type { FormFields, QuestionFieldProblem } from "~/domain/questionnaire/form-fields";
import type { QuestionnaireContent } from "~/domain/questionnaire/questionnaire-content";
import type { OpenRefusal } from "~/domain/questionnaire/questionnaire-view";
import type { FieldProblem } from "./form-reader";

/** A link with its code: `path` of an SVG of `size` by `size`. */
export type LinkWithQr = { url: string; qr: { size: number; path: string } };

/** What comes back to the page instead of a redirect; what does not concern a form is empty. */
export type QuestionnaireAnswer = {
  /** Of the editor as typed; null: as saved. */
  fields: FormFields | null;
  version: number | null;
  problems: QuestionFieldProblem[];
  conflict: { theirs: QuestionnaireContent; mine: QuestionnaireContent } | null;
  /** Of the opening as typed; null: as saved. */
  window: FormFields | null;
  windowProblems: FieldProblem[];
  refusal: OpenRefusal | "answered" | null;
  links: LinkWithQr[];
  /** The number of links that was typed is none. */
  isCountWrong: boolean;
};

export const NOTHING: QuestionnaireAnswer = {
  ...{ fields: null, version: null, problems: [], conflict: null, window: null, windowProblems: [] },
  ...{ refusal: null, links: [], isCountWrong: false },
};
