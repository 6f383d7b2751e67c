import { describe, expect, it } from "vitest";
import type { FormValues } from "../symposium/form-reader";
import { changeRecordList, readRecordListIntent, recordProblemsLeft } from "./change-record-list";
import { readRecordSection } from "./read-record-section";
import { type RecordContent, recordContentSchema } from "./record-content";
import type { FormChoices } from "./record-form";
import { recordSectionValues } from "./record-section-values";
import { RECORD_SECTIONS, type RecordSection } from "./record-sections";

const choices: FormChoices = {
  files: [
    { id: "fil_v", kind: "video", pages: null },
    { id: "fil_a", kind: "audio", pages: null },
    { id: "fil_s", kind: "slides", pages: 5 },
    { id: "fil_h", kind: "handout", pages: 2 },
    { id: "fil_p", kind: "poster", pages: null },
  ],
  symposiumSpeakerIds: ["spkofsym"],
  peertubeHosts: ["tube.example.jp"],
  ...{ today: "2026-11-22", nowMs: Date.UTC(2026, 10, 22) },
};
const whole: RecordContent = recordContentSchema.parse({
  ...{ title: "つなぎ直しの工夫", subtitle: "見本", summary: "**話**", recordedOn: "2026-10-01", seconds: 3723 },
  ...{ media: { kind: "file", fileId: "fil_v" }, audioFileId: "fil_a" },
  ...{ posterFileId: "fil_p", slidesFileId: "fil_s", slideTimes: [{ page: 2, ms: 60_000 }] },
  speakers: [{ id: "spk1", name: "見本 花子", kana: "みほん はなこ", consent: "yes", symposiumSpeakerId: "spkofsym" }],
  chapters: [{ id: "chp1", ms: 750_000, title: "質疑" }],
  handouts: [{ id: "hnd1", title: "資料", fileId: "fil_h", url: "" }],
  publications: [
    { id: "pub1", kind: "guide", title: "手引き", date: "2026-03-31", pages: 118, url: "https://example.jp/" },
  ],
  meetings: [{ id: "mtg1", group: "workingGroup", number: 11, date: "2026-02-01", agenda: "まとめ" }],
  ...{ meetingsNote: "全2回", listingIds: ["lst_1"], termIds: ["trm_1"], licence: "cc-by-4.0", contact: "見本町" },
});
const ORDER: FormValues = { speaker: ["spk1"], handout: ["hnd1"], publication: ["pub1"], meeting: ["mtg1"] };

const read = (section: RecordSection, values: FormValues, before = whole) =>
  readRecordSection({ section, values, before, choices });

describe("a part of the form of a record", () => {
  it.each(RECORD_SECTIONS)("%s: what is shown reads back as it was", (section) => {
    const shown = { ...ORDER, ...recordSectionValues(section, whole) };
    expect(read(section, shown)).toEqual({ content: whole, problems: [] });
  });

  it("circle: leaves out what names nothing, however long it is", () => {
    const listing = ["lst_1", "<script>", "", "x".repeat(65), "lst_1", "lst_2"];
    const { content } = read("circle", { listing, term: ["'; --"] });
    expect([content.listingIds, content.termIds]).toEqual([["lst_1", "lst_2"], []]);
    expect(recordContentSchema.parse(content)).toEqual(content);
  });

  it.each<[RecordSection, FormValues, string, string]>([
    ["basics", { title: ["あ".repeat(161)] }, "title", "tooLong"],
    ["basics", { recordedOn: ["いつか"] }, "recordedOn", "date"],
    ["media", { mediaKind: ["embed"], embedUrl: ["https://example.org/video"] }, "embedUrl", "embed.unknownHost"],
    ["media", { mediaKind: ["file"], mediaFile: ["fil_of_others"] }, "mediaFile", "noFile"],
    ["media", { mediaKind: ["file"], mediaFile: ["fil_p"] }, "mediaFile", "noFile"],
    ["media", { mediaKind: ["none"], length: ["長い"] }, "length", "length"],
    ["chapters", { chapters: ["0:00 はじめ\nまとめ"] }, "chapters", "line.noTime"],
    ["slides", { slidesFile: ["fil_s"], slideTimes: ["6 0:10"] }, "slideTimes", "line.noSuchPage"],
    ["documents", { handout: ["hnd1"], "handouts.hnd1.url": ["javascript:alert(1)"] }, "handouts.hnd1.url", "notUrl"],
    ["meetings", { meeting: ["mtg1"], "meetings.mtg1.number": ["0"] }, "meetings.mtg1.number", "notNumber"],
  ])("%s: what cannot be kept is named and the former stays", (section, values, field, code) => {
    const { content, problems } = read(section, { ...recordSectionValues(section, whole), ...ORDER, ...values });
    expect(problems).toMatchObject([{ field, code }]);
    expect(content.title).toBe(whole.title);
    expect(content.chapters).toEqual(whole.chapters);
    expect(content.slideTimes).toEqual(whole.slideTimes);
    if (section !== "media" || field !== "length") expect(content.media).toEqual(whole.media);
  });

  it("takes no file, and no speaker's answers, of somebody else's record", () => {
    const speakers = read("speakers", { speaker: ["spk1"], "speakers.spk1.symposiumSpeakerId": ["spkofothers"] });
    expect(speakers.content.speakers[0]?.symposiumSpeakerId).toBeNull();
    const papers = read("documents", { handout: ["hnd1"], "handouts.hnd1.fileId": ["fil_of_others"] });
    expect(papers.content.handouts[0]?.fileId).toBeNull();
  });

  it("reads lengths as people write them", () => {
    const length = (text: string) => read("media", { mediaKind: ["none"], length: [text] }).content.seconds;
    expect(length("１時間２分３秒")).toBe(3723);
    expect(length("90分")).toBe(5400);
    expect(length("1:30:00")).toBe(5400);
  });

  it("keeps times of slides only as long as there are slides", () => {
    expect(read("slides", { slidesFile: [""], slideTimes: ["2 1:00"] }).content.slideTimes).toEqual([]);
  });
});

describe("the buttons of a list", () => {
  const nowMs = choices.nowMs;

  it("add, move and take out", () => {
    const added = readRecordListIntent("add:meetings", whole, nowMs)!;
    const two = changeRecordList(whole, added);
    expect(two.meetings.map(({ id }) => id)).toEqual(["mtg1", added.id]);
    const up = changeRecordList(two, readRecordListIntent(`up:${added.id}`, two, nowMs)!);
    expect(up.meetings.map(({ id }) => id)).toEqual([added.id, "mtg1"]);
    const out = changeRecordList(up, readRecordListIntent("remove:mtg1", up, nowMs)!);
    expect(out.meetings.map(({ id }) => id)).toEqual([added.id]);
  });

  it("know no other list and no entry that is not there", () => {
    expect(readRecordListIntent("add:chapters", whole, nowMs)).toBeNull();
    expect(readRecordListIntent("remove:mtg2", whole, nowMs)).toBeNull();
    expect(readRecordListIntent("save", whole, nowMs)).toBeNull();
  });

  it("ask nothing about an entry that goes", () => {
    const { problems } = read("meetings", { meeting: ["mtg1"], "meetings.mtg1.number": ["0"] });
    expect(recordProblemsLeft(problems, { list: "meetings", do: "remove", id: "mtg1" })).toEqual([]);
    expect(recordProblemsLeft(problems, { list: "meetings", do: "up", id: "mtg1" })).toHaveLength(1);
  });
});
