/** What the concept figure draws: a plain time series, invented for the explanation or fed by recorded connections. */
import type { DateKey } from "~/shared/dates";

export type SeriesPoint = {
  /** Months since the beginning, may be a fraction. */
  atMonth: number;
  /** How many connections the person has; ≥ 0. */
  connections: number;
  /** 意欲, 1–5: the width of the person's line. */
  motivation: number;
  /** How dense the professional's contact is, 0 (none) – 5: the width of the accompaniment. */
  contactDensity: number;
  /** How many of the connections are roles the person holds. */
  roles?: number;
};

export const FIGURE_EVENT_KINDS = ["problem", "connect", "watch", "return", "reconnect"] as const;
export type FigureEventKind = (typeof FIGURE_EVENT_KINDS)[number];

/** `label`: the words of an invented event; of a recorded one the listing's name, or the line of a problem ("" for none). */
export type FigureEvent = { atMonth: number; kind: FigureEventKind; label: string; day?: DateKey; line?: string };

/** Support that solves one concrete problem: short, with a beginning and an end. */
export type FigureSupport = {
  fromMonth: number;
  toMonth: number;
  label: string;
  fromDay?: DateKey;
  /** null: still going on; the stroke runs to the edge. */
  toDay?: DateKey | null;
};

/** Someone or something the person stood in connection with, and when; what the ring is made of. */
export type FigureMember = {
  connectionId: string;
  name: string;
  isRole: boolean;
  /** null: may no longer be read. */
  listingId: string | null;
  /** `isOpen`: still standing at the end of the drawing. */
  spans: { fromMonth: number; toMonth: number; isOpen: boolean }[];
};

/** What only a figure of recorded connections has. */
export type RecordedDetails = {
  /** YYYY-MM that begins at atMonth 0: the axis tells the calendar. */
  firstMonth: string;
  /** First and last day drawn. */
  from: DateKey;
  to: DateKey;
  members: FigureMember[];
  motivations: { atMonth: number; day: DateKey; level: number }[];
  /** Whether 意欲 was judged at all; if not, its width means nothing. */
  isMotivationKnown: boolean;
};

export type ConceptSeries = {
  /** In the order of time, at least two. */
  points: SeriesPoint[];
  events: FigureEvent[];
  supports: FigureSupport[];
  recorded?: RecordedDetails;
};

/** From this many connections on they stand round the person as 人々の輪. */
export const RING_FROM_CONNECTIONS = 4;
