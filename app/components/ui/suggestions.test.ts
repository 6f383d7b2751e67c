import { expect, test } from "vitest";
import { moveActive, readSuggestions } from "./suggestions";

test("suggestions of an unknown shape are left out", () => {
  const good = { type: "place", label: "焼津駅", kana: null, url: "/map?place=x" };
  const answer = {
    suggestions: [good, { type: "evil", label: "x", url: "/" }, { ...good, url: "javascript:x" }, null, 3],
  };
  expect(readSuggestions(answer)).toEqual([good]);
  expect(readSuggestions({ suggestions: "no" })).toEqual([]);
  expect(readSuggestions(null)).toEqual([]);
});

test("the arrows go round through the typed text", () => {
  expect(moveActive(-1, 3, 1)).toBe(0);
  expect(moveActive(2, 3, 1)).toBe(-1);
  expect(moveActive(-1, 3, -1)).toBe(2);
  expect(moveActive(0, 3, -1)).toBe(-1);
});
