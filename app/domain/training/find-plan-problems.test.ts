import { describe, expect, it } from "vitest";
import { findPlanProblems, type KnownRecords } from "./find-plan-problems";
import { planContentSchema } from "./plan-content";

const records: KnownRecords = new Map([
  ["rec_a", { seconds: 600, isPlayable: true }],
  ["rec_silent", { seconds: 600, isPlayable: false }],
  ["rec_open", { seconds: null, isPlayable: true }],
]);

const of = (part: object) =>
  findPlanProblems(
    planContentSchema.parse({ title: "見本", aims: ["知る"], parts: [{ id: "a", ...part }] }),
    records,
  ).map(({ code, severity }) => `${severity} ${code}`);

describe("what a plan lacks", () => {
  it("is everything while it is empty", () => {
    expect(findPlanProblems(planContentSchema.parse({}), records)).toEqual([
      { code: "title", severity: "stops", section: "basics", anchor: "title", number: null },
      { code: "aims", severity: "warns", section: "basics", anchor: "aims", number: null },
      { code: "parts", severity: "stops", section: "parts", anchor: "parts", number: null },
    ]);
  });

  it.each<[string, object, string[]]>([
    ["nothing, when a record is watched", { kind: "watch", recordId: "rec_a" }, []],
    ["a record", { kind: "watch" }, ["stops noRecord"]],
    ["a record that may be read", { kind: "watch", recordId: "rec_gone" }, ["stops recordGone"]],
    [
      "an end after the beginning",
      { kind: "watch", recordId: "rec_a", fromMs: 9000, toMs: 9000 },
      ["stops backwards", "warns noMinutes"],
    ],
    ["an end within the record", { kind: "watch", recordId: "rec_a", toMs: 601_000 }, ["warns beyondEnd"]],
    ["something to play", { kind: "watch", recordId: "rec_silent" }, ["warns noMedia"]],
    ["a length", { kind: "watch", recordId: "rec_open" }, ["warns noMinutes"]],
    ["nothing, when minutes were typed", { kind: "watch", recordId: "rec_open", minutes: 5 }, []],
    ["a question", { kind: "discuss", minutes: 20 }, ["stops noText"]],
    ["minutes", { kind: "exercise", text: "二人で話す" }, ["warns noMinutes"]],
    ["nothing, of a break", { kind: "break", minutes: 10 }, []],
    ["nothing, of a link to read", { kind: "read", url: "https://example.jp/guide.pdf", minutes: 5 }, []],
  ])("%s", (_what, part, problems) => {
    expect(of(part)).toEqual(problems);
  });

  it("names the part by its number and place", () => {
    const content = planContentSchema.parse({
      ...{ title: "見本", aims: ["知る"] },
      parts: [
        { id: "a", kind: "break", minutes: 5 },
        { id: "b", kind: "watch" },
      ],
    });
    expect(findPlanProblems(content, records)).toEqual([
      { code: "noRecord", severity: "stops", section: "parts", anchor: "parts.b", number: 2 },
    ]);
  });
});
