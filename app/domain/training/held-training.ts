/** A training that was held after a plan: when, where, how many. No names. */
import type { DateKey } from "~/shared/dates";
import { type FieldProblem, FormReader, type FormValues } from "../symposium/form-reader";

export const HELD_LIMITS = { place: 160, note: 1000, people: 9999, certificateDays: 400 };

export type HeldInput = {
  heldOn: DateKey;
  place: string;
  people: number | null;
  note: string;
  /** Day, town and number of people stand on the plan's page. */
  isPublic: boolean;
};

/** As the desk sees it. */
export type HeldLine = HeldInput & {
  id: string;
  revision: number;
  townName: string;
  /** ISO; the link is open until then. null: there is no link. */
  certificateUntil: string | null;
};

export const EMPTY_HELD: Omit<HeldInput, "heldOn"> = { place: "", people: null, note: "", isPublic: false };

/** `input` null: something is to be mended. A day without a year is taken by `today`. */
export function readHeldForm(
  values: FormValues,
  today: DateKey,
): {
  input: HeldInput | null;
  problems: (FieldProblem | { field: "heldOn"; code: "heldOnMissing"; values: object })[];
} {
  const form = new FormReader(values, today);
  const heldOn = form.day("heldOn", null);
  const read = {
    place: form.text("place", HELD_LIMITS.place, ""),
    people: form.count("people", { min: 1, max: HELD_LIMITS.people }, null),
    note: form.text("note", HELD_LIMITS.note, ""),
    isPublic: form.is("isPublic"),
  };
  if (form.problems.length > 0) return { input: null, problems: form.problems };
  if (heldOn === null) return { input: null, problems: [{ field: "heldOn", code: "heldOnMissing", values: {} }] };
  return { input: { heldOn, ...read }, problems: [] };
}

export const CERTIFICATE_NAME_LENGTH = 60;

/** The name as it will stand on the certificate; null when it is none. */
export function readCertificateName(text: string): string | null {
  const name = text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return name !== "" && [...name].length <= CERTIFICATE_NAME_LENGTH ? name : null;
}
