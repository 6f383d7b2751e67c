import { describe, expect, it } from "vitest";
import { showGaps } from "~/domain/connection/gap-counts";
import { chooseGapTheme, nearestName } from "./gap-ground";

const whole = (theme: string, count: number) => ({ theme, target: "", cell: "", count });

describe("the theme of the map of what is missing", () => {
  const gaps = showGaps([whole("food", 9), whole("work", 12), whole("", 30), whole("care", 4)]);

  it.each([
    ["care", "care"],
    [null, "work"],
    ["ひみつ", "work"],
    ["", "work"],
  ])("asked for %s is %s", (asked, theme) => {
    expect(chooseGapTheme(gaps, asked)).toBe(theme);
  });

  it("is the first of the circle when nothing is shown", () => {
    expect(chooseGapTheme(showGaps([whole("", 30)]), null)).toBe("gathering");
  });
});

it("a cell is called after the place nearest to its middle", () => {
  const places = [
    { name: "遠い町", lat: 34.9, lng: 138.4 },
    { name: "近い町", lat: 34.87, lng: 138.33 },
  ];
  expect(nearestName(places, { lat: 34.86, lng: 138.32 })).toBe("近い町");
  expect(nearestName([], { lat: 34.86, lng: 138.32 })).toBeNull();
});
