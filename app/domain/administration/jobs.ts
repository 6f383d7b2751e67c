/** Events of the outbox that failed or wait long, told without what they carry about people. */
import { readPage } from "~/shared/pages";

/** Events are taken within a second or two; whatever waits longer is stuck behind something. */
export const WAITS_LONG_MS = 10 * 60_000;

export type JobsFilter = { name: string | null; page: number };

export type StuckJob = {
  id: string;
  name: string;
  /** Ids of our own things only ("lst_…", "mail_…"); "" when it names none. */
  subject: string;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  /** ISO instant of the next attempt. */
  nextTryAt: string;
};

export type StuckJobs = {
  filter: JobsFilter;
  jobs: StuckJob[];
  total: number;
  pageCount: number;
  /** Names of what is stuck, each with how many. */
  names: { name: string; count: number }[];
};

export function readJobsFilter(params: URLSearchParams): JobsFilter {
  return { name: readJobName(params.get("name")), page: readPage(params) };
}

/** "mail.queued", "listings.changed" …; null for anything that cannot be a name. */
export function readJobName(text: unknown): string | null {
  return typeof text === "string" && /^[\w.-]{1,100}$/.test(text) ? text : null;
}

const OWN_ID = /^[a-z][A-Za-z]*_[0-9a-z]{8,32}$/;
const DAILY_NAME = /^[a-z]+(\.[a-zA-Z]+)+$/;
const IDS_SHOWN = 3;

/** The things an event is about. Only what looks like an id of ours is shown: words, addresses and file names stay out. */
export function subjectOf(name: string, payload: unknown): string {
  if (typeof payload !== "object" || payload === null) return "";
  if (name === "daily.due" && "name" in payload && DAILY_NAME.test(String(payload.name))) return String(payload.name);
  const ids = Object.values(payload)
    .flat()
    .filter((value): value is string => typeof value === "string" && OWN_ID.test(value));
  const shown = [...new Set(ids)];
  const more = shown.length - IDS_SHOWN;
  return shown.slice(0, IDS_SHOWN).join(" ") + (more > 0 ? ` +${more}` : "");
}

const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;
/** Tokens of links, digests: long runs that are no words, unless they are ids of ours. */
const LONG_RUN = /[\w-]{24,}/g;
const ERROR_LENGTH = 300;

/** Our errors and those of our libraries are written in plain letters: anything else in them came from people. */
const NO_PLAIN_LETTERS = /[^\x20-\x7e]+/g;

/** An error's own words without addresses, tokens and what people wrote. */
export function withoutPersonalData(error: string): string {
  return error
    .replace(ADDRESS, "***@***")
    .replace(LONG_RUN, (run) => (OWN_ID.test(run) ? run : "***"))
    .replace(NO_PLAIN_LETTERS, "***")
    .slice(0, ERROR_LENGTH);
}
