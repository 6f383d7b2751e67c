import { bestLanguage } from "./caption-languages";
import { findReadableTracks } from "./readable-tracks.server";
import { hostNameOf } from "./to-record-view.server";
import { trackPassages } from "./track-passages.server";
import { chaptersOf, type TranscriptDocument } from "./transcript-document";

/** All that is said in one language, under its chapters. null when there is nothing to read or nobody may. */
export async function getTranscriptDocument(wish: {
  recordId: string;
  language: string | null;
}): Promise<TranscriptDocument | null> {
  const found = await findReadableTracks(wish.recordId);
  const languages = found?.tracks.map((track) => track.language) ?? [];
  const language = bestLanguage(languages, [wish.language]);
  const track = found?.tracks.find((one) => one.language === language);
  if (!found || !track) return null;
  const { row, content } = found.record;
  const changedAt = track.updatedAt > row.publishedAt ? track.updatedAt : row.publishedAt;
  return {
    ...{ recordId: row.id, title: content.title, subtitle: content.subtitle, language: track.language, languages },
    speakers: content.speakers.map(({ name }) => name).filter(Boolean),
    ...{ hostName: hostNameOf(row.hostCode), recordedOn: content.recordedOn, licence: content.licence },
    changedAt: changedAt.toISOString(),
    chapters: chaptersOf(await trackPassages(track), content.chapters),
  };
}
