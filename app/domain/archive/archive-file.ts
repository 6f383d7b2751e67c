/** What files of a record may be, and why one was not taken. */
import type { FileKind } from "./record";

/** Why a file was not kept; each has a sentence for people (i18n archiveFiles.problem). */
export const FILE_REFUSALS = [
  "none", // nothing was chosen
  "empty", // 0 bytes
  "wrongType",
  "tooLarge",
  "broken",
  "locked", // a PDF with a password
  "tooManyPages",
  "tooHeavy", // a PDF that cannot be drawn within the limits
  "tooMany", // files of the record
  "full", // no room on the disk
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** What a file can be for in a record. */
export const FILE_PURPOSES = ["media", "audio", "poster", "slides", "handout"] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export const FILE_LIMITS = {
  pdfBytes: 100_000_000,
  pictureBytes: 20_000_000,
  perRecord: 100,
  nameLength: 120,
};

/** For `accept` of the file field; what a file is, is read from its content. */
export const ACCEPTED: Record<FileKind, string> = {
  video: "video/mp4,video/webm,.mp4,.m4v,.webm",
  audio: "audio/mpeg,audio/mp4,audio/ogg,audio/wav,audio/webm,.mp3,.m4a,.ogg,.oga,.wav,.webm",
  poster: "image/jpeg,image/png,image/webp",
  slides: "application/pdf,.pdf",
  handout: "application/pdf,image/jpeg,image/png,image/webp,.pdf",
};

/** Bytes a file of this kind may have; a handout is a document or a picture, and a picture is refused later. */
export function largestBytes(kind: FileKind, mediaLimitBytes: number): number {
  if (kind === "video" || kind === "audio") return mediaLimitBytes;
  return kind === "poster" ? FILE_LIMITS.pictureBytes : FILE_LIMITS.pdfBytes;
}

/** What a file of this kind can be for. */
export function purposesOf(kind: FileKind): readonly FilePurpose[] {
  const purposes: Record<FileKind, readonly FilePurpose[]> = {
    video: ["media"],
    audio: ["media", "audio"],
    poster: ["poster"],
    slides: ["slides", "handout"],
    handout: ["handout"],
  };
  return purposes[kind];
}

const EXTENSIONS: Record<string, string> = {
  "video/mp4": "mp4",
  "video/webm": "webm",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/ogg": "ogg",
  "audio/webm": "webm",
  "audio/wav": "wav",
  "image/jpeg": "jpg",
  "application/pdf": "pdf",
};

/** A file in the list of the desk. */
export type DeskFile = {
  id: string;
  kind: FileKind;
  name: string;
  type: string;
  bytes: number;
  seconds: number | null;
  pages: number | null;
  width: number | null;
  height: number | null;
  createdAt: string;
  /** What the draft names it for. */
  uses: FilePurpose[];
  /** The published page names it: it can't be deleted. */
  isPublished: boolean;
  url: string;
};

/**
 * A name somebody typed on their computer, as a name others may download by: no folders, no characters that turn the
 * reading around or that a system forbids, and the ending of what the file really is.
 */
export function cleanFileName(name: string, type: string): string {
  const bare = (name.normalize("NFC").split(/[\\/]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "")
    .replace(/[<>:"|?*;%&'`]/g, " ")
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const stem = Array.from(bare).slice(0, FILE_LIMITS.nameLength).join("").trim() || "file";
  const extension = EXTENSIONS[type];
  return extension ? `${stem}.${extension}` : stem;
}
