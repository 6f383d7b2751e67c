import { expect, test } from "vitest";
import { en } from "./en";
import { ja } from "./ja";
import { translator } from "./messages";

function leaves(node: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string") found.set(path + key, value);
    else for (const [inner, text] of leaves(value as object, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const japanese = leaves(ja);
const english = leaves(en);

test("English has the keys of Japanese, and beside them only forms for one", () => {
  const plain = [...english.keys()].filter((key) => !key.endsWith("_one"));
  expect(plain.sort()).toEqual([...japanese.keys()].sort());
  for (const key of english.keys()) if (key.endsWith("_one")) expect(japanese.has(key.slice(0, -4)), key).toBe(true);
});

test("both languages fill in the same values", () => {
  for (const [key, text] of english) {
    const source = japanese.get(key.replace(/_one$/, ""))!;
    const allowed = key.endsWith("_one")
      ? placeholders(source).filter((name) => text.includes(name))
      : placeholders(source);
    expect({ key, values: placeholders(text) }).toEqual({ key, values: allowed });
  }
});

test("no message is empty", () => {
  for (const [key, text] of [...japanese, ...english])
    expect({ key, isEmpty: text.trim() === "" }).toEqual({ key, isEmpty: false });
});

test("numbers are grouped, and English knows one", () => {
  expect(translator(ja, "ja")("common.ui.errorSummary", { count: 1200 })).toBe("入力を確かめてください（1,200件）");
  expect(translator(en, "en")("common.ui.errorSummary", { count: 1 })).toBe("Please check 1 field");
  expect(translator(en, "en")("common.ui.errorSummary", { count: 2 })).toBe("Please check 2 fields");
});
