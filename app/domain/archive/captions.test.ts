import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { brokenCueDraft } from "./broken-cue-draft";
import { captionTime, readCaptionTime, typedTime } from "./caption-time";
import type { Cue } from "./cue";
import { readTypedCue, type TypedCue } from "./cue-form";
import { cueMark } from "./cue-mark";
import { groupPassages } from "./group-passages";
import { flowingText } from "./passage-text";
import { speakerRun } from "./speaker-run";
import { chaptersOf, type TranscriptDocument, transcriptText } from "./transcript-document";
import { transcriptEpub } from "./transcript-epub";
import { partAt, transcriptParts } from "./transcript-parts";

const cue = (id: string, startMs: number, endMs: number, more: Partial<Cue> = {}): Cue => {
  return { id, startMs, endMs, text: `ことば${id}`, speaker: "", isParagraph: false, ...more };
};

describe("times", () => {
  it.each<[string, number | null]>([
    ["00:01:02.500", 62_500],
    ["0:01:02,5", 62_500],
    ["1:02", 62_000],
    ["１：０２", 62_000],
    ["75:30", 4_530_000],
    ["1:75:30", null],
    ["0:61", null],
    ["", null],
    ["あとで", null],
    ["-1:00", null],
  ])("reads %s", (text, expected) => expect(readCaptionTime(text)).toBe(expected));

  it("writes them", () => {
    expect(captionTime(3_723_004, ".")).toBe("01:02:03.004");
    expect(captionTime(3_723_004, ",")).toBe("01:02:03,004");
    expect([typedTime(3_723_000), typedTime(3_723_004)]).toEqual(["1:02:03", "1:02:03.004"]);
  });
});

describe("passages", () => {
  const ids = (cues: Cue[]) => groupPassages(cues).map((passage) => passage.cues.map(({ id }) => id).join(""));

  it("begin at another speaker, a paragraph, a pause and after half a minute", () => {
    expect(
      ids([cue("a", 0, 1000, { speaker: "A" }), cue("b", 1000, 2000), cue("c", 2000, 3000, { speaker: "B" })]),
    ).toEqual(["ab", "c"]);
    expect(ids([cue("a", 0, 1000), cue("b", 1000, 2000, { isParagraph: true })])).toEqual(["a", "b"]);
    expect(ids([cue("a", 0, 1000), cue("b", 3499, 4000), cue("c", 6500, 7000)])).toEqual(["ab", "c"]);
    expect(
      ids([cue("a", 0, 20_000), cue("b", 20_000, 29_999), cue("c", 29_999, 31_000), cue("d", 31_000, 32_000)]),
    ).toEqual(["abc", "d"]);
  });

  it("go on with the speaker, measure the pause from the longest cue, and are named after the first", () => {
    const passages = groupPassages([
      cue("a", 0, 10_000, { speaker: "A" }),
      cue("b", 1000, 2000),
      cue("c", 12_400, 13_000),
      cue("d", 20_000, 21_000),
    ]);
    expect(passages.map(({ cues: _cues, ...rest }) => rest)).toEqual([
      { id: "a", startMs: 0, endMs: 13_000, speaker: "A", isParagraph: true },
      { id: "d", startMs: 20_000, endMs: 21_000, speaker: "A", isParagraph: false },
    ]);
    expect(groupPassages([])).toEqual([]);
  });

  it("do not move when words are corrected", () => {
    const cues = Array.from({ length: 50 }, (_, index) => cue(`c${index}`, index * 3000, index * 3000 + 2900));
    const shape = (list: Cue[]) => groupPassages(list).map(({ id, startMs, endMs }) => ({ id, startMs, endMs }));
    expect(shape(cues.map((one) => ({ ...one, text: "なおした" })))).toEqual(shape(cues));
  });

  it("flow without spaces in Japanese, with them in other languages", () => {
    expect(flowingText(["つなぎと", "もどし", "He said\nso", "ok"])).toBe("つなぎともどしHe said so ok");
  });

  it("are cut into parts of twenty minutes, empty ones left out", () => {
    const passages = groupPassages([cue("a", 0, 5000), cue("b", 1_199_000, 1_205_000), cue("c", 2_400_000, 2_401_000)]);
    const parts = transcriptParts(passages);
    expect(parts.map(({ number, fromMs, toMs }) => [number, fromMs, toMs])).toEqual([
      [1, 0, 1_205_000],
      [2, 2_400_000, 2_401_000],
    ]);
    expect([0, 1_300_000, 2_400_000, 9_999_999].map((ms) => partAt(parts, ms))).toEqual([1, 1, 2, 2]);
  });
});

describe("correcting", () => {
  const typed: TypedCue = {
    ...{ id: "c", was: "", start: "0:01", end: "0:02.5", text: " はい \r\n\r\n ", speaker: "見本", isParagraph: true },
  };

  it("reads what was typed", () => {
    expect(readTypedCue(typed, { lengthMs: null }).cue).toEqual({
      ...{ startMs: 1000, endMs: 2500, text: "はい", speaker: "見本", isParagraph: true },
    });
  });

  it.each<[Partial<TypedCue>, string]>([
    [{ start: "いつか" }, "start badTime"],
    [{ start: "0:50", end: "0:51" }, "start beyondEnd"],
    [{ end: "0:01" }, "end endBeforeStart"],
    [{ text: " \n" }, "text noText"],
    [{ text: "!!" }, "text notText"],
    [{ text: "あ".repeat(1001) }, "text tooLong"],
    [{ speaker: "あ".repeat(101) }, "speaker tooLong"],
  ])("says what is wrong with %o", (more, expected) => {
    const { problems } = readTypedCue({ ...typed, ...more }, { lengthMs: 30_000 });
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([expected]);
  });

  it("begins the mending of a broken cue with what can be read of it", () => {
    expect(brokenCueDraft("7\n00:00:05,000 --> 00:00:04,000\n見本：はい")).toEqual({
      ...{ start: "00:00:05,000", end: "00:00:04,000", text: "はい", speaker: "見本" },
    });
    expect(brokenCueDraft("00:99:05,000 --> 00:00:04,000\nはい")).toMatchObject({ start: "", end: "00:00:04,000" });
    expect(brokenCueDraft("ことばだけ")).toEqual({ start: "", end: "", text: "ことばだけ", speaker: "" });
  });

  it("marks every change of a cue", () => {
    const one = cue("a", 0, 1000);
    const others: Cue[] = [
      ...[cue("a", 1, 1000), cue("a", 0, 1001), cue("a", 0, 1000, { text: "ことばb" })],
      ...[cue("a", 0, 1000, { speaker: "A" }), cue("a", 0, 1000, { isParagraph: true })],
    ];
    expect(new Set([one, ...others].map(cueMark)).size).toBe(6);
    expect(cueMark(cue("b", 0, 1000, { text: one.text }))).toBe(cueMark(one));
  });

  it("gives words to another speaker until the next one begins", () => {
    const cues = ["A", "", "A", "B", "A"].map((speaker, index) => ({ id: String(index), speaker }));
    expect(speakerRun(cues, "1")).toEqual(["1", "2"]);
    expect(speakerRun(cues, "3")).toEqual(["3"]);
    expect(speakerRun(cues, "9")).toEqual([]);
  });
});

describe("the transcript as a whole", () => {
  const passages = groupPassages([
    cue("a", 0, 1000, { speaker: "司会", text: "はじめます" }),
    cue("b", 60_000, 61_000, { text: "では" }),
    cue("c", 70_000, 71_000, { speaker: "<見本 & 花子>", text: "つなぎ\nです" }),
  ]);
  const document: TranscriptDocument = {
    ...{
      recordId: "rec_1",
      title: "見本 <記録>",
      subtitle: "",
      language: "ja",
      languages: ["ja"],
      licence: "cc-by-4.0",
    },
    ...{ speakers: ["見本 花子"], hostName: "焼津市", recordedOn: "2026-11-21", changedAt: "2026-11-22T01:00:00.000Z" },
    chapters: chaptersOf(passages, [
      { ms: 60_000, title: "質疑" },
      { ms: 900_000, title: "おわり" },
    ]),
  };

  it("stands under its chapters", () => {
    expect(document.chapters.map(({ title, said }) => [title, said.length])).toEqual([
      ["", 1],
      ["質疑", 2],
      ["おわり", 0],
    ]);
    expect(transcriptText(document, ["見本の記録"])).toBe(
      "見本の記録\n\n[0:00:00] 司会：はじめます\n\n■ 0:01:00 質疑\n\n[0:01:00] では\n\n[0:01:10] <見本 & 花子>：つなぎです\n\n■ 0:15:00 おわり\n",
    );
  });

  it("is a book with a list of chapters, in which no words are markup", () => {
    const book = transcriptEpub(document, {
      ...{
        contents: "目次",
        untitled: "はじめ",
        publisher: "焼津市",
        rights: "CC BY 4.0",
        about: ["2026年11月21日"],
        url: "https://example.jp/archive/rec_1",
      },
    });
    // The type stands uncompressed at byte 38, as readers look for it there.
    expect(strFromU8(book.slice(30, 58))).toBe("mimetypeapplication/epub+zip");
    const files = Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect(Object.keys(files).sort()).toEqual([
      ...["META-INF/container.xml", "OEBPS/about.xhtml", "OEBPS/chapter-1.xhtml", "OEBPS/chapter-2.xhtml"],
      ...["OEBPS/chapter-3.xhtml", "OEBPS/nav.xhtml", "OEBPS/package.opf", "OEBPS/style.css", "mimetype"],
    ]);
    expect(files["OEBPS/nav.xhtml"]).toContain('<li><a href="chapter-2.xhtml">質疑</a></li>');
    expect(files["OEBPS/chapter-2.xhtml"]).toContain('<span class="speaker">&lt;見本 &amp; 花子&gt;</span>');
    expect(files["OEBPS/package.opf"]).toContain("<dc:title>見本 &lt;記録&gt;</dc:title>");
    expect(files["OEBPS/package.opf"]).toContain('<meta property="dcterms:modified">2026-11-22T01:00:00Z</meta>');
  });
});
