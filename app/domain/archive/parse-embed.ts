/** Addresses of videos at YouTube, Vimeo and PeerTube in every form people paste. */
import type { EmbedProvider } from "./record";
import type { RecordMedia } from "./record-content";

export type EmbedMedia = Extract<RecordMedia, { kind: "embed" }>;
export type EmbedProblem = "notUrl" | "unknownHost" | "noVideo" | "noPrivate";
export type EmbedAnswer = { ok: true; media: EmbedMedia } | { ok: false; problem: EmbedProblem };

const YOUTUBE_HOSTS = new Set(["youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com"]);
const YOUTUBE_ID = /^[A-Za-z0-9_-]{11}$/;
const YOUTUBE_PATH = /^\/(?:embed|shorts|live|v|e)\/([^/]+)/;
const VIMEO_HOSTS = new Set(["vimeo.com", "player.vimeo.com"]);
const VIMEO_PATH =
  /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/|showcase\/\d+\/video\/)?(\d{1,12})(\/[0-9a-f]{8,})?\/?$/;
const PEERTUBE_PATH = /^\/(?:w|videos\/(?:watch|embed))\/([A-Za-z0-9-]{8,64})\/?$/;

/**
 * The video an address, or a pasted `<iframe>`, leads to. A PeerTube site can be anywhere: its host must be one of
 * `peertubeHosts`, because pages may show frames of those alone.
 */
export function parseEmbed(text: string, peertubeHosts: readonly string[]): EmbedAnswer {
  const url = urlIn(text);
  if (!url) return { ok: false, problem: "notUrl" };
  const host = url.hostname.toLowerCase().replace(/^www\./, "");
  if (host === "youtu.be" || YOUTUBE_HOSTS.has(host)) return found("youtube", youtubeId(url, host));
  if (VIMEO_HOSTS.has(host)) {
    const match = VIMEO_PATH.exec(url.pathname);
    // A video that needs its secret half is not meant for everyone, and plays nowhere without it.
    if (match?.[2] || url.searchParams.has("h")) return { ok: false, problem: "noPrivate" };
    return found("vimeo", match?.[1]);
  }
  const match = PEERTUBE_PATH.exec(url.pathname);
  if (!peertubeHosts.includes(host)) return { ok: false, problem: "unknownHost" };
  return found("peertube", match?.[1], host);
}

/** Where the video stands at its own site, from its first second. */
export function watchUrlOf({ provider, videoId, host }: Pick<EmbedMedia, "provider" | "videoId" | "host">): string {
  if (provider === "youtube") return `https://www.youtube.com/watch?v=${videoId}`;
  return provider === "vimeo" ? `https://vimeo.com/${videoId}` : `https://${host}/w/${videoId}`;
}

function found(provider: EmbedProvider, videoId: string | null | undefined, host = ""): EmbedAnswer {
  if (!videoId || (provider === "youtube" && !YOUTUBE_ID.test(videoId))) return { ok: false, problem: "noVideo" };
  return { ok: true, media: { kind: "embed", provider, videoId, host } };
}

function youtubeId(url: URL, host: string): string | null | undefined {
  if (host === "youtu.be") return url.pathname.split("/")[1];
  return url.searchParams.get("v") ?? YOUTUBE_PATH.exec(url.pathname)?.[1];
}

/** The address as typed, without its scheme, in `src="…"` of a pasted frame. */
function urlIn(text: string): URL | null {
  const typed = text.normalize("NFKC").trim();
  const address = /<iframe[^>]*\ssrc=["']([^"']+)["']/i.exec(typed)?.[1]?.replaceAll("&amp;", "&") ?? typed;
  const whole = address.startsWith("//") ? `https:${address}` : address;
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(whole) ? whole : `https://${whole}`;
  if (/\s/.test(withScheme) || !URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.hostname.includes(".") && url.username === "" ? url : null;
}
