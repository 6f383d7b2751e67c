/** What the page that searches everything receives. */
import type { RecordCard } from "~/domain/archive/record-view";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { EverythingFilter, EverythingQuery, EverythingTab } from "./everything-query";
import type { MatchSpan } from "./search-answer";
import type { SymposiumCard } from "./symposium-card";
import type { TermCard } from "./term-card";

/** Something said, with what is said around it. */
export type PassageHit = {
  id: string;
  /** Opens the record at the second. */
  path: string;
  recordId: string;
  recordTitle: string;
  /** YYYY-MM-DD. */
  recordedOn: string | null;
  hostName: string;
  isSample: boolean;
  /** BCP 47, of the captions. */
  language: string;
  /** "" when nobody is named. */
  speaker: string;
  startMs: number;
  endMs: number;
  text: string;
  matches: MatchSpan[];
  /** Up to about a line of what was said just before and after; "" at the ends. */
  before: string;
  after: string;
};

export type RecordHit = { card: RecordCard; path: string; summary: string; matches: HitMatches };
export type TermHit = TermCard & { id: string; path: string; hostName: string; matches: HitMatches };
export type HitMatches = Partial<Record<"name" | "kana" | "summary", MatchSpan[]>>;

export type EverythingHits =
  | { tab: "listings"; hits: ListingCardView[] }
  | { tab: "symposia"; hits: SymposiumCard[] }
  | { tab: "records"; hits: RecordHit[] }
  | { tab: "passages"; hits: PassageHit[] }
  | { tab: "terms"; hits: TermHit[] };

export type TabCounts = Record<EverythingTab, number>;

/** Other tabs in which the words of a search stand. */
export type Elsewhere = { tab: EverythingTab; count: number }[];

/** `label` is null where the words for a value stand in the messages (themes). */
export type FilterChoice = { value: string; label: string | null; count: number; isChosen: boolean };
export type FilterGroup = { name: EverythingFilter; choices: FilterChoice[] };

type Answer = {
  state: "ok" | "degraded";
  counts: TabCounts;
  /** Nothing matched to the letter and near spellings were taken. */
  relaxed: boolean;
};

/** The first few of every tab that has something. */
export type EverythingOverview = Answer & { view: "overview"; parts: EverythingHits[] };

/** One page of one tab. */
export type EverythingTabPage = Answer & {
  view: "tab";
  found: EverythingHits;
  total: number;
  totalIsExact: boolean;
  pageCount: number;
  groups: FilterGroup[];
};

export type EverythingPage = { query: EverythingQuery } & (
  | { state: "nothingAsked" }
  | { state: "unavailable" }
  | EverythingOverview
  | EverythingTabPage
);
