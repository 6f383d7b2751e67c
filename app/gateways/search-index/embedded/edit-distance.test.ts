import { expect, test } from "vitest";
import { passageDistance } from "./edit-distance";
import { unitsOf } from "./text-store";

test.each([
  ["ぱそこん", "しにあぱそこん教室", 0],
  ["ぱそこそ", "しにあぱそこん教室", 1],
  ["ぱこそん", "しにあぱそこん教室", 1],
  ["ぱそこんん", "ぱそこん", 1],
  ["ぱこん", "ぱそこん", 1],
  ["図書館", "公園", 3],
  ["図書館", "", 3],
])("%s in %s: %i edits", (word, text, edits) => {
  const units = unitsOf(text);
  expect(passageDistance(unitsOf(word), units, 0, units.length)).toBe(edits);
});
