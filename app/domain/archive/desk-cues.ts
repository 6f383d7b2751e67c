/** What the desk pages of captions receive. */
import type { Cue, CueProblem } from "./cue";

export type DeskCue = Cue & { mark: string };

export type DeskBrokenCue = {
  id: string;
  line: number;
  raw: string;
  problem: CueProblem;
  /** To begin mending with. */
  draft: { start: string; end: string; text: string; speaker: string };
};

export type CueFilter = { page: number; search: string };

export type DeskCues = {
  recordId: string;
  title: string;
  /** In milliseconds; null = unknown. */
  lengthMs: number | null;
  /** To listen while correcting; null when there is no file. */
  media: { url: string; type: string; isVideo: boolean } | null;
  track: { version: number; cueCount: number; brokenCount: number } | null;
  cues: DeskCue[];
  /** Who speaks when the first cue of the page begins without a name. */
  speakerBefore: string;
  /** Found by the search; all without one. */
  total: number;
  page: number;
  pageCount: number;
  broken: DeskBrokenCue[];
  /** As the cues name them, most often first. */
  speakers: { name: string; count: number }[];
};

export type DeskTrack = {
  language: string;
  version: number;
  fileName: string;
  cueCount: number;
  brokenCount: number;
  updatedAt: string;
};
