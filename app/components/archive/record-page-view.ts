/** What the page of a record receives beside its view. */
import type { CitationStyle } from "~/domain/archive/citation";
import type { TranscriptHits } from "~/domain/archive/find-in-transcript";
import type { RecordPageQuery } from "~/domain/archive/record-page-query";
import type { RecordView } from "~/domain/archive/record-view";
import type { TranscriptView } from "~/domain/archive/transcript-view";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import type { VoicesDoorView } from "~/domain/questionnaire/voices";
import type { Progress } from "~/domain/training/progress";

/** A word of the glossary that is used in the record. */
export type RecordTerm = { id: string; word: string; reading: string; plain: string };

export type RecordPageView = {
  view: RecordView;
  query: RecordPageQuery;
  /** Safe HTML made from its Markdown. */
  summaryHtml: string;
  /** Absolute, without parameters. */
  url: string;
  /** Whether the page may frame the other site's video. */
  mayFrame: boolean;
  transcript: TranscriptView | null;
  find: TranscriptHits | null;
  terms: RecordTerm[];
  /** Chosen by an officer. */
  circle: ListingCardView[];
  /** By theme; null without one; `cards` null when no search engine answers. */
  related: { cards: ListingCardView[] | null; more: string } | null;
  citations: { style: CitationStyle; text: string }[];
  /** To put into another site; null when nothing is played. */
  frameHtml: string | null;
  /** What everyone may see of its アンケート. */
  voices: VoicesDoorView;
  /** What stands on each page of the slides, for who cannot see them; may be empty. */
  slideTexts: string[];
  /** What the account knows of watching it; null for a guest, whose device keeps it. */
  keptProgress: Progress | null;
};
