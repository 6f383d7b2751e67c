/** Atom 1.0 (RFC 4287). */
import { xmlText as xml } from "~/shared/xml-text";

const PATHS = {
  listings: { feed: "/feeds/listings.atom", page: "/map" },
  symposia: { feed: "/symposia.atom", page: "/symposia" },
  archive: { feed: "/archive.atom", page: "/archive" },
  glossary: { feed: "/glossary.atom", page: "/glossary" },
};

export type FeedEntry = {
  id: string;
  kind: string;
  name: string;
  summary: string;
  addedAt: Date;
  changedAt: Date;
  credit: string | null;
};

export type Feed = {
  things: keyof typeof PATHS;
  title: string;
  siteName: string;
  /** Without a slash at the end. */
  baseUrl: string;
  /** URL parameters of the search; "" = everything. */
  search: string;
  locale: string;
  entries: FeedEntry[];
};

/** RFC 4287 wants a time also of a feed without entries. */
const BEFORE_ALL = new Date("2026-01-01T00:00:00Z");

/** Ids are tag URIs (RFC 4151) of this site's host: they stay when the address of a page does not. */
export function atomFeed(feed: Feed): string {
  const { things, title, siteName, baseUrl, search, locale, entries } = feed;
  const tag = `tag:${new URL(baseUrl).hostname},2026`;
  const query = search ? `?${search}` : "";
  const updated = entries.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), BEFORE_ALL);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(locale)}">
<title>${xml(title)}</title>
<id>${xml(`${tag}:feed/${things}${query}`)}</id>
<updated>${updated.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${xml(`${baseUrl}${PATHS[things].feed}${query}`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${baseUrl}${PATHS[things].page}${query}`)}"/>
<author><name>${xml(siteName)}</name></author>
${entries.map((entry) => entryXml(entry, { things, tag, baseUrl })).join("\n")}
</feed>
`;
}

function entryXml(entry: FeedEntry, of: { things: Feed["things"]; tag: string; baseUrl: string }): string {
  const { things, tag, baseUrl } = of;
  const { id, kind, name, summary, addedAt, changedAt, credit } = entry;
  const words = summary ? `\n<summary>${xml(summary)}</summary>` : "";
  const rights = credit ? `\n<rights>${xml(credit)}</rights>` : "";
  return `<entry>
<title>${xml(name)}</title>
<id>${xml(`${tag}:${things}/${id}`)}</id>
<published>${addedAt.toISOString()}</published>
<updated>${changedAt.toISOString()}</updated>
<link rel="alternate" type="text/html" href="${xml(`${baseUrl}/${things}/${id}`)}"/>
<category term="${xml(kind)}"/>${words}${rights}
</entry>`;
}
