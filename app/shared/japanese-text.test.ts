import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSpans, normalise, normaliseJoined, normaliseWithOffsets, queryWords } from "./japanese-text";

describe("one form for every way of writing the same", () => {
  test.each([
    ["ＡＢＣ１２３", "abc123"],
    ["ｺﾄﾞﾓ ﾊﾟｿｺﾝ", "こども ぱそこん"],
    ["か\u3099ん", "がん"],
    ["コンピューター", "こんぴゆた"],
    ["コンピュータ", "こんぴゆた"],
    ["センタ－", "せんた"],
    ["パ-トナー", "ぱとな"],
    ["うみえ～る 10～12時", "うみえる 10 12時"],
    ["きゃっちボール", "きやつちぼる"],
    ["佐々木", "佐佐木"],
    ["人々の輪", "人人の輪"],
    ["いすゞ", "いすず"],
    ["髙橋 﨑 澤 渡邉 渡邊 齋藤 齊藤 斎藤", "高橋 崎 沢 渡辺 渡辺 斉藤 斉藤 斉藤"],
    ["𠮷野家", "吉野家"],
    ["葛\u{e0100}飾", "葛飾"],
    ["ふれあい・いきいきサロン", "ふれあいいきいきさろん"],
    ["A・B", "a b"],
    ["3‐12−1", "3 12 1"],
    ["054-626-1151", "054 626 1151"],
    ["焼津市　（栄町）", "焼津市 栄町"],
    ["㈱やいづ①", "株 やいず1"],
    ["ヴァイオリン", "ばいおりん"],
    ["ヴィラ ｳﾞｧ ヴ", "びら ば ぶ"],
    ["café", "cafe"],
    ["つつじヶ丘", "つつじけ丘"],
    ["", ""],
    ["ー・-　", ""],
    ["🙂", ""],
  ])("%s → %s", (text, searched) => expect(normalise(text)).toBe(searched));

  test("names lose their inner spaces, but numbers stay apart", () => {
    expect(normaliseJoined("デイサービス　さくら")).toBe("でいさびすさくら");
    expect(normaliseJoined("第 1 2 集会所")).toBe("第1 2集会所");
  });

  test("words of a query, each once", () => {
    expect(queryWords("　高齢・障害 相談  相談 ")).toEqual(["高齢", "障害", "相談"]);
    expect(queryWords(" ー ")).toEqual([]);
  });
});

describe("spans in the original", () => {
  test.each<[string, string, string[]]>([
    ["ＮＰＯ法人ＡＢＣ", "npo", ["ＮＰＯ"]],
    ["シニアﾊﾟｿｺﾝ同好会<b>", "パソコン", ["ﾊﾟｿｺﾝ"]],
    ["ラーメン横丁", "らーめん", ["ラーメン"]],
    ["子育てセンター、", "センタ", ["センター"]],
    ["さわやか①号館", "1号館", ["①号館"]],
    ["デイサービス　さくら", "デイサービスさくら", ["デイサービス　さくら"]],
    ["相談と相談", "相談", ["相談", "相談"]],
    ["地域包括支援", "地域 包括", ["地域包括"]],
    ["図書館", "公園", []],
  ])("%s, %s", (original, query, found) => {
    expect(findSpans(original, query).map(([start, end]) => original.slice(start, end))).toEqual(found);
  });
});

const pieces = fc.constantFrom(
  ...[
    "ァ",
    "ヴ",
    "ー",
    "々",
    "ｶ",
    "ﾞ",
    "゙",
    "が",
    "パ",
    "ン",
    "A",
    "９",
    "-",
    "－",
    "・",
    " ",
    "　",
    "。",
    "髙",
    "澤",
    "𠮷",
    "㈱",
    "🙂",
    "\n",
    "é",
    "ゞ",
    "館",
    "市",
  ],
);
const japanese = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
const anyText = fc.oneof(japanese, fc.string({ unit: "binary", maxLength: 40 }));

function hasForwardOffsets(original: string): boolean {
  const { text, offsets, ends } = normaliseWithOffsets(original);
  const isWhole = text === normalise(original) && offsets.length === text.length + 1 && ends.length === text.length + 1;
  const isForward = offsets.every(
    (offset, i) => offset >= (offsets[i - 1] ?? 0) && offset <= ends[i]! && ends[i]! <= original.length,
  );
  return isWhole && isForward;
}

describe("for any text", () => {
  test("applying it twice changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)),
      { numRuns: 2000 },
    );
    for (let unit = 0; unit < 65536; unit++) {
      const once = normalise(String.fromCharCode(unit));
      if (normalise(once) !== once) expect.fail(`U+${unit.toString(16)}: ${once} → ${normalise(once)}`);
    }
  });

  test("offsets run forward inside the original, one for every unit", () => {
    fc.assert(fc.property(anyText, hasForwardOffsets), { numRuns: 2000 });
    for (let unit = 0; unit < 65536; unit++) {
      const character = String.fromCharCode(unit);
      if (!hasForwardOffsets(character) || !hasForwardOffsets(`a${character}b`)) expect.fail(`U+${unit.toString(16)}`);
    }
  });

  test("a span is the passage that is written as the term", () => {
    const plain = fc
      .array(fc.constantFrom(..."アイが館市ﾊﾟA９ 　・髙"), { maxLength: 20 })
      .map((parts) => parts.join(""));
    const term = fc
      .array(fc.constantFrom(..."あいが館市高"), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(plain, term, (original, word) => {
        const spans = findSpans(original, [word]);
        expect(spans.length > 0).toBe(normaliseJoined(original).includes(word));
        for (const [start, end] of spans) expect(normaliseJoined(original.slice(start, end))).toContain(word);
        for (const [i, [start]] of spans.slice(1).entries()) expect(start).toBeGreaterThan(spans[i]![1]);
      }),
      { numRuns: 2000 },
    );
  });
});
