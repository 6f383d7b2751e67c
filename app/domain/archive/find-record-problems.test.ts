import { describe, expect, it } from "vitest";
import { type CheckedRecord, findRecordProblems } from "./find-record-problems";
import { type RecordContent, recordContentSchema } from "./record-content";

const fine = {
  ...{ title: "題", summary: "話", recordedOn: "2026-10-01", seconds: 600 },
  media: { kind: "embed", provider: "youtube", videoId: "dQw4w9WgXcQ", host: "" },
  speakers: [{ id: "spk1", name: "見本 花子", consent: "yes", symposiumSpeakerId: "s1" }],
};
const files = new Map([
  ["fil_v", { kind: "video" as const, pages: null }],
  ["fil_s", { kind: "slides" as const, pages: 3 }],
]);

function codes(change: object, more: Partial<CheckedRecord> = {}): string[] {
  const content: RecordContent = recordContentSchema.parse({ ...fine, ...change });
  const captions = { cues: 10, broken: 0 };
  const found = findRecordProblems({ content, live: new Map(), files, captions, today: "2026-11-22", ...more });
  return found.map(({ severity, code }) => `${severity} ${code}`);
}
const answered = (recording: "yes" | "no" | "unasked", slides: "yes" | "no" = "yes") => ({
  live: new Map([["s1", { recording, slides }]]),
});
const speaker = (consent: string) => ({ speakers: [{ ...fine.speakers[0], consent }] });

describe("what stands against publishing a record", () => {
  it("nothing, when all is there", () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, object, Partial<CheckedRecord>, string[]]>([
    ["no title", { title: "" }, {}, ["stops noTitle"]],
    ["no summary and no day", { summary: "", recordedOn: null }, {}, ["warns noSummary", "warns noDate"]],
    ["a day to come", { recordedOn: "2026-11-23" }, {}, ["stops dateAhead"]],
    [
      "nothing to play, and no word about it",
      { media: { kind: "none" } },
      { captions: { cues: 0, broken: 0 } },
      ["stops noMedia"],
    ],
    [
      "nothing to play, but said why",
      { media: { kind: "none" }, mediaNote: "映像は未登録" },
      { captions: { cues: 0, broken: 0 } },
      [],
    ],
    ["papers only", { media: { kind: "none" }, meetingsNote: "2回" }, { captions: { cues: 0, broken: 0 } }, []],
    ["a file that is gone", { media: { kind: "file", fileId: "fil_x" } }, {}, ["stops mediaMissing"]],
    ["slides for a video", { media: { kind: "file", fileId: "fil_s" } }, {}, ["stops mediaMissing"]],
    ["a poster that is gone", { posterFileId: "fil_x" }, {}, ["stops posterMissing"]],
    ["an audio that is gone", { audioFileId: "fil_x" }, {}, ["stops audioMissing"]],
    ["no length", { seconds: null }, {}, ["warns noLength"]],
    ["no captions", {}, { captions: { cues: 0, broken: 0 } }, ["warns noCaptions"]],
    ["captions in the picture", { openCaptions: "yes" }, { captions: { cues: 0, broken: 0 } }, []],
    ["broken cues", {}, { captions: { cues: 8, broken: 2 } }, ["warns brokenCues"]],
    ["nobody speaks", { speakers: [] }, {}, ["warns noSpeakers"]],
    ["a speaker refused", speaker("no"), {}, ["stops speakerRefused"]],
    ["a speaker refused by their own link", speaker("yes"), answered("no"), ["stops speakerRefused"]],
    ["nobody asked the speaker", speaker("unasked"), {}, ["warns speakerUnasked"]],
    ["the speaker agreed by their own link", speaker("unasked"), answered("yes"), []],
    [
      "a refusal where nothing is played or said",
      { ...speaker("no"), media: { kind: "none" }, mediaNote: "無し" },
      { captions: { cues: 0, broken: 0 } },
      [],
    ],
    ["slides refused", { slidesFileId: "fil_s" }, answered("yes", "no"), ["warns slidesRefused"]],
    ["a chapter after the end", { chapters: [{ id: "a", ms: 600_000, title: "後" }] }, {}, ["stops chapterBeyond"]],
    [
      "chapters out of order",
      {
        chapters: [
          { id: "a", ms: 9, title: "あ" },
          { id: "b", ms: 9, title: "い" },
        ],
      },
      {},
      ["stops chapterOrder"],
    ],
    ["slides that are gone", { slidesFileId: "fil_v" }, {}, ["stops slidesMissing"]],
    [
      "a page the slides do not have",
      { slidesFileId: "fil_s", slideTimes: [{ page: 4, ms: 0 }] },
      {},
      ["stops slidePage"],
    ],
    [
      "a slide after the end",
      { slidesFileId: "fil_s", slideTimes: [{ page: 1, ms: 600_000 }] },
      {},
      ["warns slideBeyond"],
    ],
    [
      "a handout without anything",
      { handouts: [{ id: "h", title: "" }] },
      {},
      ["stops handoutNoTitle", "stops handoutNothing"],
    ],
    ["a handout that is gone", { handouts: [{ id: "h", title: "紙", fileId: "fil_x" }] }, {}, ["stops handoutMissing"]],
    [
      "a publication without a title",
      { publications: [{ id: "p", kind: "report" }] },
      {},
      ["stops publicationNoTitle"],
    ],
    ["an empty meeting", { meetings: [{ id: "m", group: "other" }] }, {}, ["stops meetingNothing"]],
    ["another licence without a word", { licence: "other" }, {}, ["warns licenceNote"]],
  ])("%s", (_, change, more, expected) => {
    expect(codes(change, more)).toEqual(expected);
  });
});
