import type { RecordState } from "./record";

/** A series as its desk sees it, with its records in order. */
export type DeskSeries = {
  id: string;
  title: string;
  description: string;
  hostCode: string;
  hostName: string;
  records: { id: string; title: string; number: number | null; state: RecordState }[];
};
