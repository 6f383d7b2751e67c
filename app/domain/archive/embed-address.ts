/** Where a video of another site is played, and what that site may know. Pure. */
import type { EmbedProvider } from "./record";
import type { RecordMediaView } from "./record-view";

export type EmbedMedia = Pick<Extract<RecordMediaView, { kind: "embed" }>, "provider" | "videoId" | "host">;

/** Sources of frames that need no setting; PeerTube sites are named in PEERTUBE_HOSTS. */
export const EMBED_ORIGINS: Record<Exclude<EmbedProvider, "peertube">, string> = {
  youtube: "https://www.youtube-nocookie.com",
  vimeo: "https://player.vimeo.com",
};

/** In seconds; `end` null = to the end. Vimeo has no way to be told where to stop. */
export type EmbedSpan = { start: number; end: number | null };

/** The frame's address for a stretch. `isPlayed`: it begins by itself, for it is only loaded after a click. */
export function embedAddress(
  { provider, videoId, host }: EmbedMedia,
  { start, end }: EmbedSpan,
  isPlayed = true,
): string {
  const { base, options, from, to } = {
    youtube: { base: `${EMBED_ORIGINS.youtube}/embed`, options: "rel=0", from: `&start=${start}`, to: `&end=${end}` },
    vimeo: { base: `${EMBED_ORIGINS.vimeo}/video`, options: "dnt=1", from: `#t=${start}s`, to: "" },
    peertube: {
      base: `https://${host}/videos/embed`,
      ...{ options: "p2p=0&warningTitle=0", from: `&start=${start}s`, to: `&stop=${end}s` },
    },
  }[provider];
  const span = `${end === null ? "" : to}${start > 0 ? from : ""}`;
  return `${base}/${encodeURIComponent(videoId)}?${options}${isPlayed ? "&autoplay=1" : ""}${span}`;
}

/** The page of the video at the other site, from a second on. */
export function watchAddress(media: EmbedMedia & { watchUrl: string }, second: number): string {
  if (second === 0) return media.watchUrl;
  if (media.provider === "vimeo") return `${media.watchUrl.replace(/#.*$/, "")}#t=${second}s`;
  const url = new URL(media.watchUrl);
  url.searchParams.set(media.provider === "youtube" ? "t" : "start", `${second}s`);
  return url.href;
}

/** Whether our pages may frame it: PeerTube sites only when the site's settings name them. */
export function mayFrame({ provider, host }: EmbedMedia, peertubeHosts: readonly string[]): boolean {
  return provider !== "peertube" || peertubeHosts.includes(host.toLowerCase());
}
