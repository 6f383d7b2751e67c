import { describe, expect, it } from "vitest";
import { readPublicityForm } from "./publicity-form";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe("making a record public", () => {
  it.each<[string, Record<string, string>, boolean, string | null]>([
    ["first time, nothing is new in it", { intent: "publish" }, true, null],
    ["again, without a word", { intent: "publish", changeNote: " " }, false, "noNote"],
    ["again, with a word", { intent: "publish", changeNote: "字幕を直しました" }, false, null],
    ["again, with too many", { intent: "publish", changeNote: "あ".repeat(501) }, false, "noteTooLong"],
    ["withdrawn without being sure", { intent: "withdraw", reason: "確かめる" }, false, "notSure"],
    ["withdrawn", { intent: "withdraw", sure: "yes" }, false, null],
    [
      "withdrawn with too many words",
      { intent: "withdraw", sure: "yes", reason: "あ".repeat(501) },
      false,
      "reasonTooLong",
    ],
  ])("%s", (_, fields, isFirst, problem) => {
    expect(readPublicityForm(form(fields), { isFirst })).toMatchObject({ do: fields.intent, problem });
  });

  it("reads the version that was looked at, and no other button", () => {
    expect(readPublicityForm(form({ intent: "publish", draftVersion: "7" }), { isFirst: true })).toMatchObject({
      baseVersion: 7,
    });
    expect(readPublicityForm(form({ intent: "putBack" }), { isFirst: false })).toEqual({ do: "putBack" });
    expect(readPublicityForm(form({ intent: "erase" }), { isFirst: false })).toBeNull();
  });
});
