import { describe, expect, it } from "vitest";
import { type Question, type QuestionKind, questionSchema } from "./question";
import { answerName, readAnswers } from "./read-answers";

function question(kind: QuestionKind, more: Partial<Question> = {}): Question {
  return questionSchema.parse({
    id: "a",
    kind,
    label: "問い",
    options: ["はい", "いいえ"],
    rows: ["朝", "夜"],
    ...more,
  });
}

function form(...entries: [name: string, value: string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

const required = { isRequired: true };
const name = answerName("a");

describe("an answer", () => {
  it.each<[Question, FormData, unknown]>([
    [question("choice"), form([name, "はい"]), "はい"],
    [question("many"), form([name, "いいえ"], [name, "はい"], [name, "はい"]), ["はい", "いいえ"]],
    [question("scale5"), form([name, "5"]), 5],
    [question("scale7"), form([name, "7"]), 7],
    [question("matrix"), form([answerName("a", 1), "いいえ"]), [null, "いいえ"]],
    [question("short"), form([name, "  山の\r\n 会 "]), "山の 会"],
    [question("long"), form([name, " 一行\n二行 "]), "一行\n二行"],
    [question("consent"), form([name, "yes"]), true],
  ])("of each kind is read ($0.kind)", (asked, sent, value) => {
    expect(readAnswers([asked], sent)).toEqual({ ok: true, values: { a: value }, problems: {} });
  });

  it.each(["choice", "many", "scale5", "scale7", "matrix", "short", "long", "consent"] as const)(
    "may be left out when it is not required (%s)",
    (kind) => {
      const nothing = { ok: true, values: {}, problems: {} };
      expect(readAnswers([question(kind)], form())).toEqual(nothing);
      expect(readAnswers([question(kind)], form([name, ""]))).toEqual(nothing);
      const problem = kind === "consent" ? "consent" : "required";
      expect(readAnswers([question(kind, required)], form())).toEqual({
        ok: false,
        values: {},
        problems: { a: problem },
      });
    },
  );

  it.each<[Question, FormData, string]>([
    [question("choice"), form([name, "たぶん"]), "other"],
    [question("many"), form([name, "たぶん"]), "other"],
    [question("scale5"), form([name, "6"]), "other"],
    [question("scale5"), form([name, "0"]), "other"],
    [question("scale7"), form([name, "1.5"]), "other"],
    [question("matrix"), form([answerName("a", 0), "たぶん"]), "other"],
    [question("matrix", required), form([answerName("a", 0), "はい"]), "rows"],
    [question("short"), form([name, "あ".repeat(201)]), "long"],
    [question("long"), form([name, "あ".repeat(2001)]), "long"],
    [question("consent", required), form([name, "no"]), "consent"],
  ])("that cannot be used is named ($0.kind $2)", (asked, sent, problem) => {
    const read = readAnswers([asked], sent);
    expect([read.ok, read.problems]).toEqual([false, { a: problem }]);
  });

  it("that is too long is kept for the form", () => {
    expect(readAnswers([question("short")], form([name, "あ".repeat(201)])).values).toEqual({ a: "あ".repeat(201) });
  });

  it("to a question nobody asks is left out", () => {
    expect(readAnswers([question("short")], form(["q.b", "x"], [name, "y"])).values).toEqual({ a: "y" });
  });
});
