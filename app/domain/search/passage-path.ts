import { secondOf } from "~/domain/archive/timecode";

/**
 * The record opened at the second, with the transcript of these captions. `id`: of the passage's document, which ends with
 * the id the passage has on the page: so that it is in sight without scripts too.
 */
export function passagePath(id: string, passage: { recordId: string; startMs: number; language: string }): string {
  const params = new URLSearchParams({ t: String(secondOf(passage.startMs)), language: passage.language });
  return `/archive/${passage.recordId}?${params}#${id.slice(id.lastIndexOf("-") + 1)}`;
}
