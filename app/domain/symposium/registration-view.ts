/** What the pages of a registration receive. */
import type { AnswerValues, Question } from "~/domain/questionnaire/question";
import type { DoorState, JoinState } from "./registration";
import type { EventStatus, Place, RegistrationState, SymposiumForm } from "./symposium";

/** A symposium as the pages round registering show it. Instants as ISO texts. */
export type RegisteredSymposiumView = {
  id: string;
  path: string;
  title: string;
  startsAt: string;
  endsAt: string;
  form: SymposiumForm;
  venue: { name: string; address: string } | null;
  hostName: string;
  contact: { name: string; phone: string; email: string; url: string };
  status: EventStatus;
  statusNote: string;
  isSample: boolean;
};

export type AskedView = {
  organisation: boolean;
  jobTitle: boolean;
  groups: boolean;
  questions: Question[];
};

/** `left` null = without a limit. */
export type PlaceChoice = { place: Place; left: number | null; waiting: number };

export type RegisterPageView = {
  symposium: RegisteredSymposiumView;
  door: DoorState;
  /** ISO instant; only for "notYet". */
  opensAt: string | null;
  closesAt: string;
  places: PlaceChoice[];
  asked: AskedView;
  purpose: string;
  /** Tokyo day. */
  eraseOn: string;
};

export type RegistrationView = {
  symposium: RegisteredSymposiumView;
  state: RegistrationState;
  place: Place;
  name: string;
  email: string;
  organisation: string;
  jobTitle: string;
  groupName: string | null;
  answers: AnswerValues;
  asked: AskedView;
  /** To change between; one alone when there is no choice. */
  places: PlaceChoice[];
  /** How many are before this one, itself counted; only for who waits. */
  position: number | null;
  offerEndsAt: string | null;
  /** For the venue: what the reception reads. */
  checkIn: { code: string; qr: { size: number; path: string }; isIn: boolean } | null;
  /** For online: the note of the host only when it is open. */
  join: { state: JoinState | "noLink"; opensAt: string; note: string } | null;
  canChange: boolean;
  canCancel: boolean;
  isPast: boolean;
  door: DoorState;
  eraseOn: string;
};

export type MyRegistration = {
  token: string;
  title: string;
  startsAt: string;
  endsAt: string;
  state: RegistrationState;
  place: Place;
  status: EventStatus;
};
