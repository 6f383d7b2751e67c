/** The texts of the form of a listing: what its controls show, and the fields as they were sent. */
import { describeHours } from "./describe-hours";
import { BARRIER_FREE_KEYS } from "./listing";
import { type ListingFields, listingFieldsSchema } from "./listing-fields";
import {
  type ChoiceName,
  FORM_AREAS,
  FORM_CHOICES,
  FORM_LINES,
  FORM_SELECTS,
  type FormFieldName,
  formParts,
  isArea,
  isChoice,
  isLine,
  isSelect,
  type SelectName,
} from "./listing-form-parts";
import { parseHoursText } from "./parse-hours-text";

export { FORM_CHOICES, FORM_SELECTS, type FormFieldName, formParts, isArea, isChoice, isLine, isSelect };

/** Every control by its name; several values for checkboxes. */
export type ListingFormValues = Record<string, string[]>;
export type FormProblem = { field: FormFieldName; problem: "required" | "tooLong" | "format" | "hours" | "private" };

/** What the controls show for these fields. */
export function listingFormValues(fields: ListingFields): ListingFormValues {
  const values: ListingFormValues = {};
  const names = [...FORM_LINES, ...FORM_AREAS, ...(Object.keys(FORM_SELECTS) as SelectName[])];
  for (const name of names) values[name] = [fields[name] ?? ""];
  for (const name of Object.keys(FORM_CHOICES) as ChoiceName[]) values[name] = [...fields[name]];
  for (const key of BARRIER_FREE_KEYS) values[`barrierFree.${key}`] = [yesNo(fields.barrierFree[key])];
  values.hours = [describeHours(fields.openingHours, "ja").join("\n")];
  values.languages = [fields.languages.join("、")];
  values.capacityAsOf = [fields.capacityAsOf ?? ""];
  values.capacityPeople = [fields.capacityPeople?.toString() ?? ""];
  const { role, person } = fields;
  for (const key of ["what", "when", "companion"] as const) values[`role.${key}`] = [role?.[key] ?? ""];
  for (const key of ["firstTimeFriendly", "noQualificationNeeded"] as const) {
    values[`role.${key}`] = [yesNo(role?.[key])];
  }
  values["role.howManyPeople"] = [role?.howManyPeople?.toString() ?? ""];
  for (const key of ["likes", "offers"] as const) values[`person.${key}`] = [person?.[key].join("、") ?? ""];
  for (const key of ["listening", "when"] as const) values[`person.${key}`] = [person?.[key] ?? ""];
  return values;
}

function yesNo(value: boolean | null | undefined): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : "";
}

/** The controls of a sent form, line breaks as the browser's own. */
export function formValuesOf(form: FormData): ListingFormValues {
  const textsOf = (name: string) =>
    form.getAll(name).flatMap((value) => (typeof value === "string" ? [value.replaceAll("\r\n", "\n")] : []));
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, textsOf(name)]));
}

/**
 * The fields as they shall be: those of the form from what was sent, all others from `base`. Hours that were not touched
 * stay as they are, others must be understood. The picture is not part of the form.
 */
export function readListingForm(options: {
  values: ListingFormValues;
  base: ListingFields;
  extent: "short" | "full";
}): { ok: true; input: ListingFields } | { ok: false; problems: FormProblem[] } {
  const { values, base, extent } = options;
  const fields = formParts(base.kind, extent).flatMap((part) => part.fields);
  const input: Record<string, unknown> = { ...base, photoFile: undefined };
  const problems: FormProblem[] = [];
  for (const field of fields) {
    if (field === "hours") {
      const read = readHours(values, base);
      if (read === null) problems.push({ field, problem: "hours" });
      else Object.assign(input, read, { openingNote: joinNotes(values.openingNote?.[0], read.note) });
    } else if (field !== "openingNote") input[field] = readField(field, values);
  }
  const parsed = listingFieldsSchema.safeParse(input);
  if (parsed.success && problems.length === 0) return { ok: true, input: parsed.data };
  return { ok: false, problems: [...problems, ...(parsed.success ? [] : problemsOf(parsed.error.issues, fields))] };
}

function readHours(values: ListingFormValues, base: ListingFields) {
  const text = (values.hours?.[0] ?? "").trim();
  if (text === describeHours(base.openingHours, "ja").join("\n").trim())
    return { openingHours: base.openingHours, note: null };
  if (text === "") return { openingHours: null, note: null };
  const { hours, note } = parseHoursText(text);
  return hours && { openingHours: hours, note };
}

function joinNotes(written: string | undefined, read: string | null): string | null {
  const notes = [written?.trim() ?? "", read ?? ""].filter((note, index, all) => note && all.indexOf(note) === index);
  return notes.join("\n") || null;
}

const split = (text: string) => [
  ...new Set(
    text
      .split(/[、,，\n]/)
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

function readField(field: FormFieldName, values: ListingFormValues): unknown {
  const text = (name: string) => (values[name]?.[0] ?? "").trim();
  const flag = (name: string) => (text(name) === "" ? null : text(name) === "yes");
  const number = (name: string) => (text(name) === "" ? null : Number(text(name).normalize("NFKC")));
  if (isChoice(field)) return values[field] ?? [];
  if (isSelect(field)) return text(field);
  if (field === "summary" || field === "description" || field === "name") return text(field);
  if (isLine(field) || isArea(field) || field === "capacityAsOf") return text(field) || null;
  if (field === "languages") return split(text(field));
  if (field === "capacityPeople") return number(field);
  if (field === "barrierFree") {
    const known = BARRIER_FREE_KEYS.filter((key) => flag(`barrierFree.${key}`) !== null);
    return Object.fromEntries(known.map((key) => [key, flag(`barrierFree.${key}`)]));
  }
  if (field === "role") {
    return {
      ...{ what: text("role.what"), when: text("role.when"), companion: text("role.companion") },
      howManyPeople: number("role.howManyPeople"),
      firstTimeFriendly: flag("role.firstTimeFriendly"),
      noQualificationNeeded: flag("role.noQualificationNeeded"),
    };
  }
  return {
    ...{ likes: split(text("person.likes")), offers: split(text("person.offers")) },
    ...{ listening: text("person.listening"), when: text("person.when") },
  };
}

type Issue = { path: PropertyKey[]; code: string; message: string };

/** One problem a field, in the order of the form; what concerns no field of it stands at the name. */
function problemsOf(issues: readonly Issue[], fields: FormFieldName[]): FormProblem[] {
  const found = new Map<FormFieldName, FormProblem["problem"]>();
  for (const issue of issues) {
    const field = fields.find((name) => name === issue.path[0]) ?? "name";
    if (!found.has(field)) found.set(field, problemOf(issue));
  }
  return fields.flatMap((field) => {
    const problem = found.get(field);
    return problem ? [{ field, problem }] : [];
  });
}

function problemOf({ code, message }: Issue): FormProblem["problem"] {
  if (message.startsWith("private.")) return "private";
  if (code === "too_small") return "required";
  return code === "too_big" ? "tooLong" : "format";
}
