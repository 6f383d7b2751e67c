/** What the concept figure draws: a plain time series, invented for the explanation or fed by recorded connections. */

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

export const EVENT_KINDS = ["problem", "connect", "watch", "return", "reconnect"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export type FigureEvent = { atMonth: number; kind: EventKind; label: string };

/** Support that solves one concrete problem: short, with a beginning and an end. */
export type FigureSupport = { fromMonth: number; toMonth: number; label: string };

export type ConceptSeries = {
  /** In the order of time, at least two. */
  points: SeriesPoint[];
  events: FigureEvent[];
  supports: FigureSupport[];
};

/** From this many connections on they stand round the person as 人々の輪. */
export const RING_FROM_CONNECTIONS = 4;
