import { formatDate } from "~/i18n/format";
import { formatWareki } from "~/shared/wareki";
import { type DateReading, readDateText } from "./date-text";
import { DATE_PROBLEMS, type FormReader } from "./form-reader";
import { FORMS } from "./symposium";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent } from "./symposium-content";

export function readWhen(form: FormReader, before: SymposiumContent): SymposiumContent {
  const { when, venue } = before;
  return {
    ...before,
    when: {
      ...readDay(form, when),
      endDate: form.day("endDate", when.endDate),
      start: form.time("start", when.start),
      end: form.time("end", when.end),
    },
    form: form.oneOf("form", FORMS, before.form),
    venue: {
      listingId: form.raw("venue.listingId") || null,
      name: form.text("venue.name", L.name, venue.name),
      address: form.text("venue.address", L.name * 2, venue.address),
      access: form.text("venue.access", L.note, venue.access),
    },
  };
}

/** The day of the symposium: what was typed is kept; a day only when it is certain or the editor has chosen one reading. */
function readDay(form: FormReader, before: SymposiumContent["when"]): Pick<typeof before, "dateText" | "date"> {
  const dateText = form.text("dateText", L.label, before.dateText);
  if (dateText === "") return { dateText, date: null };
  const read = readDateText(dateText, form.today);
  if (read.ok) return { dateText, date: read.date };
  const chosen = read.readings.find(({ date }) => date === form.raw("chosenDate"));
  if (chosen) return { dateText: readingText(chosen), date: chosen.date };
  form.report("dateText", DATE_PROBLEMS[read.problem], { text: dateText });
  return { dateText, date: null };
}

/** A reading as it should have been typed: 令和3年2月2日（火）, 2021年2月2日（火）. */
export function readingText({ date, isWareki }: Pick<DateReading, "date" | "isWareki">): string {
  const whole = formatDate(date, "ja");
  return isWareki ? formatWareki(date) + whole.slice(whole.indexOf("（")) : whole;
}
