import { describe, expect, it } from "vitest";
import type { FormFields } from "./form-fields";
import { unanswerable } from "./question-list-form";
import { type QuestionnaireContent, questionnaireContentSchema } from "./questionnaire-content";
import { questionnaireFields, questionsOf, readQuestionnaire } from "./questionnaire-form";

const CONTENT: QuestionnaireContent = questionnaireContentSchema.parse({
  title: "見本",
  groupQuestionId: "b",
  sections: [
    {
      id: "one",
      questions: [
        { id: "a", kind: "scale5", label: "一つめ" },
        { id: "b", kind: "choice", label: "二つめ", options: ["はい", "いいえ"] },
      ],
    },
    { id: "two", questions: [{ id: "c", kind: "long", label: "三つめ" }] },
  ],
});
const FREE = { isFixed: false, isPublished: false };

/** The form as the editor sends it, with some of it typed anew. */
function sent(more: FormFields = {}): FormFields {
  return {
    ...questionnaireFields(CONTENT),
    "sections.one.question": ["a", "b"],
    "sections.two.question": ["c"],
    ...more,
  };
}

const order = ({ sections }: QuestionnaireContent) =>
  sections.map(({ id, questions }) => `${id}: ${questions.map((question) => question.id).join(" ")}`);
const read = (more: FormFields, fixed = FREE) => readQuestionnaire(sent(more), CONTENT, fixed);

describe("the editor of a questionnaire", () => {
  it("keeps what was not touched", () => {
    expect(read({})).toEqual({ content: CONTENT, problems: [] });
  });

  it.each<[string, string[]]>([
    ["question.down:a", ["one: b a", "two: c"]],
    ["question.up:a", ["one: a b", "two: c"]],
    ["question.down:b", ["one: a", "two: b c"]],
    ["question.up:c", ["one: a b c", "two: "]],
    ["question.remove:a", ["one: b", "two: c"]],
    ["section.up:two", ["two: c", "one: a b"]],
    ["section.remove:one", ["two: c"]],
    ["question.up:unknown", ["one: a b", "two: c"]],
  ])("moves and removes (%s)", (intent, expected) => {
    expect(order(read({ intent: [intent] }).content)).toEqual(expected);
  });

  it("adds a question under its text, and a section", () => {
    const added = read({ intent: ["question.add:two"], "add.two.label": ["四つめ"], "add.two.kind": ["many"] }).content;
    expect(added.sections[1]?.questions[1]).toMatchObject({ kind: "many", label: "四つめ" });
    expect(read({ intent: ["section.add"] }).content.sections).toHaveLength(3);
    expect(read({ intent: ["question.add:two"] }).problems).toEqual([
      { field: "add.two.label", code: "questionEmpty", values: {} },
    ]);
  });

  it.each<[FormFields, string, string]>([
    [{ title: [" "] }, "title", "titleEmpty"],
    [{ "questions.a.label": [""] }, "questions.a.label", "questionEmpty"],
    [{ "questions.a.label": ["あ".repeat(201)] }, "questions.a.label", "questionTooLong"],
    [{ "questions.b.options": ["\n \n"] }, "questions.b.options", "optionsMissing"],
    [{ "questions.b.options": ["はい\nはい"] }, "questions.b.options", "optionsTwice"],
    [{ "questions.b.options": ["あ".repeat(101)] }, "questions.b.options", "optionTooLong"],
    [{ "questions.a.kind": ["matrix"], "questions.a.options": ["はい"] }, "questions.a.rows", "rowsMissing"],
  ])("names what cannot be kept (%o)", (more, field, code) => {
    const { content, problems } = read({ ...more, intent: ["question.down:a"] });
    expect(problems).toMatchObject([{ field, code }]);
    expect(content.title).toBe("見本");
    expect(questionsOf(content)[0]?.label).toBe("一つめ");
    // Nothing moves while something is to be mended.
    expect(order(content)).toEqual(order(CONTENT));
  });

  it("does not ask to mend what is taken out", () => {
    const { content, problems } = read({ "questions.b.options": [""], intent: ["question.remove:b"] });
    expect([problems, content.groupQuestionId]).toEqual([[], null]);
  });

  it("mends only texts once it is known when it opens", () => {
    const more = { intent: ["question.remove:a"], "questions.b.label": ["二つめの問い"], "questions.b.kind": ["long"] };
    const { content } = read({ ...more, "questions.b.options": ["はい"] }, { isFixed: true, isPublished: false });
    expect(order(content)).toEqual(order(CONTENT));
    const [before, after] = [questionsOf(CONTENT)[1], questionsOf(content)[1]];
    expect(after).toEqual({ ...before, label: "二つめの問い" });
  });

  it("keeps the cross table while results are published", () => {
    const none = { groupQuestionId: [""] };
    expect(read(none).content.groupQuestionId).toBeNull();
    expect(read(none, { isFixed: true, isPublished: true }).content.groupQuestionId).toBe("b");
  });

  it("knows what nobody could answer", () => {
    const { content } = read({ "questions.a.kind": ["matrix"], "questions.b.options": [""] });
    expect(unanswerable(questionsOf(content)).map(({ field }) => field)).toEqual([
      "questions.a.options",
      "questions.a.rows",
      "questions.b.options",
    ]);
  });
});
