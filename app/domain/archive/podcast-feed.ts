/** RSS 2.0 with enclosures, as podcast apps read it. Pure. */
import { xmlText as xml } from "~/shared/xml-text";

export type PodcastEpisode = {
  id: string;
  title: string;
  description: string;
  /** Absolute. */
  url: string;
  enclosure: { url: string; type: string; bytes: number };
  seconds: number | null;
  author: string;
  pictureUrl: string | null;
  transcripts: { url: string; type: string; language: string }[];
  publishedAt: Date;
};

export type Podcast = {
  title: string;
  description: string;
  siteName: string;
  /** Without a slash at the end. */
  baseUrl: string;
  feedUrl: string;
  locale: string;
  episodes: PodcastEpisode[];
};

/** Of everything in the feed; the guid stays when an address changes. */
export function podcastFeed(podcast: Podcast): string {
  const { title, description, siteName, baseUrl, feedUrl, locale, episodes } = podcast;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>${xml(title)}</title>
<link>${xml(`${baseUrl}/archive`)}</link>
<atom:link rel="self" type="application/rss+xml" href="${xml(feedUrl)}"/>
<description>${xml(description)}</description>
<language>${xml(locale)}</language>
<itunes:author>${xml(siteName)}</itunes:author>
<itunes:category text="Government"/>
<itunes:explicit>false</itunes:explicit>
<itunes:image href="${xml(`${baseUrl}/icons/circle-512.png`)}"/>
${episodes.map((episode) => itemXml(episode, baseUrl)).join("\n")}
</channel>
</rss>
`;
}

function itemXml(episode: PodcastEpisode, baseUrl: string): string {
  const { id, title, description, url, enclosure, seconds, author, pictureUrl, transcripts, publishedAt } = episode;
  const lines = [
    `<title>${xml(title)}</title>`,
    `<link>${xml(url)}</link>`,
    `<guid isPermaLink="false">${xml(`tag:${new URL(baseUrl).hostname},2026:archive/${id}`)}</guid>`,
    `<pubDate>${publishedAt.toUTCString()}</pubDate>`,
    `<description>${xml(description || title)}</description>`,
    `<enclosure url="${xml(enclosure.url)}" type="${xml(enclosure.type)}" length="${enclosure.bytes}"/>`,
    ...(author ? [`<itunes:author>${xml(author)}</itunes:author>`] : []),
    ...(seconds === null ? [] : [`<itunes:duration>${seconds}</itunes:duration>`]),
    ...(pictureUrl ? [`<itunes:image href="${xml(pictureUrl)}"/>`] : []),
    ...transcripts.map(
      ({ url: at, type, language }) =>
        `<podcast:transcript url="${xml(at)}" type="${xml(type)}" language="${xml(language)}" rel="captions"/>`,
    ),
  ];
  return `<item>\n${lines.join("\n")}\n</item>`;
}
