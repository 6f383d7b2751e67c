import type { DateKey } from "~/shared/dates";
import { type FieldProblem, FormReader, type FormValues } from "./form-reader";
import { SYMPOSIUM_LIMITS as L } from "./symposium-content";

export type LinkValues = { joinUrl: string; joinNote: string; opensMinutesBefore: number };

const MINUTES = { min: 0, max: 7 * 24 * 60 };

export function linkValues({ joinUrl, joinNote, opensMinutesBefore }: LinkValues): FormValues {
  return { joinUrl: [joinUrl], joinNote: [joinNote], opensMinutesBefore: [String(opensMinutesBefore)] };
}

/** Unlike a draft it holds at once, so nothing is kept while a field is wrong. */
export function readLink(
  values: FormValues,
  before: LinkValues,
  today: DateKey,
): { input: LinkValues; problems: FieldProblem[] } {
  const form = new FormReader(values, today);
  const input = {
    joinUrl: form.url("joinUrl", L.url, before.joinUrl),
    joinNote: form.text("joinNote", L.note, before.joinNote),
    opensMinutesBefore:
      form.count("opensMinutesBefore", MINUTES, before.opensMinutesBefore) ?? before.opensMinutesBefore,
  };
  // A note without a link leads nobody in, and an emptied link would shut everybody out without a word.
  if (input.joinUrl === "" && (input.joinNote !== "" || before.joinUrl !== "")) form.report("joinUrl", "noLink");
  return { input, problems: form.problems };
}
