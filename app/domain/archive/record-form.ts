/** Reads one part of the form of a record. What cannot be kept is named and the former value stays in the draft. */
import type { DateKey } from "~/shared/dates";
import { type FieldProblem, FormReader, type FormValues } from "../symposium/form-reader";
import type { ChoosableFile } from "./desk-records";
import type { EmbedProblem } from "./parse-embed";
import type { ChapterProblem } from "./read-chapters";
import type { SlideTimeProblem } from "./read-slide-times";
import type { FileKind } from "./record";

type LineProblem = ChapterProblem["problem"] | SlideTimeProblem["problem"];

/** Words of them: i18n archiveDesk.fieldProblem. */
export type OwnProblem = {
  field: string;
  code: `line.${LineProblem}` | `embed.${EmbedProblem}` | "length" | "noFile";
  values: Record<string, string | number>;
};
export type RecordFormProblem = FieldProblem | OwnProblem;

export function isOwnProblem(problem: RecordFormProblem): problem is OwnProblem {
  return problem.code === "length" || problem.code === "noFile" || problem.code.includes(".");
}

/** What a form may choose from: all else in it is left out. */
export type FormChoices = {
  files: readonly Pick<ChoosableFile, "id" | "kind" | "pages">[];
  /** Ids of the speakers of the record's symposium. */
  symposiumSpeakerIds: readonly string[];
  peertubeHosts: readonly string[];
  today: DateKey;
  nowMs: number;
};

export class RecordForm extends FormReader {
  readonly own: OwnProblem[] = [];

  constructor(
    values: FormValues,
    readonly choices: FormChoices,
  ) {
    super(values, choices.today);
  }

  get allProblems(): RecordFormProblem[] {
    return [...this.problems, ...this.own];
  }

  /** The id of a file of these kinds; null for none. A form without the field changes nothing. */
  file(field: string, kinds: readonly FileKind[], before: string | null): string | null {
    if (this.values[field] === undefined) return before;
    const chosen = this.raw(field);
    return this.choices.files.find(({ id, kind }) => id === chosen && kinds.includes(kind))?.id ?? null;
  }

  /** The entries in the order of the form's hidden fields. An entry the draft does not know (any more) is left out. */
  inOrder<T extends { id: string }>(field: string, before: readonly T[]): T[] {
    return this.all(field).flatMap((id) => before.find((entry) => entry.id === id) ?? []);
  }

  reportOwn(field: string, code: OwnProblem["code"], values: OwnProblem["values"] = {}): void {
    this.own.push({ field, code, values });
  }
}
