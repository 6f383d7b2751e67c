import { describe, expect, test } from "vitest";
import { normalise } from "~/shared/japanese-text";
import { expandSynonyms, MAX_VARIANTS } from "./synonyms";

const spellings = (term: string) => expandSynonyms(normalise(term));

describe("other spellings of a term", () => {
  test.each([
    ["通いの場", "サロン"],
    ["サロン", "通いの場"],
    ["こども食堂", "地域食堂"],
    ["子供食堂", "子ども食堂"],
    ["ｺﾄﾞﾓ", "子供"],
    ["子どもの家", "子供の家"],
    ["認知症カフェ", "オレンジカフェ"],
    ["デイ", "通所介護"],
    ["ヘルパー", "訪問介護"],
    ["引きこもり支援", "ひきこもり支援"],
    ["障害者", "障がい者"],
    ["トイレ", "便所"],
    ["特養", "介護老人福祉施設"],
    ["AED", "自動体外式除細動器"],
    ["放デイ", "放課後等デイサービス"],
  ])("%s → %s", (term, other) => expect(spellings(term)).toContain(normalise(other)));

  test("the term itself comes first, a term of no group stays alone", () => {
    expect(spellings("サロン")[0]).toBe("さろん");
    expect(spellings("将棋")).toEqual(["将棋"]);
  });

  test("包括 alone finds what holds it: no spelling that holds the term is added", () => {
    expect(spellings("包括")).not.toContain("地域包括支援せんた");
    expect(spellings("包括")).toContain(normalise("高齢者あんしんセンター"));
  });

  test("a short form is not looked for from its long one", () => {
    expect(spellings("通所介護")).not.toContain("でい");
    expect(spellings("地域包括支援センター")).not.toContain("包括");
  });

  test("a term of many groups stays within the limit", () => {
    const many = spellings("子ども子育て障害者サロン図書館トイレ保育園");
    expect(many.length).toBeLessThanOrEqual(MAX_VARIANTS);
    expect(many[0]).toBe(normalise("子ども子育て障害者サロン図書館トイレ保育園"));
  });
});
