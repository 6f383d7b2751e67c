import type { RecordKind } from "./record";
import type { RecordContent } from "./record-content";

/** What a record is for its visitors. `mediaType`: of the media's file, e.g. `video/mp4`; null without a file. */
export function recordKind(
  { media, audioFileId }: Pick<RecordContent, "media" | "audioFileId">,
  mediaType: string | null,
): RecordKind {
  if (media.kind === "embed") return "video";
  if (media.kind === "file" && mediaType !== null) return mediaType.startsWith("audio/") ? "audio" : "video";
  return audioFileId !== null ? "audio" : "document";
}
