import { expect, it } from "vitest";
import { podcastFeed } from "./podcast-feed";

it("lists what can be listened to, escaped", () => {
  const xml = podcastFeed({
    ...{ title: "記録 <見本>", description: "", siteName: "人々の輪", baseUrl: "https://wa.example.jp", locale: "ja" },
    feedUrl: "https://wa.example.jp/archive/podcast.xml?theme=care&page=1",
    episodes: [
      {
        ...{ id: "rec_1", title: "もどし & つなぎ\u0007", description: "", url: "https://wa.example.jp/archive/rec_1" },
        enclosure: { url: "https://wa.example.jp/archive/rec_1/files/fil_1", type: "audio/mp4", bytes: 1234 },
        ...{ seconds: 90, author: "輪野 めぐる", pictureUrl: null },
        transcripts: [{ url: "https://wa.example.jp/archive/rec_1/captions/ja.vtt", type: "text/vtt", language: "ja" }],
        publishedAt: new Date("2026-11-21T20:00:00Z"),
      },
    ],
  });
  expect(xml).toContain("<title>記録 &lt;見本&gt;</title>");
  expect(xml).toContain("<title>もどし &amp; つなぎ</title>");
  expect(xml).toContain(
    '<enclosure url="https://wa.example.jp/archive/rec_1/files/fil_1" type="audio/mp4" length="1234"/>',
  );
  expect(xml).toContain("<pubDate>Sat, 21 Nov 2026 20:00:00 GMT</pubDate>");
  expect(xml).toContain("<itunes:duration>90</itunes:duration>");
  expect(xml).toContain('<guid isPermaLink="false">tag:wa.example.jp,2026:archive/rec_1</guid>');
  expect(xml).toContain("?theme=care&amp;page=1");
});
