import type { EventStatus, SymposiumForm } from "~/domain/symposium/symposium";

/** A symposium in a list, a calendar or a frame of another site. */
export type SymposiumCard = {
  id: string;
  title: string;
  subtitle: string;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  form: SymposiumForm;
  themes: string[];
  hostCode: string;
  hostName: string;
  /** Name of the venue, "" without one. */
  venueName: string;
  /** Names of the first speakers. */
  speakers: string[];
  status: EventStatus;
  isPast: boolean;
  /** Whether there is a record of it everyone may read. */
  hasRecord: boolean;
  isSample: boolean;
  /** ISO instants. */
  publishedAt: string;
  changedAt: string;
};
