import { describe, expect, it, test } from "vitest";
import { checkSynonym, type KnownTerm, readTerm, termName } from "./vocabulary-view";

const known: KnownTerm[] = [
  { kind: "theme", key: "food", label: "食・フードバンク", words: ["食・フードバンク", "こども食堂"] },
  { kind: "theme", key: "gathering", label: "居場所・サロン", words: ["居場所・サロン", "通いの場"] },
];
const gathering = { kind: "theme", key: "gathering" } as const;

describe("a word for a term", () => {
  it.each([
    ["よりあい処", null, null],
    ["  寄り合い ", null, null],
    ["あ".repeat(40), null, null],
    ["", "empty", null],
    ["　", "empty", null],
    ["。。", "empty", null],
    ["あ".repeat(41), "long", null],
    ["寄り合い 処", "spaces", null],
    ["寄り合い・処", "spaces", null],
    ["処", "short", null],
    ["通いの場", "already", null],
    ["ｺﾄﾞﾓ食堂", "taken", "食・フードバンク"],
  ])("%j: %s", (word, problem, of) => expect(checkSynonym(word, gathering, known)).toEqual({ problem, of }));
});

test("a term is read as it is named", () => {
  expect(readTerm(termName(gathering))).toEqual(gathering);
  expect(readTerm("target.youth")).toEqual({ kind: "target", key: "youth" });
  for (const text of ["theme.youth", "food", "", null, "theme.constructor"]) expect(readTerm(text)).toBeNull();
});
