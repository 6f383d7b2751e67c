import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTalkList } from "./read-talk-list";

const OPTIONS = { peertubeHosts: ["video.example.jp"], mediaNote: "映像は未登録" };
const fixture = (name: string) => readTalkList(readFileSync(`tests/fixtures/talks/${name}`), OPTIONS);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const oneVideo = (video: object) => {
  const list = readTalkList(bytesOf({ category: { title: "見本" }, videos: [video] }), OPTIONS);
  return list.ok ? list.entries[0] : undefined;
};
const EVENT = { guid: "a-1", title: "話", date: "2020-12-14T09:00:00+01:00", language: "en", persons: [] };
const oneEvent = (event: object) => {
  const conference = { title: "見本", days: [{ rooms: { 広間: [{ ...EVENT, ...event }] } }] };
  const list = readTalkList(bytesOf({ schedule: { conference } }), OPTIONS);
  return list.ok ? list.entries[0] : undefined;
};

describe("a list of talks", () => {
  it("of pyvideo: 48 talks with their video, length, day and language", () => {
    const list = fixture("pyvideo_pycon-jp-2016.json");
    if (!list.ok) throw new Error(list.problem);
    expect(list).toMatchObject({ format: "pyvideo", title: "PyCon Japan 2016" });
    expect(list.entries).toHaveLength(48);
    const read = list.entries.filter((entry) => entry.ok);
    expect(read).toHaveLength(48);
    expect(read.every(({ content }) => content.media.kind === "embed")).toBe(true);
    expect(read.filter(({ content }) => content.language === "ja")).toHaveLength(37);
    expect(read[1]?.content).toMatchObject({
      title: "マイクロサービスを利用する側のパフォーマンス向上策",
      ...{ seconds: 2743, recordedOn: "2016-09-20", language: "ja" },
      media: { kind: "embed", provider: "youtube", videoId: "E3ISTXkMhTg" },
      speakers: [{ name: "Atsushi Kanaya", consent: "unasked" }],
      handouts: [{ url: "http://www.slideshare.net/monotaro-itd-pr/pycon-jp-2016" }],
      ...{ licence: "other", licenceNote: "Creative Commons Attribution license (reuse allowed)" },
    });
    expect(new Set(read.map(({ sourceId }) => sourceId)).size).toBe(48);
  });

  it("of a schedule: all but what is not to be recorded", () => {
    const list = fixture("c3voc_pretalx-democon.json");
    if (!list.ok) throw new Error(list.problem);
    expect(list).toMatchObject({ format: "schedule", title: "DemoCon" });
    expect(list.entries).toHaveLength(36);
    const refused = list.entries.flatMap((entry) => (entry.ok ? [] : [entry.refusal]));
    expect(refused).toEqual(["notRecorded", "notRecorded"]);
    const first = list.entries[0];
    expect(first?.ok && first.content).toMatchObject({
      ...{ title: "Focused 5thgeneration hardware", recordedOn: "2020-12-14", language: "en", seconds: null },
      ...{ media: { kind: "none" }, mediaNote: "映像は未登録", speakers: [{ name: "Brian Robinson" }] },
    });
    expect(first?.notes).toContain("noVideo");
  });

  it.each([
    ["not text", new Uint8Array([0xff, 0xfe, 0x00]), "notText"],
    ["not JSON", new TextEncoder().encode("WEBVTT"), "notJson"],
    ["something else", bytesOf({ events: [] }), "unknownFormat"],
    ["an empty list", bytesOf({ videos: [] }), "empty"],
    ["null", bytesOf(null), "unknownFormat"],
  ])("that is %s gives nothing", (_name, bytes, problem) => {
    expect(readTalkList(bytes, OPTIONS)).toEqual({ ok: false, problem });
  });

  it.each([
    [{ title: " " }, "noTitle"],
    ["no talk", "broken"],
  ])("says of each entry why it gives no record: %j", (video, refusal) => {
    expect(oneVideo(video as object)).toMatchObject({ ok: false, refusal });
  });

  it("takes a talk that stands there twice once", () => {
    const talk = { title: "話", videos: [{ url: "https://youtu.be/1XE8hwICG6c" }] };
    const list = readTalkList(bytesOf({ videos: [talk, talk] }), OPTIONS);
    expect(list.ok && list.entries.map((one) => (one.ok ? "ok" : one.refusal))).toEqual(["ok", "twice"]);
  });

  it.each([
    ["https://vimeo.com/123456", "vimeo"],
    ["https://video.example.jp/w/abcdefgh12", "peertube"],
  ])("finds the video of an event at %s", (url, provider) => {
    const entry = oneEvent({ links: [{ url, title: "録画" }] });
    expect(entry?.ok && entry.content.media).toMatchObject({ kind: "embed", provider });
    expect(entry?.ok && entry.content.handouts).toEqual([]);
  });

  it("keeps what is too long only in part, and says so", () => {
    const entry = oneVideo({ title: "長".repeat(200), description: "文".repeat(9000), videos: [], speakers: ["人"] });
    expect(entry?.notes).toEqual(["titleCut", "noDate", "noVideo", "summaryCut"]);
    expect(entry?.ok && [entry.content.title.length, entry.content.summary.length]).toEqual([160, 8000]);
  });

  it.each([
    ["CC BY 4.0", "cc-by-4.0"],
    ["https://creativecommons.org/licenses/by-sa/4.0/", "cc-by-sa-4.0"],
    ["CC0 1.0", "cc0"],
    ["CC BY-NC-ND 4.0", "cc-by-nc-nd-4.0"],
    ["CC BY 3.0", "other"],
    ["", "allRightsReserved"],
  ])("reads the licence %j as %s", (copyright_text, licence) => {
    const entry = oneVideo({ title: "話", copyright_text });
    expect(entry?.ok && entry.content.licence).toBe(licence);
  });
});
