import { describe, expect, it } from "vitest";
import { WORD_ANSWERS } from "./connection-reasons";
import { deadWordLinkAt, isUrgentWord, readWordForm } from "./word-link";

const now = new Date("2026-11-24T01:00:00Z");
const after = new Date(now.getTime() + 1);

describe("a link for word of the circle", () => {
  it.each([
    [null, "unknown"],
    [{ usedAt: null, expiresAt: after }, null],
    [{ usedAt: null, expiresAt: now }, "expired"],
    [{ usedAt: now, expiresAt: after }, "used"],
    [{ usedAt: now, expiresAt: now }, "used"],
  ])("%j is %s", (link, dead) => expect(deadWordLinkAt(link, now)).toBe(dead));

  it.each([
    ["coming", false],
    ["notSeen", true],
    ["consult", true],
  ] as const)("%s moves the look-in: %s", (answer, isUrgent) => expect(isUrgentWord(answer)).toBe(isUrgent));
});

describe("the form of a word", () => {
  it.each(WORD_ANSWERS)("takes %s without a line", (answer) => {
    expect(readWordForm({ answer, line: "", keepsWords: "" })).toEqual({ ok: true, input: { answer, line: "" } });
  });

  it("takes one line, cleaned", () => {
    const read = readWordForm({ answer: "notSeen", line: " 先月から\nお顔を見ません ", keepsWords: "" });
    expect(read).toEqual({ ok: true, input: { answer: "notSeen", line: "先月から お顔を見ません" } });
  });

  it.each([
    ["090-1234-5678 に電話ください", "phone"],
    ["山田太郎さんが来ません", "fullName"],
    ["昭和30年4月1日生まれの方です", "birthDate"],
    ["焼津市本町2丁目16番1号に住む方", "address"],
  ])("refuses %s, also when it is to be kept", (line, problem) => {
    const read = readWordForm({ answer: "consult", line, keepsWords: "yes" });
    expect(read.ok ? [] : read.problems.map((one) => one.problem)).toContain(problem);
  });

  it("asks about an illness, and takes it when it is to be kept", () => {
    const line = "認知症が進んだようです";
    expect(readWordForm({ answer: "consult", line, keepsWords: "" })).toEqual({
      ok: false,
      problems: [{ field: "line", problem: "sensitive", found: ["認知症"] }],
    });
    expect(readWordForm({ answer: "consult", line, keepsWords: "yes" }).ok).toBe(true);
  });

  it("says what is missing and what is too long", () => {
    const read = readWordForm({ answer: "gone", line: "あ".repeat(141), keepsWords: "" });
    expect(read).toEqual({
      ok: false,
      problems: [
        { field: "answer", problem: "choose", found: [] },
        { field: "line", problem: "long", found: [] },
      ],
    });
  });
});
