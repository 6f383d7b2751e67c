/** Every field of a sent form as it was typed. */
export type FormFields = Record<string, string[]>;

export const QUESTION_FIELD_PROBLEMS = [
  "questionEmpty",
  "questionTooLong",
  "optionsMissing",
  "optionsTwice",
  "optionsTooMany",
  "optionTooLong",
  "rowsMissing",
  "titleEmpty",
  "tooManyQuestions",
  "tooManySections",
] as const;
export type QuestionFieldProblemCode = (typeof QUESTION_FIELD_PROBLEMS)[number];
export type QuestionFieldProblem = {
  field: string;
  code: QuestionFieldProblemCode;
  values: Record<string, string | number>;
};

export function firstOf(fields: FormFields, name: string): string {
  return (fields[name]?.[0] ?? "").trim();
}

/** One entry a line, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}
