import { describe, expect, it } from "vitest";
import { checkTypedTerm, findGaps } from "./check-term";
import { termContentSchema } from "./term-content";
import { changeTypedTerm, isListIntent, readTypedTerm, type TypedTerm, toTypedTerm } from "./term-form";

const content = termContentSchema.parse({
  plain: "説明",
  spellings: ["戻し", "もどす支援"],
  senses: [
    {
      ...{ id: "s1", field: "welfare" },
      definitions: [
        { id: "d1", text: "一", sourceTitle: "題", sourceUrl: "https://example.jp/a", sourceDate: "2021-02-02" },
        { id: "d2", text: "二", isQuotation: true, sourceTitle: "題" },
      ],
    },
    { id: "s2", field: "law", definitions: [] },
  ],
  relatedTermIds: ["trm_1"],
  themes: ["food"],
  listingIds: ["lst_0123456789"],
});
const term = { word: "もどし", reading: "もどし", content };
const typed = toTypedTerm(term);

function formOf(one: TypedTerm): FormData {
  const form = new FormData();
  const { senses, relatedTermIds, themes, ...texts } = one;
  for (const [name, value] of Object.entries(texts)) form.append(name, value.replaceAll("\n", "\r\n"));
  for (const id of relatedTermIds) form.append("relatedTermIds", id);
  for (const key of themes) form.append("themes", key);
  for (const { id, field, definitions } of senses) {
    form.append("sense", id);
    form.append(`sense.${id}.field`, field);
    for (const { id: definitionId, isQuotation, ...fields } of definitions) {
      form.append(`sense.${id}.definition`, definitionId);
      if (isQuotation) form.append(`definition.${definitionId}.isQuotation`, "yes");
      for (const [name, value] of Object.entries(fields)) form.append(`definition.${definitionId}.${name}`, value);
    }
  }
  return form;
}

const problemsOf = (more: Partial<TypedTerm>) =>
  checkTypedTerm({ ...typed, ...more }).problems.map(({ field, code }) => `${field} ${code}`);
const withDefinition = (more: object) => ({
  senses: [{ ...typed.senses[0]!, definitions: [{ ...typed.senses[0]!.definitions[0]!, ...more }] }],
});

describe("a term in its form", () => {
  it("comes back as it was kept", () => {
    expect(readTypedTerm(formOf(typed))).toEqual(typed);
    expect(checkTypedTerm(typed)).toEqual({ input: term, problems: [] });
  });

  it("leaves out ids that no form of ours has", () => {
    const form = formOf(typed);
    form.append("sense", "__proto__");
    form.append("sense", "S 1");
    form.append("sense", "s1");
    form.append("relatedTermIds", "trm/1");
    form.append("sense.s2.definition", "x".repeat(33));
    expect(readTypedTerm(form)).toEqual(typed);
  });

  it.each<[Partial<TypedTerm>, string[]]>([
    [{ word: "" }, ["word noWord"]],
    [{ word: "あ".repeat(61) }, ["word tooLong"]],
    [{ reading: "" }, ["reading noReading"]],
    [{ reading: "戻し" }, ["reading readingNotKana"]],
    [{ reading: "モドシ" }, []],
    [{ plain: "あ".repeat(601) }, ["plain tooLong"]],
    [{ plain: "" }, []],
    [{ spellings: "輪\n輪っか" }, ["spellings spellingShort"]],
    [{ spellings: Array.from({ length: 21 }, (_, at) => `書き方${at}`).join("、") }, ["spellings tooMany"]],
    [{ listings: "https://wa.example.jp/listings/lst_abc123?x=1" }, []],
    [{ listings: "lst_abc123" }, []],
    [{ listings: "お店の名前" }, ["listings listingUnreadable"]],
    [withDefinition({ sourceUrl: "javascript:alert(1)" }), ["definition.d1.sourceUrl notUrl"]],
    [withDefinition({ sourceUrl: "ftp://a.jp/b" }), ["definition.d1.sourceUrl notUrl"]],
    [withDefinition({ sourceDate: "２０２１年２月２日" }), []],
    [withDefinition({ sourceDate: "2021/2/2" }), []],
    [withDefinition({ sourceDate: "2021-02-30" }), ["definition.d1.sourceDate notDate"]],
    [withDefinition({ sourceDate: "去年" }), ["definition.d1.sourceDate notDate"]],
    [withDefinition({ text: "あ".repeat(1501) }), ["definition.d1.text tooLong"]],
  ])("%j → %j", (more, problems) => expect(problemsOf(more)).toEqual(problems));

  it("keeps dates and addresses in one form", () => {
    const { input } = checkTypedTerm({ ...typed, ...withDefinition({ sourceDate: "２０２１年２月２日" }) });
    expect(input.content.senses[0]?.definitions[0]?.sourceDate).toBe("2021-02-02");
    expect(checkTypedTerm({ ...typed, listings: "https://a.jp/listings/lst_x1/" }).input.content.listingIds).toEqual([
      "lst_x1",
    ]);
    expect(checkTypedTerm({ ...typed, reading: "ツナギ" }).input.reading).toBe("つなぎ");
  });
});

describe("the lists of the form", () => {
  const senseIds = (one: TypedTerm) => one.senses.map(({ id }) => id);

  it("grow, shrink and move without losing what was typed", () => {
    const grown = changeTypedTerm(typed, "addSense", "new1");
    expect(senseIds(grown)).toEqual(["s1", "s2", "new1"]);
    expect(grown.senses[2]).toMatchObject({ field: "management", definitions: [{ id: "new1d", text: "" }] });
    expect(senseIds(changeTypedTerm(grown, "upSense:new1", "x"))).toEqual(["s1", "new1", "s2"]);
    expect(senseIds(changeTypedTerm(grown, "downSense:new1", "x"))).toEqual(["s1", "s2", "new1"]);
    expect(senseIds(changeTypedTerm(grown, "removeSense:s1", "x"))).toEqual(["s2", "new1"]);
    const more = changeTypedTerm(typed, "addDefinition:s2", "new2");
    expect(more.senses[1]?.definitions.map(({ id }) => id)).toEqual(["new2"]);
    const less = changeTypedTerm(typed, "removeDefinition:d1", "x");
    expect(less.senses[0]?.definitions.map(({ id }) => id)).toEqual(["d2"]);
    expect(less.word).toBe("もどし");
  });

  it("grow to their limits, not beyond", () => {
    let one = typed;
    for (let at = 0; at < 20; at++) one = changeTypedTerm(one, "addSense", `n${at}`);
    for (let at = 0; at < 20; at++) one = changeTypedTerm(one, "addDefinition:s1", `m${at}`);
    expect([one.senses.length, one.senses[0]?.definitions.length]).toEqual([8, 10]);
  });

  it("do not change for a button that is none of theirs", () => {
    expect(["save", "publish", "delete", "addSense:A B", "drop:s1"].map(isListIntent)).toEqual(Array(5).fill(false));
    expect(changeTypedTerm(typed, "drop:s1", "x")).toBe(typed);
  });
});

describe("what is missing before everyone reads it", () => {
  it("are plain words and a source for each definition", () => {
    const definition = { isQuotation: false, sourceUrl: "", sourceDate: null };
    const senses = [
      {
        ...{ id: "s1", field: "welfare" as const },
        definitions: [
          { id: "d1", text: "", sourceTitle: "題", ...definition },
          { id: "d2", text: "意味", sourceTitle: "", ...definition },
          { id: "d3", text: "意味", sourceTitle: "題", ...definition },
        ],
      },
    ];
    const gaps = findGaps({ content: { ...content, plain: "", senses } });
    expect(gaps.map(({ field, code }) => `${field} ${code}`)).toEqual([
      ...["plain noPlain", "definition.d1.text definitionEmpty", "definition.d2.sourceTitle definitionNoSource"],
    ]);
    expect(findGaps(term)).toEqual([]);
  });
});
