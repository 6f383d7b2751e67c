/** The parts an officer writes one after the other, each a page of its own. */
export const DRAFT_SECTIONS = [
  "basics",
  "when",
  "link",
  "organisers",
  "speakers",
  "programme",
  "registration",
  "details",
  "cohosts",
] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];

/** Those kept in the content of the draft; the link and the co-hosts stand beside it. */
export type ContentSection = Exclude<DraftSection, "link" | "cohosts">;

export function isDraftSection(value: unknown): value is DraftSection {
  return DRAFT_SECTIONS.includes(value as DraftSection);
}

const SECTION_OF: Record<string, DraftSection> = {
  title: "basics",
  summary: "basics",
  picture: "basics",
  when: "when",
  venue: "when",
  access: "link",
  organisers: "organisers",
  speakers: "speakers",
  programme: "programme",
  registration: "registration",
  contact: "details",
};

/** Where a problem is mended: the part, and the id of the field or list entry on its page. */
export function placeOfProblem(at: string): { section: DraftSection; anchor: string } {
  return { section: SECTION_OF[at.split(".")[0] ?? ""] ?? "basics", anchor: at };
}
