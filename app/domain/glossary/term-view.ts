/** What pages receive of the glossary. Moments are ISO texts. */
import type { ThemeKey } from "../directory/vocabulary";
import type { KanaRow } from "./kana-rows";
import type { SenseField, TermSense } from "./term-content";

export type TermCard = {
  id: string;
  path: string;
  word: string;
  reading: string;
  plain: string;
  fields: SenseField[];
  hostName: string;
  isSample: boolean;
};

export type TermView = TermCard & {
  spellings: string[];
  senses: TermSense[];
  related: TermCard[];
  columns: ColumnCard[];
  themes: ThemeKey[];
  listingIds: string[];
  hostCode: string;
  publishedAt: string;
  updatedAt: string;
};

export type ColumnCard = {
  id: string;
  path: string;
  title: string;
  series: string;
  number: number | null;
  author: string;
  authorTitle: string;
  hostName: string;
  publishedAt: string;
  updatedAt: string;
  isSample: boolean;
};

export type ColumnView = ColumnCard & {
  hostCode: string;
  bodyMarkdown: string;
  terms: TermCard[];
  /** In the same series; null at its ends. */
  previous: ColumnCard | null;
  next: ColumnCard | null;
};

export type TermIndex = {
  groups: { row: KanaRow; terms: TermCard[] }[];
  /** Of the chosen field; rows without terms are there, too. */
  rows: { row: KanaRow; count: number }[];
  fields: { field: SenseField; count: number }[];
  /** null: all rows are shown. */
  row: KanaRow | null;
  field: SenseField | null;
  total: number;
};

export const DESK_GLOSSARY_TABS = ["terms", "columns"] as const;
export type DeskGlossaryTab = (typeof DESK_GLOSSARY_TABS)[number];

/** A line of the desk's list: a term or a column. */
export type DeskGlossaryLine = {
  id: string;
  name: string;
  /** Reading of a term, author of a column. */
  beside: string;
  isPublished: boolean;
  isSample: boolean;
  hostName: string;
  updatedAt: string;
};
