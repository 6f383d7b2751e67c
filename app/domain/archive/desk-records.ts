/** What an officer sees of the records of their desk. */
import type { ConsentAnswer } from "../symposium/symposium";
import type { RecordProblem } from "./find-record-problems";
import { type FileKind, RECORD_STATES, type RecordKind, type RecordState } from "./record";
import type { RecordContent } from "./record-content";
import type { Refusal } from "./refusal";

export const RECORDS_A_PAGE = 20;

export type DeskRecordFilter = { state: RecordState | "all"; words: string; page: number };

export function readRecordFilter(search: URLSearchParams): DeskRecordFilter {
  const state = RECORD_STATES.find((one) => one === search.get("state")) ?? "all";
  const words = (search.get("q") ?? "").trim().slice(0, 100);
  const page = /^[1-9]\d{0,4}$/.test(search.get("page") ?? "") ? Number(search.get("page")) : 1;
  return { state, words, page };
}

export function recordSearch({ state, words, page }: DeskRecordFilter): string {
  const search = new URLSearchParams();
  if (state !== "all") search.set("state", state);
  if (words) search.set("q", words);
  if (page > 1) search.set("page", String(page));
  return search.size > 0 ? `?${search}` : "";
}

export type DeskRecordLine = {
  id: string;
  /** Of the draft. */
  title: string;
  state: RecordState;
  kind: RecordKind;
  hasUnpublished: boolean;
  recordedOn: string | null;
  seconds: number | null;
  cueCount: number;
  hostName: string;
  isShared: boolean;
  isSample: boolean;
  updatedAt: string;
};

export type DeskRecords = {
  filter: DeskRecordFilter;
  items: DeskRecordLine[];
  total: number;
  pageCount: number;
};

export type ChoosableFile = {
  id: string;
  kind: FileKind;
  name: string;
  type: string;
  bytes: number;
  seconds: number | null;
  pages: number | null;
};

export type DeskTrack = { language: string; cueCount: number; brokenCount: number };

/** A speaker of the symposium a record belongs to, with what they answered by their own link. */
export type LinkedSpeaker = { id: string; name: string; recording: ConsentAnswer; slides: ConsentAnswer };

export type DeskRecord = {
  id: string;
  hostCode: string;
  hostName: string;
  coHosts: { code: string; name: string }[];
  symposium: { id: string; title: string; programme: string[]; speakers: LinkedSpeaker[] } | null;
  series: { id: string; title: string; number: number | null } | null;
  isSample: boolean;
  content: RecordContent;
  version: number;
  published: RecordContent | null;
  publishedAt: string | null;
  revision: number | null;
  state: RecordState;
  withdrawnNote: string;
  hasUnpublished: boolean;
  /** What the public does not see of the published record, by a speaker's will. */
  refusal: Refusal;
  problems: RecordProblem[];
  files: ChoosableFile[];
  tracks: DeskTrack[];
};

/** Of contents the schema has read: it gives every one the same order of keys. */
export function isSameRecord(a: RecordContent, b: RecordContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
