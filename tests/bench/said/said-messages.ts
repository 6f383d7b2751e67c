/** What the process of this part is asked for, and what it tells. */
export type SaidSetup = { cues: number; records: number; queries: number };

/** Milliseconds. */
export type SaidFigures = {
  cues: number;
  passages: number;
  /** Other records of the same length that stand in the index, too. */
  records: number;
  allPassages: number;
  engine: string;
  /** The file sent in is read and kept. */
  saveMs: number;
  /** From there until a search finds what is said in it. */
  searchableMs: number;
  searchableCpuMs: number;
  /** One cue mended: until a search finds its new words, and how many passages were written for it. */
  mendedMs: number;
  mendedCpuMs: number;
  mendedWritten: number;
  /** A search with what is said around it, its record asked of the database. */
  search: { p50: number; p95: number; p99: number; found: number };
  /** CPU of the process for the same: what stays the same on a busy machine. */
  searchCpu: { p50: number; p95: number };
  /** The engine's own part of it. */
  engineOnly: { p50: number; p95: number };
};
