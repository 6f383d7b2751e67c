/** The form that changes a registration. */
import type { AnswerValues } from "~/domain/questionnaire/question";
import { type AnswerProblems, readAnswers } from "~/domain/questionnaire/read-answers";
import { placesOf, REGISTRATION_LIMITS } from "./registration";
import { nameProblem, type RegistrationProblems } from "./registration-form";
import type { Place, SymposiumForm } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

export type ChangeValues = {
  name: string;
  organisation: string;
  jobTitle: string;
  place: string;
  answers: AnswerValues;
};
export type ChangeInput = Omit<ChangeValues, "place"> & { place: Place };
export type ReadChange = {
  values: ChangeValues;
  problems: RegistrationProblems;
  answerProblems: AnswerProblems;
  input: ChangeInput | null;
};

type Asked = Pick<SymposiumContent, "form" | "registration">;

/** Reads a sent form; what the host does not ask stays as it was (`before`). */
export function readChange(form: FormData, asked: Asked, before: ChangeValues): ReadChange {
  const { registration } = asked;
  const answers = readAnswers(registration.questions, form);
  const places = placesToChoose(asked.form, before.place);
  const values: ChangeValues = {
    name: line(form, "name.0"),
    organisation: registration.asksOrganisation ? line(form, "organisation") : before.organisation,
    jobTitle: registration.asksJobTitle ? line(form, "jobTitle") : before.jobTitle,
    place: places.length > 1 ? line(form, "place") : before.place,
    answers: answers.values,
  };
  const problems = problemsOf(values, asked, places);
  const isGood = answers.ok && Object.keys(problems).length === 0;
  const input = isGood ? { ...values, place: values.place as Place } : null;
  return { values, problems, answerProblems: answers.problems, input };
}

/** Someone may keep a place of a kind that is not offered any more. */
export function placesToChoose(form: SymposiumForm, present: string): Place[] {
  const places = placesOf(form);
  return places.some((place) => place === present) ? places : [...places, present as Place];
}

function problemsOf(values: ChangeValues, { registration }: Asked, places: Place[]): RegistrationProblems {
  const L = REGISTRATION_LIMITS;
  const problems: RegistrationProblems = {};
  const name = nameProblem(values.name);
  if (name) problems["name.0"] = name;
  if (registration.asksOrganisation && values.organisation === "") problems.organisation = "organisation";
  if (values.organisation.length > L.organisation) problems.organisation = "organisationLong";
  if (registration.asksJobTitle && values.jobTitle === "") problems.jobTitle = "jobTitle";
  if (values.jobTitle.length > L.jobTitle) problems.jobTitle = "jobTitleLong";
  if (!places.some((place) => place === values.place)) problems.place = "place";
  return problems;
}

function line(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}
