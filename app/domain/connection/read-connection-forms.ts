/** The forms of the loop: what was typed becomes input, or problems that each have a field. */
import { z } from "zod";
import type { DateKey } from "~/shared/dates";
import { ALIAS_LIMITS } from "./alias-words";
import { MOTIVATIONS, type Motivation } from "./connection-event";
import { CHANGE_REASONS, type ChangeReason, FITS, type Fit } from "./connection-reasons";
import { CONNECTING_STEPS, CONNECTION_STATES, type ConnectingStep, type ConnectionState } from "./connection-state";
import { type FormProblem, type FormRead, readShortText, type WordProblem } from "./form-words";
import { LOOK_IN_LIMITS, LOOK_IN_STATES, type LookInDays, type LookInState } from "./look-in-rule";
import { type DayProblem, readLookInDay, readPastDay } from "./read-day";

/** `choose`: nothing of the list was chosen. `number`: not a number of days that may be set. */
export type LoopProblem = WordProblem | DayProblem | "choose";
type Problems<F extends string> = FormProblem<F, LoopProblem>[];

/** `today`, and the first day the happening may bear (record-days.ts). */
export type DayLimits = { today: DateKey; firstDay: DateKey };

/** What was sent, by the names of the controls; "" for what was not. */
export function textsOf<N extends string>(form: FormData, names: readonly N[]): Record<N, string> {
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(names.map((name) => [name, textOf(name)])) as Record<N, string>;
}

const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z
    .literal("")
    .transform(() => null)
    .or(schema);
const stateSchema = z.enum(CONNECTION_STATES);
const stepSchema = emptyAsNull(z.enum(CONNECTING_STEPS));
const reasonSchema = emptyAsNull(z.enum(CHANGE_REASONS));
const fitSchema = emptyAsNull(z.enum(FITS));
const levelSchema = z.coerce.number().pipe(z.literal(MOTIVATIONS));

const refused = <F extends string>(field: F): FormProblem<F, "choose"> => ({ field, problem: "choose", found: [] });

type Noted = { line: string; onDay: DateKey };
export const NOTE_FIELDS = ["line", "onDay", "keepsWords"] as const;
export type NoteForm = Record<(typeof NOTE_FIELDS)[number], string>;
export type NoteField = "line" | "onDay";

/** A contact or a problem: the day, and one line. */
export function readNoteForm(form: NoteForm, limits: DayLimits): FormRead<Noted, NoteField, LoopProblem> {
  const { input, problems } = readNoted(form, limits);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input };
}

function readNoted(form: NoteForm, limits: DayLimits): { input: Noted; problems: Problems<NoteField> } {
  const keepsWords = form.keepsWords !== "";
  const line = readShortText({ field: "line" as const, typed: form.line, max: ALIAS_LIMITS.line, keepsWords });
  const onDay = readPastDay("onDay" as const, form.onDay, limits);
  return { input: { line: line.text, onDay: onDay.day }, problems: [...onDay.problems, ...line.problems] };
}

/** `lookInOn` null: as proposed. */
export type ConnectionChange = Noted & {
  state: ConnectionState;
  step: ConnectingStep | null;
  reason: ChangeReason | null;
  lookInOn: DateKey | null;
};
export const CHANGE_FIELDS = ["state", "step", "reason", "lookInOn", ...NOTE_FIELDS] as const;
export type ChangeForm = Record<(typeof CHANGE_FIELDS)[number], string>;
export type ChangeField = "state" | "step" | "reason" | "lookInOn" | NoteField;

/** A change of a つながり. Whether the state may follow is asked by the verb, which knows the one before. */
export function readChangeForm(
  form: ChangeForm,
  limits: DayLimits,
): FormRead<ConnectionChange, ChangeField, LoopProblem> {
  const state = stateSchema.safeParse(form.state);
  const step = stepSchema.safeParse(form.step);
  const reason = reasonSchema.safeParse(form.reason);
  const lookIn = readLookInDay("lookInOn" as const, form.lookInOn, limits.today);
  const noted = readNoted(form, limits);
  const problems: Problems<ChangeField> = [
    ...(state.success ? [] : [refused("state" as const)]),
    ...(step.success ? [] : [refused("step" as const)]),
    ...(reason.success ? [] : [refused("reason" as const)]),
    ...noted.problems,
    ...lookIn.problems,
  ];
  if (problems.length > 0 || !state.success || !step.success || !reason.success) return { ok: false, problems };
  const chosen = { state: state.data, step: step.data, reason: reason.data, lookInOn: lookIn.day };
  return { ok: true, input: { ...noted.input, ...chosen } };
}

export const LOOK_IN_RESULTS = ["stays", "returns"] as const;
/** 続いている / もどし. */
export type LookInResult = (typeof LOOK_IN_RESULTS)[number];
export type LookInInput = Noted & { result: LookInResult; reason: ChangeReason | null; lookInOn: DateKey | null };
export const LOOK_IN_FIELDS = ["result", "reason", "lookInOn", ...NOTE_FIELDS] as const;
export type LookInForm = Record<(typeof LOOK_IN_FIELDS)[number], string>;
export type LookInField = "result" | "reason" | "lookInOn" | NoteField;

/** 様子を聞いた: whether it goes on, and when to ask again. */
export function readLookInForm(form: LookInForm, limits: DayLimits): FormRead<LookInInput, LookInField, LoopProblem> {
  const result = z.enum(LOOK_IN_RESULTS).safeParse(form.result);
  const reason = reasonSchema.safeParse(form.reason);
  const lookIn = readLookInDay("lookInOn" as const, form.lookInOn, limits.today);
  const noted = readNoted(form, limits);
  const problems: Problems<LookInField> = [
    ...(result.success ? [] : [refused("result" as const)]),
    ...(reason.success ? [] : [refused("reason" as const)]),
    ...noted.problems,
    ...lookIn.problems,
  ];
  if (problems.length > 0 || !result.success || !reason.success) return { ok: false, problems };
  return { ok: true, input: { ...noted.input, result: result.data, reason: reason.data, lookInOn: lookIn.day } };
}

export type MotivationForm = NoteForm & { level: string };

/** 意欲, 1–5. */
export function readMotivationForm(
  form: MotivationForm,
  limits: DayLimits,
): FormRead<Noted & { level: Motivation }, NoteField | "level", LoopProblem> {
  const level = levelSchema.safeParse(form.level);
  const noted = readNoted(form, limits);
  const problems: Problems<NoteField | "level"> = [
    ...(level.success ? [] : [refused("level" as const)]),
    ...noted.problems,
  ];
  if (problems.length > 0 || !level.success) return { ok: false, problems };
  return { ok: true, input: { ...noted.input, level: level.data } };
}

export const SUPPORT_FIELDS = ["label", "fromDay", "toDay", "keepsWords"] as const;
export type SupportForm = Record<(typeof SUPPORT_FIELDS)[number], string>;
export type SupportField = "label" | "fromDay" | "toDay";
export type SupportInput = { label: string; fromDay: DateKey; toDay: DateKey | null };

/** 問題解決型支援: what, from when, until when ("" while it goes on). */
export function readSupportForm(
  form: SupportForm,
  limits: DayLimits,
): FormRead<SupportInput, SupportField, LoopProblem> {
  const keepsWords = form.keepsWords !== "";
  const typed = { field: "label" as const, typed: form.label, max: ALIAS_LIMITS.support, keepsWords };
  const label = readShortText({ ...typed, isRequired: true });
  const from = readPastDay("fromDay" as const, form.fromDay, limits);
  const isOpen = form.toDay.trim() === "";
  const to = readPastDay("toDay" as const, form.toDay, { ...limits, firstDay: from.day });
  const problems: Problems<SupportField> = [
    ...label.problems,
    ...from.problems,
    ...(isOpen || from.problems.length > 0 ? [] : to.problems),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, input: { label: label.text, fromDay: from.day, toDay: isOpen ? null : to.day } };
}

/** 相性: one of three, or "" for not known (null). undefined when it is none of these. */
export function readFit(typed: string): Fit | null | undefined {
  return fitSchema.safeParse(typed).data;
}

/** How often to look in, by state; "" is the rule's own days. */
export function readLookInDaysForm(
  form: Record<LookInState, string>,
): FormRead<Partial<LookInDays>, LookInState, LoopProblem> {
  const days: Partial<LookInDays> = {};
  const problems: Problems<LookInState> = [];
  for (const state of LOOK_IN_STATES) {
    const text = form[state].normalize("NFKC").trim();
    if (text === "") continue;
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number < LOOK_IN_LIMITS.fewest || number > LOOK_IN_LIMITS.most) {
      problems.push({ field: state, problem: "number", found: [] });
    } else days[state] = number;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input: days };
}
