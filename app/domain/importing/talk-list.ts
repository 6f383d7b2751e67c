/** Lists of talks of other sites (pyvideo, c3voc and pretalx) as drafts of records. */
import type { RecordContent } from "../archive/record-content";

export const TALK_FORMATS = ["pyvideo", "schedule"] as const;
export type TalkFormat = (typeof TALK_FORMATS)[number];

/** Why nothing of a file can be used. */
export type TalkListProblem = "notFound" | "tooLarge" | "notText" | "notJson" | "unknownFormat" | "empty";

/** Why an entry gives no record. */
export type TalkRefusal = "noTitle" | "noSource" | "notRecorded" | "twice" | "broken";
/** What an editor had better look at. */
export type TalkNote =
  | "noVideo"
  | "unknownVideo"
  | "noDate"
  | "noSpeakers"
  | "titleCut"
  | "summaryCut"
  | "speakersCut"
  | "licenceAsText";

/** `number`: its place in the file, from 1. `sourceId`: the same talk has the same one in every file. */
export type TalkEntry = { number: number; title: string; notes: TalkNote[] } & (
  | { ok: true; sourceId: string; content: RecordContent }
  | { ok: false; refusal: TalkRefusal }
);

export type TalkList =
  | { ok: true; format: TalkFormat; title: string; entries: TalkEntry[] }
  | { ok: false; problem: TalkListProblem };

/** Fields of either format under one name, before they are cut and checked. */
export type RawTalk = {
  sourceId: string;
  title: string;
  subtitle: string;
  summary: string;
  speakers: string[];
  /** YYYY-MM-DD first; anything after it is not read. */
  date: string;
  /** Of the video; null: unknown. */
  seconds: number | null;
  language: string;
  videoUrls: string[];
  links: { title: string; url: string }[];
  licence: string;
  /** Its speaker or host said that it is not to be recorded. */
  isNotRecorded: boolean;
};
