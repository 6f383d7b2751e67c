import { describe, expect, it } from "vitest";
import { quoteText } from "./quote";

const passage = {
  text: "もどしは、\n戻ってくる道を\n残すことです。",
  speaker: "輪野 めぐる（見本）",
  startMs: 750_400,
  source: "見本のパネル",
  url: "https://wa.example.jp/archive/rec_1?t=750",
};

describe("a quote", () => {
  it("names source, speaker and time, with the address that plays it", () => {
    expect(quoteText(passage)).toBe(
      "「もどしは、戻ってくる道を残すことです。」〈見本のパネル〉 輪野 めぐる（見本）, 0:12:30\nhttps://wa.example.jp/archive/rec_1?t=750",
    );
  });

  it("leaves out a speaker nobody knows", () => {
    expect(quoteText({ ...passage, speaker: "" })).toContain("〈見本のパネル〉 0:12:30\n");
  });
});
