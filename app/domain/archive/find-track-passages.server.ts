import type { Passage } from "./cue";
import { findReadableTracks } from "./readable-tracks.server";
import { trackPassages } from "./track-passages.server";

/** All that is said in a language, for search; empty when nobody may read it. `language` null: the record's own, else any. */
export async function findTrackPassages(
  recordId: string,
  language: string | null,
): Promise<{ language: string | null; passages: readonly Passage[] }> {
  const found = await findReadableTracks(recordId);
  const track = found?.tracks.find((one) => language === null || one.language === language);
  if (!track) return { language, passages: [] };
  return { language: track.language, passages: await trackPassages(track) };
}
