import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ImportRefusal } from "./import-report";
import { readJsonPieces } from "./read-json-records";

async function piecesOf(text: string, size = text.length || 1) {
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const pieces = [];
  for await (const piece of readJsonPieces(chunks())) pieces.push(piece);
  return pieces;
}

describe("readJsonPieces", () => {
  it("gives the elements of an array with their lines", async () => {
    expect(await piecesOf('[\n {"a": 1},\n {"a": "}]\\""}\n]')).toEqual([
      { kind: "element", key: null, line: 2, value: { a: 1 } },
      { kind: "element", key: null, line: 3, value: { a: '}]"' } },
    ]);
  });

  it("gives members and the elements of arrays of an object", async () => {
    expect(await piecesOf('{"type":"x","n":-1.5e3,"h":{"b":[1]},"data":[{"c":null},2],"ok":true}')).toEqual([
      { kind: "member", key: "type", line: 1, value: "x" },
      { kind: "member", key: "n", line: 1, value: -1500 },
      { kind: "member", key: "h", line: 1, value: { b: [1] } },
      { kind: "element", key: "data", line: 1, value: { c: null } },
      { kind: "element", key: "data", line: 1, value: 2 },
      { kind: "member", key: "ok", line: 1, value: true },
    ]);
  });

  it("does not depend on where the text is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 9 }),
        async (list, size) => {
          const pieces = await piecesOf(JSON.stringify(list, null, 1), size);
          expect(pieces.map((piece) => piece.value)).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });

  it.each(['[{"a":1},', '{"a":[{"b":1}', "[{a:1}]", "これは JSON ではない", "[] []"])("refuses %s", async (text) => {
    await expect(piecesOf(text)).rejects.toThrow(ImportRefusal);
  });
});
