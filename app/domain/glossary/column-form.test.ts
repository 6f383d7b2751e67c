import { describe, expect, it } from "vitest";
import { checkTypedColumn, findColumnGaps, readTypedColumn, type TypedColumn, toTypedColumn } from "./column-form";

const column = {
  ...{ series: "見本", number: 2, title: "題", author: "見本 さくら", authorTitle: "", bodyMarkdown: "一\n二" },
  termIds: ["trm_1"],
};
const typed = toTypedColumn(column);
const problemsOf = (more: Partial<TypedColumn>) =>
  checkTypedColumn({ ...typed, ...more }).problems.map(({ field, code }) => `${field} ${code}`);

describe("a column in its form", () => {
  it("comes back as it was kept", () => {
    const form = new FormData();
    const { termIds, ...texts } = typed;
    for (const [name, value] of Object.entries(texts)) form.append(name, value.replaceAll("\n", "\r\n"));
    for (const id of [...termIds, "trm_1", "x y"]) form.append("termIds", id);
    expect(readTypedColumn(form)).toEqual(typed);
    expect(checkTypedColumn(typed)).toEqual({ input: column, problems: [] });
  });

  it.each<[Partial<TypedColumn>, string[]]>([
    [{ title: "" }, ["title noTitle"]],
    [{ title: "あ".repeat(121) }, ["title tooLong"]],
    [{ body: "あ".repeat(20_001) }, ["body tooLong"]],
    [{ number: "第３回" }, []],
    [{ number: "0" }, ["number notNumber"]],
    [{ number: "二" }, ["number notNumber"]],
    [{ number: "1000" }, ["number notNumber"]],
    [{ number: "1", series: "" }, ["series numberNoSeries"]],
    [{ number: "", series: "" }, []],
    [{ termIds: Array.from({ length: 21 }, (_, at) => `trm_${at}`) }, ["termIds tooMany"]],
  ])("%j → %j", (more, problems) => expect(problemsOf(more)).toEqual(problems));

  it("reads a number as people write it", () => {
    expect(checkTypedColumn({ ...typed, number: "第１２回" }).input.number).toBe(12);
  });

  it("needs an author and a text before everyone reads it", () => {
    expect(findColumnGaps({ author: "", bodyMarkdown: "" }).map(({ code }) => code)).toEqual(["noAuthor", "noBody"]);
    expect(findColumnGaps(column)).toEqual([]);
  });
});
