/** The parts an officer writes one after the other, each a page of its own. */
export const RECORD_SECTIONS = [
  "basics",
  "speakers",
  "media",
  "chapters",
  "slides",
  "documents",
  "meetings",
  "circle",
  "licence",
] as const;
export type RecordSection = (typeof RECORD_SECTIONS)[number];

export function isRecordSection(value: unknown): value is RecordSection {
  return RECORD_SECTIONS.includes(value as RecordSection);
}

/** Where captions and files are kept: doors of their own beside the parts. */
export type ProblemPlace = RecordSection | "captions" | "files";

const PLACE_OF: Record<string, ProblemPlace> = {
  title: "basics",
  summary: "basics",
  recordedOn: "basics",
  speakers: "speakers",
  media: "media",
  poster: "media",
  audio: "media",
  chapters: "chapters",
  slides: "slides",
  handouts: "documents",
  publications: "documents",
  meetings: "meetings",
  licence: "licence",
  captions: "captions",
};

/** Where a problem is mended: the part, and the id of the field or list entry on its page. */
export function placeOfRecordProblem(at: string): { place: ProblemPlace; anchor: string } {
  return { place: PLACE_OF[at.split(".")[0] ?? ""] ?? "basics", anchor: at };
}
