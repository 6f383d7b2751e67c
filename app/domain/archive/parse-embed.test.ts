import { describe, expect, it } from "vitest";
import { parseEmbed, watchUrlOf } from "./parse-embed";

const HOSTS = ["tube.example.jp"];
const YOUTUBE = "dQw4w9WgXcQ";

describe("the address of a video", () => {
  it.each([
    `https://www.youtube.com/watch?v=${YOUTUBE}`,
    `http://youtube.com/watch?v=${YOUTUBE}&t=90s`,
    `https://www.youtube.com/watch?list=PLabc&v=${YOUTUBE}`,
    `https://m.youtube.com/watch?v=${YOUTUBE}`,
    `https://music.youtube.com/watch?v=${YOUTUBE}`,
    `https://youtu.be/${YOUTUBE}?si=abc`,
    `youtu.be/${YOUTUBE}`,
    `https://www.youtube.com/embed/${YOUTUBE}?rel=0`,
    `https://www.youtube-nocookie.com/embed/${YOUTUBE}`,
    `https://www.youtube.com/live/${YOUTUBE}`,
    `https://www.youtube.com/shorts/${YOUTUBE}`,
    `https://www.youtube.com/v/${YOUTUBE}`,
    `  ｈｔｔｐｓ://youtu.be/${YOUTUBE}  `,
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/${YOUTUBE}?si=x&amp;start=3" title="x"></iframe>`,
  ])("YouTube: %s", (text) => {
    const media = { kind: "embed", provider: "youtube", videoId: YOUTUBE, host: "" };
    expect(parseEmbed(text, HOSTS)).toEqual({ ok: true, media });
  });

  it.each([
    "https://vimeo.com/76979871",
    "vimeo.com/76979871/",
    "https://vimeo.com/76979871#t=30s",
    "https://vimeo.com/channels/staffpicks/76979871",
    "https://vimeo.com/groups/name/videos/76979871",
    "https://vimeo.com/showcase/1234/video/76979871",
    "https://player.vimeo.com/video/76979871?dnt=1",
    '<iframe src="//player.vimeo.com/video/76979871" allowfullscreen></iframe>',
  ])("Vimeo: %s", (text) => {
    const media = { kind: "embed", provider: "vimeo", videoId: "76979871", host: "" };
    expect(parseEmbed(text, HOSTS)).toEqual({ ok: true, media });
  });

  it.each([
    "https://tube.example.jp/w/9c9de5e8-0a1e-484a-b099-e80766180a6d",
    "https://tube.example.jp/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d",
    "https://tube.example.jp/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=3s",
  ])("PeerTube: %s", (text) => {
    const videoId = "9c9de5e8-0a1e-484a-b099-e80766180a6d";
    const media = { kind: "embed", provider: "peertube", videoId, host: "tube.example.jp" };
    expect(parseEmbed(text, HOSTS)).toEqual({ ok: true, media });
  });

  it.each<[string, string]>([
    ["", "notUrl"],
    ["動画", "notUrl"],
    ["two words.example", "notUrl"],
    ["javascript:alert(1)", "notUrl"],
    ["data:text/html,<b>x</b>", "notUrl"],
    ["https://user@youtube.com/watch?v=dQw4w9WgXcQ", "notUrl"],
    ["https://www.youtube.com/", "noVideo"],
    ["https://www.youtube.com/@channel", "noVideo"],
    ["https://www.youtube.com/watch?v=short", "noVideo"],
    ["https://www.youtube.com/playlist?list=PLabc", "noVideo"],
    ["https://vimeo.com/76979871/abcdef0123", "noPrivate"],
    ["https://player.vimeo.com/video/76979871?h=abcdef0123", "noPrivate"],
    ["https://vimeo.com/about", "noVideo"],
    ["https://tube.example.jp/about", "noVideo"],
    ["https://other.example.org/w/9c9de5e8", "unknownHost"],
    ["https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ", "unknownHost"],
  ])("not taken: %s", (text, problem) => {
    expect(parseEmbed(text, HOSTS)).toEqual({ ok: false, problem });
  });

  it("leads back to the page of the video", () => {
    for (const text of [
      `https://youtu.be/${YOUTUBE}`,
      "https://vimeo.com/76979871",
      "https://tube.example.jp/w/abcdefgh",
    ]) {
      const read = parseEmbed(text, HOSTS);
      if (!read.ok) throw new Error(read.problem);
      expect(parseEmbed(watchUrlOf(read.media), HOSTS)).toEqual(read);
    }
  });
});
