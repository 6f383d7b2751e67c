/** Cues as an officer types them. */
import { cleanCaptionText, isReadableText } from "./caption-text";
import { readCaptionTime } from "./caption-time";
import { CUE_LIMITS, type Cue } from "./cue";
import { isBeyondEnd } from "./read-timed-blocks";

export const CUE_FIELDS = ["start", "end", "text", "speaker"] as const;
export type CueField = (typeof CUE_FIELDS)[number];
export type CueFieldProblem = "badTime" | "endBeforeStart" | "beyondEnd" | "noText" | "notText" | "tooLong";

/** As typed; `was`: the mark of the cue when the form was opened, "" for a new one. */
export type TypedCue = Record<CueField, string> & { id: string; was: string; isParagraph: boolean };
export type CueProblemAt = { id: string; field: CueField; problem: CueFieldProblem };

/** One cue of a form whose fields are called `start.ID`, `text.ID` …; with an empty id `start`, `text` … */
export function typedCueFrom(form: FormData, id: string): TypedCue {
  const value = (field: string) => String(form.get(id ? `${field}.${id}` : field) ?? "").replace(/\r\n?/g, "\n");
  return {
    ...{ id, was: value("was"), start: value("start"), end: value("end"), text: value("text") },
    ...{ speaker: value("speaker"), isParagraph: value("paragraph") !== "" },
  };
}

/** All cues of a page, in the order they stand in. */
export function typedCuesFrom(form: FormData): TypedCue[] {
  return form.getAll("cue").map((id) => typedCueFrom(form, String(id)));
}

export function readTypedCue(
  typed: TypedCue,
  { lengthMs }: { lengthMs: number | null },
): { cue: Omit<Cue, "id">; problems: [] } | { cue: null; problems: CueProblemAt[] } {
  const [startMs, endMs] = [readCaptionTime(typed.start), readCaptionTime(typed.end)];
  const text = cleanCaptionText(typed.text);
  const speaker = cleanCaptionText(typed.speaker).replaceAll("\n", " ");
  const problems: CueProblemAt[] = [];
  const add = (field: CueField, problem: CueFieldProblem | null) => {
    if (problem) problems.push({ id: typed.id, field, problem });
  };
  add("start", startMs === null ? "badTime" : isBeyondEnd(startMs, lengthMs) ? "beyondEnd" : null);
  add("end", endMs === null ? "badTime" : startMs !== null && endMs <= startMs ? "endBeforeStart" : null);
  add("text", textProblem(text));
  add("speaker", speaker.length > CUE_LIMITS.speaker ? "tooLong" : null);
  if (problems.length > 0 || startMs === null || endMs === null) return { cue: null, problems };
  return { cue: { startMs, endMs, text, speaker, isParagraph: typed.isParagraph }, problems: [] };
}

function textProblem(text: string): CueFieldProblem | null {
  if (text === "") return "noText";
  if (text.length > CUE_LIMITS.text) return "tooLong";
  return isReadableText(text) ? null : "notText";
}
