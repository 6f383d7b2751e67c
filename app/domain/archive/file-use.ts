/** Which files a record names, and for what. */
import type { FilePurpose } from "./archive-file";
import type { FileKind } from "./record";
import { RECORD_LIMITS, type RecordContent } from "./record-content";
import type { Refusal } from "./refusal";

type UsedFile = { id: string; kind: FileKind; name: string };

/** Every file a content names: only these are served. */
export function filesOf(content: RecordContent): string[] {
  const { media, audioFileId, posterFileId, slidesFileId, handouts, publications } = content;
  const own = [media.kind === "file" ? media.fileId : null, audioFileId, posterFileId, slidesFileId];
  const papers = [...handouts, ...publications].map(({ fileId }) => fileId);
  return [...new Set([...own, ...papers].filter((id) => id !== null))];
}

export function usesOf(content: RecordContent, fileId: string): FilePurpose[] {
  const { media, audioFileId, posterFileId, slidesFileId, handouts, publications } = content;
  const named: [FilePurpose, boolean][] = [
    ["media", media.kind === "file" && media.fileId === fileId],
    ["audio", audioFileId === fileId],
    ["poster", posterFileId === fileId],
    ["slides", slidesFileId === fileId],
    ["handout", [...handouts, ...publications].some((one) => one.fileId === fileId)],
  ];
  return named.filter(([, isNamed]) => isNamed).map(([purpose]) => purpose);
}

/** Whether a speaker's no covers a file, by what it is and by what the page uses it for: the stricter holds. */
export function isRefusedFile(
  file: { id: string; kind: string },
  content: RecordContent,
  { isRefused, slidesRefused }: Refusal,
): boolean {
  const uses = usesOf(content, file.id);
  const isSlides = file.kind === "slides" || uses.includes("slides");
  const isRecording = file.kind !== "slides" && file.kind !== "handout";
  const isShownAsRecording = uses.includes("media") || uses.includes("audio") || uses.includes("poster");
  return (isSlides && slidesRefused) || ((isRecording || isShownAsRecording) && isRefused);
}

/** Whether nothing stands where a new file of this kind would go by itself; a handout always finds a place. */
export function hasPlaceFor(content: RecordContent, purpose: FilePurpose): boolean {
  if (purpose === "media") return content.media.kind === "none";
  if (purpose === "audio") return content.audioFileId === null;
  if (purpose === "poster") return content.posterFileId === null;
  if (purpose === "slides") return content.slidesFileId === null;
  return content.handouts.length < RECORD_LIMITS.handouts;
}

/** The content with the file in this place. What stood there (an embed too) is replaced; `partId` is for a new handout. */
export function withFile(
  content: RecordContent,
  { file, purpose, partId }: { file: UsedFile; purpose: FilePurpose; partId: string },
): RecordContent {
  if (usesOf(content, file.id).includes(purpose)) return content;
  if (purpose === "media") return { ...content, media: { kind: "file", fileId: file.id } };
  if (purpose === "audio") return { ...content, audioFileId: file.id };
  if (purpose === "poster") return { ...content, posterFileId: file.id };
  // The times were those of other pages.
  if (purpose === "slides") return { ...content, slidesFileId: file.id, slideTimes: [] };
  if (!hasPlaceFor(content, "handout")) return content;
  const title = file.name.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  return { ...content, handouts: [...content.handouts, { id: partId, title, fileId: file.id, url: "" }] };
}

/** The content without the file in this place. A handout that has an address, and a publication, stay without it. */
export function withoutFile(content: RecordContent, fileId: string, purpose: FilePurpose): RecordContent {
  if (!usesOf(content, fileId).includes(purpose)) return content;
  if (purpose === "media") return { ...content, media: { kind: "none" } };
  if (purpose === "audio") return { ...content, audioFileId: null };
  if (purpose === "poster") return { ...content, posterFileId: null };
  if (purpose === "slides") return { ...content, slidesFileId: null, slideTimes: [] };
  const without = <T extends { fileId: string | null }>(one: T): T =>
    one.fileId === fileId ? { ...one, fileId: null } : one;
  return {
    ...content,
    handouts: content.handouts.filter((one) => one.fileId !== fileId || one.url !== "").map(without),
    publications: content.publications.map(without),
  };
}
