/** oEmbed (oembed.com): what another site puts in place of a link to a record. Pure. */

export type OembedAsked =
  | { problem: "noUrl" | "notOurs" }
  | { problem: null; recordId: string; second: number | null; maxWidth: number; maxHeight: number };

const WIDTH = 720;
const HEIGHT = 560;
const SMALLEST = 240;

/** `?url=…&maxwidth=…&maxheight=…`; `baseUrl` without a slash at the end. */
export function readOembed(params: URLSearchParams, baseUrl: string): OembedAsked {
  const text = params.get("url");
  if (!text) return { problem: "noUrl" };
  if (!URL.canParse(text)) return { problem: "notOurs" };
  const url = new URL(text);
  const recordId = /^\/archive\/(rec_\w{1,60})\/?$/.exec(url.pathname)?.[1];
  if (url.host !== new URL(baseUrl).host || !recordId) return { problem: "notOurs" };
  return {
    ...{ problem: null, recordId, second: Number(/^\d{1,5}$/.exec(url.searchParams.get("t") ?? "")?.[0] ?? 0) || null },
    maxWidth: sideOf(params.get("maxwidth"), WIDTH),
    maxHeight: sideOf(params.get("maxheight"), HEIGHT),
  };
}

function sideOf(text: string | null, usual: number): number {
  const asked = Number(/^\d{1,5}$/.exec(text ?? "")?.[0] ?? usual);
  return Math.min(usual, Math.max(SMALLEST, asked));
}

/** Text that is put into the attribute of a frame. */
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

type Answered = { record: { id: string; title: string; hostName: string }; siteName: string; baseUrl: string };

export function oembedAnswer(
  asked: Extract<OembedAsked, { problem: null }>,
  { record, siteName, baseUrl }: Answered,
): Record<string, string | number> {
  const { maxWidth: width, maxHeight: height, second } = asked;
  const src = embedPath(record.id, second);
  return {
    ...{ version: "1.0", type: "rich", title: record.title, author_name: record.hostName },
    ...{ provider_name: siteName, provider_url: baseUrl, cache_age: 3600, width, height },
    html: frameHtml({ src: `${baseUrl}${src}`, title: record.title, width: String(width), height }),
  };
}

export function embedPath(recordId: string, second: number | null): string {
  return `/embed/archive/${recordId}${second ? `?t=${second}` : ""}`;
}

/** What a site pastes to show the player. */
export function frameHtml(frame: { src: string; title: string; width: string; height: number }): string {
  const { src, title, width, height } = frame;
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" allow="fullscreen; picture-in-picture; autoplay; encrypted-media" style="border:0;max-width:100%"></iframe>`;
}
