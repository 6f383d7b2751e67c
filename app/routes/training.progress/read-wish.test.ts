import { describe, expect, it } from "vitest";
import { readWish } from "./read-wish";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const subject = { subjectType: "training", subjectId: "pln_0123" };

describe("what is sent to the progress of an account", () => {
  it("is what a device knows", () => {
    const progress = { spans: [[0, 30]], atSeconds: 30, doneParts: [], isDone: false };
    const entries = [{ subjectType: "record", subjectId: "rec_1", progress }];
    expect(readWish(formOf({ entries: JSON.stringify(entries) }))).toEqual({ what: "keep", entries });
  });

  it("is a tick, with the way back", () => {
    const sent = { ...subject, intent: "tick", part: "talk", isDone: "yes", to: "/training/pln_0123#part-talk" };
    expect(readWish(formOf(sent))).toEqual({
      ...{ what: "tick", subject, partId: "talk", isDone: true, to: "/training/pln_0123#part-talk" },
    });
  });

  it.each(["https://example.jp/", "//example.jp/", "/\\example.jp", "javascript:alert(1)", "my", ""])(
    "never leads to another site: %j",
    (to) => {
      expect(readWish(formOf({ ...subject, intent: "forget", to }))).toMatchObject({ to: "/my/learning" });
    },
  );

  it.each<[string, Record<string, string>]>([
    ["no form of ours", {}],
    ["no JSON", { entries: "{" }],
    ["JSON of something else", { entries: '{"a":1}' }],
    ["another subject", { intent: "tick", subjectType: "user", subjectId: "pln_1" }],
    ["an id that is none", { intent: "tick", subjectType: "training", subjectId: "../1" }],
    ["a part that is none", { ...subject, intent: "tick", part: "<b>" }],
    ["another intent", { ...subject, intent: "delete" }],
  ])("is refused: %s", (_what, fields) => {
    expect(readWish(formOf(fields))).toBeNull();
  });
});
