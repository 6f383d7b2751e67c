import { describe, expect, it } from "vitest";
import { readTableRows } from "./read-table-rows.server";

async function rowsOf(text: string, size = 7) {
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const rows = [];
  for await (const { line, cells } of readTableRows(chunks(), ",")) rows.push([line, ...cells]);
  return rows;
}

describe("readTableRows", () => {
  it.each(["\r\n", "\n", "\r"])("counts physical lines with %j, blank ones too", async (end) => {
    expect(await rowsOf(["a,b", "", "c,d", " , ", "e,f"].join(end))).toEqual([
      [1, "a", "b"],
      [3, "c", "d"],
      [5, "e", "f"],
    ]);
  });

  it("counts every line of a cell with line breaks, whatever their kind", async () => {
    expect(await rowsOf('a,"1\r\n2\n3",x\r\nb,c,d\r\n')).toEqual([
      [1, "a", "1\r\n2\n3", "x"],
      [4, "b", "c", "d"],
    ]);
  });

  it("takes a quote in the middle of a cell for a letter", async () => {
    expect(await rowsOf('5" pipe,b\nc,d')).toEqual([
      [1, '5" pipe', "b"],
      [2, "c", "d"],
    ]);
  });

  it("names the line of the row whose quote is never closed", async () => {
    await expect(rowsOf('a,b\nc,"d\ne,f\n')).rejects.toMatchObject({ code: "tableBroken", line: 2 });
  });

  it("does not swallow a large file for one lost quote", async () => {
    const text = `a,b\nc,"d\n${"e,f\n".repeat(100_000)}`;
    await expect(rowsOf(text, 65_536)).rejects.toMatchObject({ code: "tableBroken", line: 2 });
  });
});
