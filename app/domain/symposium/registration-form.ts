/** The form of a registration: for oneself, or for a workplace with a row for each person. */
import { normalEmail } from "~/domain/accounts/email";
import { isMailAddress } from "~/domain/mail/mail-address";
import type { AnswerValues } from "~/domain/questionnaire/question";
import { type AnswerProblems, readAnswers } from "~/domain/questionnaire/read-answers";
import { GROUP_ROWS, placesOf, REGISTRATION_LIMITS } from "./registration";
import type { Place, SymposiumForm } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

export type PersonRow = { name: string; email: string };

/** What was typed, as the form shows it again. */
export type RegistrationValues = {
  isGroup: boolean;
  groupName: string;
  /** One row for oneself; several for a group. */
  people: PersonRow[];
  organisation: string;
  jobTitle: string;
  place: string;
  answers: AnswerValues;
  agrees: boolean;
};

/** Field name → which message. Rows: `name.0`, `email.3`. */
export type RegistrationProblem =
  | "nameEmpty"
  | "nameLong"
  | "nameAddress"
  | "email"
  | "emailTwice"
  | "people"
  | "groupName"
  | "organisation"
  | "organisationLong"
  | "jobTitle"
  | "jobTitleLong"
  | "place"
  | "agrees";
export type RegistrationProblems = Record<string, RegistrationProblem>;

export type RegistrationInput = {
  people: PersonRow[];
  /** null = for oneself. */
  groupName: string | null;
  organisation: string;
  jobTitle: string;
  place: Place;
  answers: AnswerValues;
};

export type ReadRegistration = {
  values: RegistrationValues;
  problems: RegistrationProblems;
  answerProblems: AnswerProblems;
  /** null when something is wrong. */
  input: RegistrationInput | null;
};

type Asked = Pick<SymposiumContent, "form" | "registration">;

/** Reads a sent form against what the published content asks. */
export function readRegistration(form: FormData, { form: held, registration }: Asked): ReadRegistration {
  const isGroup = form.get("kind") === "group" && registration.allowsGroups;
  const values: RegistrationValues = {
    isGroup,
    groupName: isGroup ? line(form, "groupName") : "",
    people: isGroup ? groupRows(form) : [{ name: line(form, "name.0"), email: line(form, "email.0") }],
    organisation: registration.asksOrganisation && !isGroup ? line(form, "organisation") : "",
    jobTitle: registration.asksJobTitle ? line(form, "jobTitle") : "",
    place: placeOf(form, held),
    answers: {},
    agrees: form.get("agrees") === "yes",
  };
  const answers = readAnswers(registration.questions, form);
  values.answers = answers.values;
  const problems = problemsOf(values, { form: held, registration });
  const isGood = answers.ok && Object.keys(problems).length === 0;
  return { values, problems, answerProblems: answers.problems, input: isGood ? toInput(values) : null };
}

/** The rows of a group form: as many as were sent, at most 20. */
function groupRows(form: FormData): PersonRow[] {
  const sent = [...form.keys()].filter((name) => /^name\.\d{1,2}$/.test(name)).length;
  const count = Math.min(Math.max(sent, GROUP_ROWS), REGISTRATION_LIMITS.groupSize);
  return Array.from({ length: count }, (_, row) => ({
    name: line(form, `name.${row}`),
    email: line(form, `email.${row}`),
  }));
}

/** A symposium with one way to take part does not ask which. */
function placeOf(form: FormData, held: SymposiumForm): string {
  const places = placesOf(held);
  return places.length === 1 ? (places[0] ?? "") : line(form, "place");
}

function problemsOf(values: RegistrationValues, { form, registration }: Asked): RegistrationProblems {
  const L = REGISTRATION_LIMITS;
  const problems: RegistrationProblems = peopleProblems(values);
  const { isGroup, groupName, organisation, jobTitle, place, agrees } = values;
  if (isGroup && (groupName === "" || groupName.length > L.groupName)) problems.groupName = "groupName";
  if (registration.asksOrganisation && !isGroup) {
    if (organisation === "") problems.organisation = "organisation";
    if (organisation.length > L.organisation) problems.organisation = "organisationLong";
  }
  if (registration.asksJobTitle) {
    if (jobTitle === "") problems.jobTitle = "jobTitle";
    if (jobTitle.length > L.jobTitle) problems.jobTitle = "jobTitleLong";
  }
  if (!placesOf(form).some((each) => each === place)) problems.place = "place";
  if (!agrees) problems.agrees = "agrees";
  return problems;
}

function peopleProblems({ isGroup, people }: RegistrationValues): RegistrationProblems {
  const problems: RegistrationProblems = {};
  const seen = new Set<string>();
  for (const [row, person] of people.entries()) {
    if (isGroup && isEmptyRow(person)) continue;
    const name = nameProblem(person.name);
    if (name) problems[`name.${row}`] = name;
    const email = normalEmail(person.email);
    if (!isMailAddress(email)) problems[`email.${row}`] = "email";
    else if (seen.has(email)) problems[`email.${row}`] = "emailTwice";
    seen.add(email);
  }
  if (people.every(isEmptyRow) && isGroup) problems["name.0"] = "people";
  return problems;
}

/** A name goes into a mail: nobody may use it to send others an address of the web. */
export function nameProblem(name: string): RegistrationProblem | null {
  if (name === "") return "nameEmpty";
  if (name.length > REGISTRATION_LIMITS.name) return "nameLong";
  return /:\/\/|www\.|@/i.test(name.normalize("NFKC")) ? "nameAddress" : null;
}

function isEmptyRow({ name, email }: PersonRow): boolean {
  return name === "" && email === "";
}

function toInput(values: RegistrationValues): RegistrationInput {
  const people = values.people.filter((person) => !isEmptyRow(person));
  return {
    people: people.map(({ name, email }) => ({ name, email: email.normalize("NFKC").trim() })),
    groupName: values.isGroup ? values.groupName : null,
    organisation: values.isGroup ? values.groupName : values.organisation,
    jobTitle: values.jobTitle,
    place: values.place as Place,
    answers: values.answers,
  };
}

/** One line of text without its spaces around and inside. */
function line(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

/** A form nobody has written in yet; someone signed in finds their name and address in it. */
export function emptyRegistration(options: { isGroup: boolean; person: PersonRow | null }): RegistrationValues {
  const { isGroup, person } = options;
  const first = person ?? { name: "", email: "" };
  const rest = Array.from({ length: isGroup ? GROUP_ROWS - 1 : 0 }, () => ({ name: "", email: "" }));
  return {
    ...{ isGroup, groupName: "", people: [first, ...rest], organisation: "", jobTitle: "", place: "" },
    ...{ answers: {}, agrees: false },
  };
}

/** Reads the form of someone the host adds by hand. */
export function readAdded(form: FormData) {
  return {
    name: line(form, "name.0"),
    email: line(form, "email.0"),
    organisation: line(form, "organisation"),
    place: line(form, "place"),
    over: form.get("over") === "yes",
    told: form.get("agrees") === "yes",
  };
}
