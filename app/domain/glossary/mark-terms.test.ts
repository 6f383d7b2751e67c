import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markTerms, prepareTerms, type ShownTerm, termsIn } from "./mark-terms";

const WORDS = [
  "つなぎ",
  "もどし",
  "つなぎ直し",
  "役割",
  "通いの場",
  "センター",
  "地域包括支援センター",
  "CSW",
  "緩やかな見守り",
];
const terms: ShownTerm[] = WORDS.map((word) => ({ id: word, word, reading: word, plain: "", forms: [word] }));
const forms = prepareTerms(terms);

/** The text with [what is marked]. */
function shown(...texts: string[]): string {
  const pieces = markTerms(texts, forms).map((marked) =>
    marked.map(({ text, termId }) => (termId ? `[${text}]` : text)).join(""),
  );
  return pieces.join("|");
}

describe("words of the glossary in a text", () => {
  it.each([
    ["つなぎは大切です。", "[つなぎ]は大切です。"],
    ["「もどし」という。", "「[もどし]」という。"],
    ["つなぎ直しの相談", "[つなぎ直し]の相談"],
    ["つなぎとつなぎ直し", "[つなぎ]と[つなぎ直し]"],
    ["人をつなぎます", "人をつなぎます"],
    ["家にもどして話す", "家にもどして話す"],
    ["家にもどした", "家にもどした"],
    ["家へもどしながら", "家へもどしながら"],
    ["とりもどしの日", "とりもどしの日"],
    ["払いもどしです", "払いもどしです"],
    ["つなぎ方を学ぶ", "つなぎ方を学ぶ"],
    ["ここからもどしまで", "ここからもどしまで"],
    ["次のもどしまで", "次の[もどし]まで"],
    ["もどしです", "[もどし]です"],
    ["役割分担と役割", "[役割]分担と役割"],
    ["市の地域包括支援センターへ", "市の[地域包括支援センター]へ"],
    ["センターへ", "[センター]へ"],
    ["データセンターへ", "データセンターへ"],
    ["センターズ", "センターズ"],
    ["CSWの人", "[CSW]の人"],
    ["CSWSの人", "CSWSの人"],
    ["ACSWの人", "ACSWの人"],
    ["通いの場づくり", "[通いの場]づくり"],
    ["通いの場や役割", "[通いの場]や[役割]"],
    ["緩やかな見守りと", "[緩やかな見守り]と"],
    ["つなぎ", "[つなぎ]"],
    ["", ""],
  ])("%s → %s", (text, marked) => expect(shown(text)).toBe(marked));

  it("marks a word once, where it first stands", () => {
    expect(shown("つなぎ、つなぎ。", "つなぎと役割")).toBe("[つなぎ]、つなぎ。|つなぎと[役割]");
  });

  it("knows other spellings of one term as the same", () => {
    const spelt = prepareTerms([{ ...terms[0]!, forms: ["繋ぎ", "つなぎ"] }]);
    expect(markTerms(["繋ぎ、つなぎ"], spelt)).toEqual([
      [
        { text: "繋ぎ", termId: "つなぎ" },
        { text: "、つなぎ", termId: null },
      ],
    ]);
  });

  it("means the first of two terms with one spelling, and none of one letter", () => {
    const twice = prepareTerms([
      { ...terms[0]!, id: "first", forms: ["輪", "役割"] },
      { ...terms[0]!, id: "second", forms: ["役割"] },
    ]);
    expect(markTerms(["輪と役割"], twice)[0]).toEqual([
      { text: "輪と", termId: null },
      { text: "役割", termId: "first" },
    ]);
  });

  it("names the terms it met", () => {
    const marked = markTerms(["役割と", "もどしを"], forms);
    expect(termsIn(marked, terms).map(({ id }) => id)).toEqual(["役割", "もどし"]);
  });

  it("never changes a text and never marks a term twice", () => {
    const piece = fc.constantFrom(...WORDS, "を", "、", "します", "と", "の", "\n", "人", "デ", "😀");
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece).map((pieces) => pieces.join("")),
          { maxLength: 5 },
        ),
        (texts) => {
          const marked = markTerms(texts, forms);
          expect(marked.map((pieces) => pieces.map(({ text }) => text).join(""))).toEqual(texts);
          const ids = marked.flat().flatMap(({ termId }) => termId ?? []);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});
