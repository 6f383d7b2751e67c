import { describe, expect, it } from "vitest";
import { readSeriesForm, SERIES_LIMITS } from "./series-form";

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe("the forms of series", () => {
  it.each<[Record<string, string>, object]>([
    [
      { intent: "save", title: " 映像教材 " },
      { do: "save", id: null, title: "映像教材", problem: null },
    ],
    [
      { intent: "save", series: "ars_1", title: "" },
      { id: "ars_1", problem: { field: "title", problem: "empty" } },
    ],
    [
      { intent: "save", title: "あ".repeat(SERIES_LIMITS.title + 1) },
      { problem: { id: null, field: "title", problem: "tooLong" } },
    ],
    [
      { intent: "save", title: "題", description: "あ".repeat(SERIES_LIMITS.description + 1) },
      { problem: { field: "description", problem: "tooLong" } },
    ],
    [
      { intent: "down:rec_1", series: "ars_1" },
      { do: "order", id: "ars_1", recordId: "rec_1", to: "down" },
    ],
  ])("%j", (fields, wish) => {
    expect(readSeriesForm(form(fields))).toMatchObject(wish);
  });

  it("do nothing for another button, or a move without a series", () => {
    expect(readSeriesForm(form({ intent: "up:rec_1" }))).toBeNull();
    expect(readSeriesForm(form({ intent: "erase", series: "ars_1" }))).toBeNull();
  });
});
