import { readQuestionList } from "~/domain/questionnaire/question-list-form";
import { startOfTokyoDate } from "~/shared/dates";
import { QUESTION_ORDER_FIELD } from "./change-questions";
import type { FormReader } from "./form-reader";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent } from "./symposium-content";

const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
export const ERASE_DAYS = { min: 1, max: 400 };

export function readRegistration(form: FormReader, before: SymposiumContent): SymposiumContent {
  const old = before.registration;
  const places = { min: 1, max: L.capacity };
  const { questions } = readQuestionList(form.values, QUESTION_ORDER_FIELD, old.questions);
  return {
    ...before,
    registration: {
      questions,
      isNeeded: form.oneOf("isNeeded", ["yes", "no"], old.isNeeded ? "yes" : "no") === "yes",
      onlineCapacity: form.count("onlineCapacity", places, old.onlineCapacity),
      venueCapacity: form.count("venueCapacity", places, old.venueCapacity),
      opensAt: readInstant(form, "opens", { before: old.opensAt, minutes: 0 }),
      closesAt: readInstant(form, "closes", { before: old.closesAt, minutes: DAY_MINUTES - 1 }),
      asksOrganisation: form.is("asksOrganisation"),
      asksJobTitle: form.is("asksJobTitle"),
      allowsGroups: form.is("allowsGroups"),
      purpose: form.text("purpose", L.note, old.purpose),
      eraseAfterDays: form.count("eraseAfterDays", ERASE_DAYS, old.eraseAfterDays) ?? old.eraseAfterDays,
    },
  };
}

/** A day with an hour; a day alone means from its beginning, or until its last minute. */
export function readInstant(
  form: FormReader,
  name: "opens" | "closes",
  { before, minutes }: { before: string | null; minutes: number },
): string | null {
  const found = form.problems.length;
  const date = form.day(`${name}Date`, null);
  const time = form.time(`${name}Time`, null) ?? minutes;
  if (form.problems.length > found) return before;
  if (date === null) {
    if (form.raw(`${name}Time`) !== "") form.report(`${name}Date`, "needsDate");
    return null;
  }
  return new Date(startOfTokyoDate(date).getTime() + time * MINUTE_MS).toISOString();
}
