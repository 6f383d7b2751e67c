import { describe, expect, it } from "vitest";
import { embedAddress, mayFrame, watchAddress } from "./embed-address";

const youtube = { provider: "youtube", videoId: "a_B-3", host: "" } as const;
const vimeo = { provider: "vimeo", videoId: "123", host: "" } as const;
const peertube = { provider: "peertube", videoId: "x1", host: "video.example.jp" } as const;

describe("a video of another site", () => {
  it.each([
    [youtube, 0, "https://www.youtube-nocookie.com/embed/a_B-3?rel=0&autoplay=1"],
    [youtube, 75, "https://www.youtube-nocookie.com/embed/a_B-3?rel=0&autoplay=1&start=75"],
    [vimeo, 75, "https://player.vimeo.com/video/123?dnt=1&autoplay=1#t=75s"],
    [peertube, 75, "https://video.example.jp/videos/embed/x1?p2p=0&warningTitle=0&autoplay=1&start=75s"],
  ])("%o is framed from second %i at %s", (media, start, address) => {
    expect(embedAddress(media, { start, end: null })).toBe(address);
  });

  it.each([
    [youtube, "&end=90&start=75"],
    [vimeo, "#t=75s"],
    [peertube, "&stop=90s&start=75s"],
  ])("%o is told where a stretch ends, where it can be", (media, ending) => {
    const address = embedAddress(media, { start: 75, end: 90 });
    expect(address.endsWith(`autoplay=1${ending}`)).toBe(true);
  });

  it.each([
    [youtube, "https://www.youtube.com/watch?v=a_B-3", "https://www.youtube.com/watch?v=a_B-3&t=75s"],
    [vimeo, "https://vimeo.com/123", "https://vimeo.com/123#t=75s"],
    [peertube, "https://video.example.jp/w/x1", "https://video.example.jp/w/x1?start=75s"],
  ])("%o is opened at the second over there", (media, watchUrl, address) => {
    expect(watchAddress({ ...media, watchUrl }, 75)).toBe(address);
    expect(watchAddress({ ...media, watchUrl }, 0)).toBe(watchUrl);
  });

  it("is only framed from a PeerTube site that is named in the settings", () => {
    expect(mayFrame(peertube, [])).toBe(false);
    expect(mayFrame(peertube, ["video.example.jp"])).toBe(true);
    expect(mayFrame(youtube, [])).toBe(true);
  });
});
