import { describe, expect, it } from "vitest";
import { recordJsonLd } from "./record-json-ld";
import type { RecordView } from "./record-view";

const baseUrl = "https://wa.example.jp";
const view: RecordView = {
  ...{ id: "rec_1", path: "/archive/rec_1", kind: "video", revision: 2, title: "もどしの話", subtitle: "" },
  ...{ summaryMarkdown: "**戻る道**の話", recordedOn: "2026-11-21", seconds: 3723, language: "ja" },
  speakers: [{ id: "a", name: "輪野 めぐる", kana: "", affiliation: "見本市", title: "" }],
  ...{ themes: [], targets: [], audio: null, posterUrl: "/archive/rec_1/poster.jpg", tracks: [], slides: null },
  media: {
    ...{ kind: "file", url: "/archive/rec_1/files/fil_1", type: "video/mp4", bytes: 10, isVideo: true },
    ...{ width: 640, height: 360 },
  },
  chapters: [
    { id: "1", ms: 0, title: "はじめに" },
    { id: "2", ms: 750_400, title: "質疑" },
  ],
  ...{ handouts: [], publications: [], meetings: [], meetingsNote: "", licence: "cc-by-4.0", licenceNote: "" },
  ...{ signLanguage: "unknown", openCaptions: "unknown", listingIds: [], termIds: [], contact: "" },
  ...{ hostCode: "222127", hostName: "見本市", symposium: { id: "sym_1", title: "見本のシンポジウム" }, series: null },
  ...{ isSample: false, publishedAt: "2026-11-22T00:00:00.000Z", firstPublishedAt: "2026-11-21T00:00:00.000Z" },
};

describe("recordJsonLd", () => {
  it("is a video with its chapters as clips", () => {
    expect(recordJsonLd({ view, baseUrl })).toMatchObject({
      "@type": "VideoObject",
      ...{ duration: "PT1H2M3S", contentUrl: `${baseUrl}/archive/rec_1/files/fil_1`, description: "戻る道の話" },
      uploadDate: "2026-11-21T00:00:00.000Z",
      license: "https://creativecommons.org/licenses/by/4.0/",
      hasPart: [
        { "@type": "Clip", name: "はじめに", startOffset: 0, endOffset: 750, url: `${baseUrl}/archive/rec_1?t=0` },
        { "@type": "Clip", name: "質疑", startOffset: 750, endOffset: 3723, url: `${baseUrl}/archive/rec_1?t=750` },
      ],
    });
  });

  it("plays nothing of a refused recording", () => {
    const media = { kind: "none", note: "", isRefused: true } as const;
    const jsonLd = recordJsonLd({ view: { ...view, kind: "document", media, posterUrl: null, chapters: [] }, baseUrl });
    expect(jsonLd).toMatchObject({ "@type": "CreativeWork" });
    for (const field of ["contentUrl", "embedUrl", "thumbnailUrl", "hasPart", "duration"])
      expect(jsonLd).not.toHaveProperty(field);
  });

  it("names the frame of another site without playing by itself", () => {
    const media = { kind: "embed", provider: "youtube", videoId: "abc", host: "", watchUrl: "" } as const;
    expect(recordJsonLd({ view: { ...view, media }, baseUrl })).toMatchObject({
      embedUrl: "https://www.youtube-nocookie.com/embed/abc?rel=0",
    });
  });

  it("says nothing of a sample", () => {
    expect(recordJsonLd({ view: { ...view, isSample: true }, baseUrl })).toBeNull();
  });
});
