import { describe, expect, it } from "vitest";
import { encodeText, encodeWord } from "./gram-code";

describe("bigrams as code words", () => {
  it("gives a word one code word per pair of neighbours", () => {
    expect(encodeWord("あい")).toEqual(["daecdaee"]); // U+3042 U+3044
    expect(encodeWord("あいう")).toHaveLength(2);
    expect(encodeWord("あ")[0]).toHaveLength(4);
  });

  it("writes each code word in eight small letters", () => {
    for (const code of encodeWord("地域包括支援センター")) expect(code).toMatch(/^[a-p]{8}$/);
  });

  it("puts a break between words so that no phrase runs across them", () => {
    expect(encodeText("ab bc").split(" ")).toEqual([encodeWord("ab")[0], "zz", encodeWord("bc")[0]]);
  });

  it("holds the phrase of a word inside the phrase of a longer one", () => {
    expect(encodeText("地域包括支援センター")).toContain(encodeText("包括"));
    expect(encodeText("地域包括支援センター")).not.toContain(encodeText("地括"));
  });
});
