import type { RecordCard } from "~/domain/archive/record-view";
import type { HeldNumbers } from "~/domain/symposium/held-numbers";

/** A slide set, a handout or a publication: here, or at another site. */
export type Material = { key: string; title: string; pages: number | null; url: string };

/** What came of a symposium that is over. */
export type SymposiumAfter = {
  records: RecordCard[];
  materials: Material[];
  /** Answers to its published アンケート; null: none is published. */
  answers: number | null;
  numbers: HeldNumbers | null;
};
