/** Words of a record of the archive. */

/** 動画・音声・文書だけ: follows from what it has. */
export const RECORD_KINDS = ["video", "audio", "document"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Where a video can stand outside of this site. Nothing is loaded from there before a click. */
export const EMBED_PROVIDERS = ["youtube", "vimeo", "peertube"] as const;
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

export const FILE_KINDS = ["video", "audio", "poster", "slides", "handout"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** 公開前, 公開中, 公開をやめた. */
export const RECORD_STATES = ["draft", "published", "withdrawn"] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** 検討委員会, 作業部会, その他の会議. */
export const MEETING_GROUPS = ["committee", "workingGroup", "other"] as const;
export type MeetingGroup = (typeof MEETING_GROUPS)[number];

/** 報告書, 手引き, 論文, 記事, その他. */
export const PUBLICATION_KINDS = ["report", "guide", "paper", "article", "other"] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** Spoken languages the form offers (BCP 47). */
export const RECORD_LANGUAGES = ["ja", "en", "zh", "ko", "pt", "vi", "es", "tl"] as const;

/** Licence keys with their names and addresses stand in record-licences.ts. */
export const LICENCE_KEYS = [
  "cc-by-4.0",
  "cc-by-sa-4.0",
  "cc-by-nc-4.0",
  "cc-by-nd-4.0",
  "cc-by-nc-nd-4.0",
  "cc0",
  "allRightsReserved",
  "other",
] as const;
export type LicenceKey = (typeof LICENCE_KEYS)[number];

export function recordState(row: { publishedRevision: number | null; withdrawnAt: Date | null }): RecordState {
  if (row.publishedRevision === null) return "draft";
  return row.withdrawnAt === null ? "published" : "withdrawn";
}
