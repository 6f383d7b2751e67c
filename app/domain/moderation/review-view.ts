/** Everything an officer needs to decide, on one page. */
import type { ListingFieldName } from "~/domain/directory/listing-fields";
import type { Decision, ReviewKind, ReviewState } from "./review";

export type ListingLine = {
  id: string;
  name: string;
  kind: "resource" | "activity" | "person" | "role";
  status: "draft" | "published" | "paused" | "retired";
};

/** Values are those of the listing's fields; the page puts them in words. */
export type FieldLine = { field: ListingFieldName; before: unknown; after: unknown };

export type LikelyLine = {
  listing: ListingLine;
  address: string | null;
  score: number;
  meters: number | null;
  isSamePhone: boolean;
};

export type NoteLine = { id: string; authorName: string; text: string; createdAt: string };

export type ReviewSubjectView =
  | {
      type: "revision";
      number: number;
      authorKind: string;
      /** A new offer: every field that says something, with before = null. An edit: what changes. */
      isNew: boolean;
      changes: FieldLine[];
      /** Words that could lead to a person or tell too much, as they were noticed. */
      privateWords: { field: ListingFieldName; kind: string; found: string }[];
      endorsedSince: boolean;
      map: { lat: number; lng: number } | null;
      hasPhoto: boolean;
    }
  | {
      type: "report";
      topic: string;
      message: string;
      why: string;
      changes: FieldLine[];
      ends: boolean;
      answer: string | null;
    }
  | { type: "claim"; userName: string; userEmail: string; position: string; message: string }
  | {
      type: "professional";
      userName: string;
      userEmail: string;
      isEmailProven: boolean;
      organisation: string;
      jobTitle: string;
    }
  | { type: "abuse"; fromName: string | null; text: string; sentAt: string }
  | {
      type: "pair";
      listings: ListingLine[];
      changes: FieldLine[];
      likeness: { score: number; meters: number | null; isSamePhone: boolean } | null;
      canMerge: boolean;
    }
  /** Deleted since, or no longer to be read. */
  | { type: "gone" };

export type ReviewView = {
  id: string;
  kind: ReviewKind;
  state: ReviewState;
  summary: string;
  municipalityName: string;
  createdAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  reason: string | null;
  canUndo: boolean;
  decisions: readonly Decision[];
  listing: ListingLine | null;
  subject: ReviewSubjectView;
  likely: LikelyLine[];
  notes: NoteLine[];
  nextId: string | null;
};
