import { describe, expect, it } from "vitest";
import { plainWords } from "./plain-words";

describe("plainWords", () => {
  it.each([
    ["**もどし**とは", "もどしとは"],
    ["## 見出し\n\n- 一つ\n- 二つ", "見出し 一つ 二つ"],
    ["[社会福祉法](https://example.jp/law)による", "社会福祉法による"],
    ["1. はじめ\n2. おわり", "はじめ おわり"],
    ["> 引用\n`code`", "引用 code"],
    ["2 * 3 = 6", "2 * 3 = 6"],
    ["", ""],
  ])("%j → %j", (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });
});
