import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakInto, breakLines, emWidth } from "./break-lines";

describe("Japanese text in lines", () => {
  it("breaks a long title at its phrases, evenly", () => {
    expect(breakLines("重層的支援体制整備事業のキーワードを考えるシンポジウム", 16)).toEqual([
      "重層的支援体制整備事業の",
      "キーワードを考えるシンポジウム",
    ]);
    expect(breakLines("伴走型支援って、なに？", 8)).toEqual(["伴走型支援って、", "なに？"]);
  });

  it("keeps a short one in one line, and nothing in none", () => {
    expect(breakLines("伴走型支援", 8)).toEqual(["伴走型支援"]);
    expect(breakLines("", 8)).toEqual([]);
  });

  it("keeps numbers with what they count", () => {
    for (const line of breakLines("第3回地域共生フォーラム2026年度報告会", 6)) expect(line).not.toMatch(/^[回年]/);
  });

  it("loses no character, keeps to the width, and begins no line with 、 or 」", () => {
    const text = fc.string({
      unit: fc.constantFrom(...[..."重層的支援ののをが、。「」ンー（）シポ12aZ"]),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), (title, width) => {
        const lines = breakLines(title, width);
        expect(lines.join("")).toBe(title);
        // A run of characters that may not begin a line hangs over.
        for (const [i, line] of lines.entries()) {
          const hanging = /[、。」）ー]*$/.exec(line)![0];
          expect(emWidth(line) - emWidth(hanging)).toBeLessThanOrEqual(width);
          if (i > 0) expect(line).not.toMatch(/^[、。」）ー]/);
        }
      }),
    );
  });

  it("cuts what is too much", () => {
    const lines = breakInto("あ".repeat(100), 10, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe(`${"あ".repeat(9)}…`);
  });
});
