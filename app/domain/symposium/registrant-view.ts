/** What the desk's pages of the registered receive. */
import type { AnswerValues, Question } from "~/domain/questionnaire/question";
import type { RegistrantFilter } from "./registrant-filter";
import type { RegistrantNumbers } from "./registrant-numbers";
import type { MailingAudience } from "./registration";
import type { Place, RegistrationState } from "./symposium";

/** Instants as ISO texts. */
export type RegistrantLine = {
  id: string;
  number: number;
  state: RegistrationState;
  place: Place;
  name: string;
  email: string;
  organisation: string;
  jobTitle: string;
  groupName: string | null;
  registeredAt: string;
  cancelledAt: string | null;
  offerEndsAt: string | null;
  checkedInAt: string | null;
  joinedAt: string | null;
  checkInCode: string;
};

export type RegistrantHead = {
  id: string;
  title: string;
  isPublished: boolean;
  isErased: boolean;
  /** Tokyo day. */
  eraseOn: string | null;
  onlineCapacity: number | null;
  venueCapacity: number | null;
  places: Place[];
};

export type RegistrantsView = {
  head: RegistrantHead;
  numbers: RegistrantNumbers;
  /** Tokyo days on which somebody registered, oldest first. */
  byDay: { day: string; count: number }[];
  filter: RegistrantFilter;
  lines: RegistrantLine[];
  total: number;
  pageCount: number;
};

export type RegistrantDetail = {
  head: RegistrantHead;
  line: RegistrantLine;
  answers: AnswerValues;
  questions: Question[];
  canCancel: boolean;
};

export type MailingLine = {
  id: string;
  subject: string;
  text: string;
  audience: MailingAudience;
  isSent: boolean;
  sentAt: string | null;
  sentCount: number | null;
  createdAt: string;
};
