import { describe, expect, it } from "vitest";
import { readCertificateName, readHeldForm } from "./held-training";

const read = (values: Record<string, string>) =>
  readHeldForm(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]])), "2026-11-24");

describe("the form of a training that was held", () => {
  it("reads a day in 和暦 and full-width numbers", () => {
    const typed = { heldOn: "令和8年11月20日（金）", people: "２４人", place: "見本公民館", note: "", isPublic: "yes" };
    expect(read(typed)).toEqual({
      input: { heldOn: "2026-11-20", place: "見本公民館", people: 24, note: "", isPublic: true },
      problems: [],
    });
  });

  it.each([
    ["no day", {}, "heldOn", "heldOnMissing"],
    ["a day that is none", { heldOn: "2026年2月30日" }, "heldOn", "dateNoSuchDay"],
    ["a weekday of another day", { heldOn: "2026年11月20日（土）" }, "heldOn", "dateWeekday"],
    ["people that are no number", { heldOn: "2026-11-20", people: "たくさん" }, "people", "notNumber"],
    ["a note that is too long", { heldOn: "2026-11-20", note: "あ".repeat(1001) }, "note", "tooLong"],
  ])("%s", (_what, typed, field, code) => {
    const { input, problems } = read(typed as Record<string, string>);
    expect(input).toBeNull();
    expect(problems.map((problem) => ({ field: problem.field, code: problem.code }))).toEqual([{ field, code }]);
  });
});

describe("the name on a certificate", () => {
  it.each([
    [" 見本　花子 ", "見本 花子"],
    ["Ana\u0000 \u202eSample", "Ana Sample"],
    ["", null],
    ["   ", null],
    ["あ".repeat(60), "あ".repeat(60)],
    ["あ".repeat(61), null],
  ])("%j", (text, name) => {
    expect(readCertificateName(text)).toBe(name);
  });
});
