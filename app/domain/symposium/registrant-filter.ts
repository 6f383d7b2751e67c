/** What the desk's list of the registered is narrowed by. */
import { MAILING_AUDIENCES, type MailingAudience } from "./registration";
import { PLACES, type Place, REGISTRATION_STATES, type RegistrationState } from "./symposium";

export const REGISTRANTS_A_PAGE = 50;
export const REGISTRANT_SORTS = ["number", "name", "state"] as const;
export type RegistrantSort = (typeof REGISTRANT_SORTS)[number];
export const ATTENDANCES = ["attended", "absent"] as const;
export type Attendance = (typeof ATTENDANCES)[number];

const LONGEST_QUERY = 100;
const LAST_PAGE = 10_000;

export type RegistrantFilter = {
  q: string;
  state: RegistrationState | null;
  place: Place | null;
  attendance: Attendance | null;
  sort: RegistrantSort;
  page: number;
};

/** Reads the address of the list; a value that is none of ours counts as not given. */
export function readRegistrantFilter(params: URLSearchParams): RegistrantFilter {
  const page = Number(params.get("page") ?? "1");
  return {
    q: (params.get("q") ?? "").trim().slice(0, LONGEST_QUERY),
    state: REGISTRATION_STATES.find((each) => each === params.get("state")) ?? null,
    place: PLACES.find((each) => each === params.get("place")) ?? null,
    attendance: ATTENDANCES.find((each) => each === params.get("attendance")) ?? null,
    sort: REGISTRANT_SORTS.find((each) => each === params.get("sort")) ?? "number",
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The other way round: "?q=…", "" when nothing is narrowed. */
export function registrantSearch({ q, state, place, attendance, sort, page }: RegistrantFilter): string {
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (state) params.set("state", state);
  if (place) params.set("place", place);
  if (attendance) params.set("attendance", attendance);
  if (sort !== "number") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `?${text}` : "";
}

export function readAudience(text: string): MailingAudience | null {
  return MAILING_AUDIENCES.find((each) => each === text) ?? null;
}
