import { describe, expect, it } from "vitest";
import { listing as en } from "~/i18n/en/listing";
import { listing as ja } from "~/i18n/ja/listing";
import { TARGET_KEYS, THEME_KEYS } from "./vocabulary";
import { targetTerms, themeTerms } from "./vocabulary-terms";

describe("the vocabulary", () => {
  it.each(THEME_KEYS)("theme %s is called the same in the browser", (key) => {
    const { label, short } = themeTerms[key];
    expect([ja.theme[key], en.theme[key]]).toEqual([label.ja, label.en]);
    expect([ja.themeShort[key], en.themeShort[key]]).toEqual([short.ja, short.en]);
  });

  it.each(TARGET_KEYS)("target %s is called the same in the browser", (key) => {
    const { label, short } = targetTerms[key];
    expect([ja.target[key], en.target[key]]).toEqual([label.ja, label.en]);
    expect([ja.targetShort[key], en.targetShort[key]]).toEqual([short.ja, short.en]);
  });

  it("has a reading in kana and a plain sentence everywhere", () => {
    for (const term of [...Object.values(themeTerms), ...Object.values(targetTerms)]) {
      expect(term.kana).toMatch(/^[ぁ-ん・ー]+$/);
      expect(term.plain).toMatch(/。$/);
      expect(new Set(term.synonyms).size).toBe(term.synonyms.length);
    }
  });
});
