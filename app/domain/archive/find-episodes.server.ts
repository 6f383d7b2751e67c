import { plainSummary } from "../symposium/symposium-json-ld";
import { findRecords, type RecordWish } from "./find-records.server";
import { getRecord } from "./get-record.server";
import type { PodcastEpisode } from "./podcast-feed";
import type { RecordView } from "./record-view";

const MOST_EPISODES = 50;
const DESCRIPTION_MAX = 1000;

/** Records with a file of ours to hear or see, as episodes; `baseUrl` without a slash at the end. */
export async function findEpisodes(asked: { wish: RecordWish; baseUrl: string }): Promise<PodcastEpisode[]> {
  const { cards } = await findRecords({ ...asked.wish, page: 1, perPage: MOST_EPISODES });
  const played = cards.filter(({ kind }) => kind !== "document");
  const answers = await Promise.all(played.map(({ id }) => getRecord({ id })));
  return answers.flatMap((answer) => (answer?.state === "published" ? toEpisode(answer.view, asked.baseUrl) : []));
}

/** The audio where there is one. */
function toEpisode(view: RecordView, baseUrl: string): PodcastEpisode[] {
  const file = view.audio ?? (view.media.kind === "file" ? view.media : null);
  if (!file) return [];
  const { id, title, path, seconds, speakers, hostName, posterUrl, tracks, firstPublishedAt } = view;
  const names = speakers.map(({ name }) => name).filter(Boolean);
  return [
    {
      ...{ id, title, seconds, url: `${baseUrl}${path}`, publishedAt: new Date(firstPublishedAt) },
      description: plainSummary(view.summaryMarkdown, DESCRIPTION_MAX) || view.subtitle,
      enclosure: { url: `${baseUrl}${file.url}`, type: file.type, bytes: file.bytes },
      author: names.join("、") || hostName,
      pictureUrl: posterUrl && `${baseUrl}${posterUrl}`,
      transcripts: tracks.map(({ url, language }) => ({ url: `${baseUrl}${url}`, type: "text/vtt", language })),
    },
  ];
}
