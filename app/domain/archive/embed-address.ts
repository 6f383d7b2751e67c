/** Where a video of another site is played, and what that site may know. Pure. */
import type { EmbedProvider } from "./record";
import type { RecordMediaView } from "./record-view";

export type EmbedMedia = Pick<Extract<RecordMediaView, { kind: "embed" }>, "provider" | "videoId" | "host">;

/** Sources of frames that need no setting; PeerTube sites are named in PEERTUBE_HOSTS. */
export const EMBED_ORIGINS: Record<Exclude<EmbedProvider, "peertube">, string> = {
  youtube: "https://www.youtube-nocookie.com",
  vimeo: "https://player.vimeo.com",
};

/** The frame's address from a second on. `isPlayed`: it begins by itself, for it is only loaded after a click. */
export function embedAddress({ provider, videoId, host }: EmbedMedia, second: number, isPlayed = true): string {
  const { base, options, start } = {
    youtube: { base: `${EMBED_ORIGINS.youtube}/embed`, options: "rel=0", start: `&start=${second}` },
    vimeo: { base: `${EMBED_ORIGINS.vimeo}/video`, options: "dnt=1", start: `#t=${second}s` },
    peertube: { base: `https://${host}/videos/embed`, options: "p2p=0&warningTitle=0", start: `&start=${second}s` },
  }[provider];
  const play = isPlayed ? "&autoplay=1" : "";
  return `${base}/${encodeURIComponent(videoId)}?${options}${play}${second > 0 ? start : ""}`;
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
