import { describe, expect, it } from "vitest";
import { parseRuby } from "~/shared/ruby-text";
import { sheetWords } from ".";
import { SHEET_LANGUAGES } from "./languages";

function leaves(node: object, path = ""): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value as object, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const source = leaves(sheetWords("ja"));

describe.each(SHEET_LANGUAGES)("the words of a sheet in %s", (language) => {
  const words = leaves(sheetWords(language));

  it("has the same keys and values as the Japanese one", () => {
    expect(words.map(([key, text]) => [key, placeholders(text)])).toEqual(
      source.map(([key, text]) => [key, placeholders(text)]),
    );
  });

  it("leaves no mark of a reading that is not one", () => {
    for (const [key, text] of words)
      expect({ key, left: parseRuby(text).filter((part) => /[《》｜]/.test(part.text)) }).toEqual({ key, left: [] });
  });
});

it.each(["ja", "easy"] as const)("every kanji of %s has its reading, in hiragana", (language) => {
  for (const [key, text] of leaves(sheetWords(language))) {
    for (const { text: part, reading } of parseRuby(text)) {
      if (reading === null) expect({ key, kanji: part.match(/\p{Script=Han}/gu) }).toEqual({ key, kanji: null });
      else expect({ key, reading, isKana: /^[ぁ-ゖー]+$/.test(reading) }).toEqual({ key, reading, isKana: true });
    }
  }
});
