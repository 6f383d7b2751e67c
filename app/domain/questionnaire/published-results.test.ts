import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishable } from "./published-results";
import type { AnswerValues } from "./question";
import { type QuestionnaireContent, questionnaireContentSchema } from "./questionnaire-content";
import { questionsOf } from "./questionnaire-form";
import { summarise } from "./results";

const content: QuestionnaireContent = questionnaireContentSchema.parse({
  title: "見本のアンケート",
  groupQuestionId: "job",
  sections: [
    {
      id: "s",
      questions: [
        { id: "job", kind: "choice", label: "職種", options: ["保健師", "相談員", "住民"] },
        { id: "good", kind: "scale5", label: "よかったですか", isRequired: true },
        { id: "how", kind: "many", label: "どう知りましたか", options: ["広報", "知人"] },
        { id: "text", kind: "long", label: "感想" },
      ],
    },
  ],
});
const asked = new Map(questionsOf(content).map((question) => [question.id, question]));
const publish = (answers: AnswerValues[]) => publishable(summarise(content, answers), asked);
const times = (count: number, answer: AnswerValues) => Array.from({ length: count }, () => answer);

describe("published results", () => {
  it("are none below five answers", () => {
    expect(publish(times(4, { good: 5 }))).toBeNull();
    expect(publish(times(5, { good: 5 }))?.total).toBe(5);
  });

  it("hold nothing anyone wrote", () => {
    expect(JSON.stringify(publish(times(9, { good: 5, text: "ひみつの感想" })))).not.toContain("感想");
  });

  it("show the mean only beside all of its counts", () => {
    const all = [1, 2, 3, 4, 5].flatMap((good) => times(6, { good }));
    expect(publish(all)?.questions[1]).toMatchObject({ mean: 3, lines: [{ counts: [6, 6, 6, 6, 6] }] });
    const some = publish([...all, ...times(3, { good: 5 })].slice(2))?.questions[1];
    expect([some?.mean, some?.lines[0]?.counts[0]]).toEqual([null, null]);
  });

  it("leave a small group out of the cross table, and what would tell it", () => {
    const answers = [
      ...times(9, { job: "保健師", good: 5, how: ["広報"] }),
      ...times(8, { job: "相談員", good: 5, how: ["広報"] }),
      ...times(2, { job: "住民", good: 1, how: ["知人"] }),
    ];
    const results = publish(answers);
    expect(results?.questions[0]?.lines[0]?.counts).toEqual([9, null, null]);
    expect(results?.cross?.groups).toEqual(["保健師"]);
    expect(results?.hasHidden).toBe(true);
  });
});

const answer = fc.record(
  {
    job: fc.constantFrom("保健師", "相談員", "住民"),
    good: fc.constantFrom(3, 4, 5),
    how: fc.constantFrom<string[][]>([], ["広報"], ["知人"], ["広報", "知人"]),
  },
  { requiredKeys: ["good"] },
);

describe("whatever was answered", () => {
  it("no published number is small, and no hidden one is what a total leaves", () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 60 }), (answers) => {
        const results = publish(answers);
        const lines = results!.questions.flatMap(({ lines }) => lines.map(({ counts }) => counts));
        const cells = [...lines.flat(), ...(results!.cross?.tables.flatMap(({ counts }) => counts.flat()) ?? [])];
        for (const count of cells) expect(count === null || count >= 5).toBe(true);
        // The scale is asked of all: its counts add up to the total.
        const [scale = []] = results!.questions[1]!.lines.map(({ counts }) => counts);
        const hidden = scale.filter((count) => count === null).length;
        const left = results!.total - scale.reduce<number>((all, count) => all + (count ?? 0), 0);
        expect(hidden === 0 ? left === 0 : hidden > 1 && left >= 5).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
