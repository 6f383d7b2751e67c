/** What an officer sees of the symposia of their desk. */
import type { DraftSection } from "./draft-sections";
import type { SymposiumProblem } from "./find-problems";
import type { Consents, Proposal } from "./speaker-answer";
import type { EventStatus } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

export const SYMPOSIA_A_PAGE = 20;
export const DESK_TABS = ["coming", "past", "drafts"] as const;
export type DeskTab = (typeof DESK_TABS)[number];

export type DeskFilter = { tab: DeskTab; page: number };

export function readDeskFilter(search: URLSearchParams): DeskFilter {
  const tab = DESK_TABS.find((one) => one === search.get("tab")) ?? "coming";
  const page = /^[1-9]\d{0,4}$/.test(search.get("page") ?? "") ? Number(search.get("page")) : 1;
  return { tab, page };
}

export function deskSearch({ tab, page }: DeskFilter): string {
  const search = new URLSearchParams();
  if (tab !== "coming") search.set("tab", tab);
  if (page > 1) search.set("page", String(page));
  return search.size > 0 ? `?${search}` : "";
}

/** `state`: what the public sees of it. */
export type DeskState = "draft" | "past" | EventStatus;

export type DeskSymposiumLine = {
  id: string;
  title: string;
  state: DeskState;
  hasUnpublished: boolean;
  /** ISO; of the draft while it was never published. */
  startsAt: string | null;
  form: SymposiumContent["form"];
  hostName: string;
  isShared: boolean;
  isSample: boolean;
  updatedAt: string;
  registered: number;
};

export type DeskSymposia = {
  filter: DeskFilter;
  items: DeskSymposiumLine[];
  counts: Record<DeskTab, number>;
  pageCount: number;
};

export type DeskSpeaker = {
  id: string;
  /** ISO instants; null = not yet. */
  confirmedAt: string | null;
  proposedAt: string | null;
  proposal: Proposal | null;
  consents: Consents;
  email: string | null;
  hasLink: boolean;
  /** Only a photo the speaker agrees to show. */
  photoFile: string | null;
};

export type DeskSymposium = {
  id: string;
  hostCode: string;
  hostName: string;
  coHosts: { code: string; name: string }[];
  mayChangeCoHosts: boolean;
  series: { id: string; title: string } | null;
  isSample: boolean;
  content: SymposiumContent;
  version: number;
  published: SymposiumContent | null;
  publishedAt: string | null;
  revision: number | null;
  state: DeskState;
  status: EventStatus;
  statusNote: string;
  hasUnpublished: boolean;
  problems: SymposiumProblem[];
  access: { joinUrl: string; joinNote: string; opensMinutesBefore: number };
  speakers: DeskSpeaker[];
  hasDraftLink: boolean;
  /** People who have a place, wait for one, or were offered one. */
  registered: { placed: number; waiting: number };
};

export type RevisionLine = {
  number: number;
  publishedAt: string;
  byName: string;
  changes: string[];
};

/** Which parts have something that stops publishing, or to be looked at. */
export type SectionMarks = Partial<Record<DraftSection, "stops" | "warns">>;

export function deskState(row: {
  publishedRevision: number | null;
  eventStatus: string;
  endsAt: Date | null;
  now: Date;
}): DeskState {
  if (row.publishedRevision === null) return "draft";
  if (row.eventStatus !== "scheduled") return row.eventStatus as EventStatus;
  return row.endsAt !== null && row.endsAt <= row.now ? "past" : "scheduled";
}

/** Of contents the schema has read: it gives every one the same order of keys. */
export function isSameContent(a: SymposiumContent, b: SymposiumContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
