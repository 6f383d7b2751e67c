import { describe, expect, it } from "vitest";
import { FILE_PURPOSES } from "./archive-file";
import { filesOf, hasPlaceFor, isRefusedFile, usesOf, withFile, withoutFile } from "./file-use";
import { EMPTY_RECORD, RECORD_LIMITS, recordContentSchema } from "./record-content";

const file = { id: "fil_1", kind: "slides" as const, name: "当日資料.pdf" };

describe("a file in a record", () => {
  it.each(FILE_PURPOSES)("as %s is named for that alone, and taken out again leaves nothing", (purpose) => {
    const used = withFile(EMPTY_RECORD, { file, purpose, partId: "hnd1" });
    expect(usesOf(used, file.id)).toEqual([purpose]);
    expect(filesOf(used)).toEqual([file.id]);
    expect(recordContentSchema.parse(used)).toEqual(used);
    expect(withoutFile(used, file.id, purpose)).toEqual(EMPTY_RECORD);
  });

  it("takes the name of the file, without its ending, as the title of a handout", () => {
    expect(withFile(EMPTY_RECORD, { file, purpose: "handout", partId: "hnd1" }).handouts).toEqual([
      { id: "hnd1", title: "当日資料", fileId: file.id, url: "" },
    ]);
  });

  it("is named once, however often it is chosen", () => {
    const once = withFile(EMPTY_RECORD, { file, purpose: "handout", partId: "hnd1" });
    expect(withFile(once, { file, purpose: "handout", partId: "hnd2" })).toBe(once);
  });

  it("as other slides lets the times of the pages before go", () => {
    const timed = { ...EMPTY_RECORD, slidesFileId: "fil_0", slideTimes: [{ page: 1, ms: 0 }] };
    expect(withFile(timed, { file, purpose: "slides", partId: "" }).slideTimes).toEqual([]);
  });

  it("does not make a handout more than there may be", () => {
    const handouts = Array.from({ length: RECORD_LIMITS.handouts }, (_, i) => ({
      ...{ id: `h${i}`, title: "", fileId: null, url: "" },
    }));
    const full = { ...EMPTY_RECORD, handouts };
    expect(hasPlaceFor(full, "handout")).toBe(false);
    expect(withFile(full, { file, purpose: "handout", partId: "hnd1" })).toBe(full);
  });

  it("leaves the report and the handout that stand elsewhere too when it is taken out", () => {
    const used = recordContentSchema.parse({
      handouts: [{ id: "h1", title: "資料", fileId: file.id, url: "https://example.jp/a.pdf" }],
      publications: [{ id: "p1", kind: "report", title: "報告書", fileId: file.id }],
    });
    const { handouts, publications } = withoutFile(used, file.id, "handout");
    expect([handouts.length, publications.length]).toEqual([1, 1]);
    expect([handouts[0]?.fileId, publications[0]?.fileId]).toEqual([null, null]);
  });

  it("does not go where an embed stands by itself", () => {
    const embed = { kind: "embed", provider: "youtube", videoId: "abc", host: "" } as const;
    expect(hasPlaceFor({ ...EMPTY_RECORD, media: embed }, "media")).toBe(false);
  });
});

describe("a speaker's no", () => {
  const yes = { isRefused: false, slidesRefused: false };
  const usedAs = (purpose: (typeof FILE_PURPOSES)[number], kind: string) => {
    const content = withFile(EMPTY_RECORD, { file, purpose, partId: "hnd1" });
    return (refusal: Partial<typeof yes>) => isRefusedFile({ id: file.id, kind }, content, { ...yes, ...refusal });
  };

  it.each([
    ["slides", "slides", true, false],
    ["handout", "slides", true, false],
    ["slides", "handout", true, false],
    ["handout", "handout", false, false],
    ["media", "video", false, true],
    ["audio", "audio", false, true],
    ["poster", "poster", false, true],
  ] as const)("covers what is used as %s and is %s", (purpose, kind, bySlides, byRecording) => {
    const refused = usedAs(purpose, kind);
    expect(refused({ slidesRefused: true })).toBe(bySlides);
    expect(refused({ isRefused: true })).toBe(byRecording);
    expect(refused({})).toBe(false);
  });
});
