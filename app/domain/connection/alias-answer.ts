/** What the form of an alias gets back when it was not saved: what was typed, and why. */
import type { AliasWords } from "./alias-words";
import type { FormProblem } from "./form-words";
import type { AliasField, AliasFormProblem } from "./read-alias-form";

/** `many`: several places bear the name of the area. */
export type AliasProblem = FormProblem<AliasField, AliasFormProblem | "many">;

/** As they stand in the controls. */
export type AliasFormValues = {
  alias: string;
  areaLabel: string;
  targets: string[];
  likes: string;
  wants: string;
  keepsWords: boolean;
};

export type AliasFormAnswer = {
  values: AliasFormValues;
  problems: AliasProblem[];
  /** Labels of the places of that name, when there are several: one is to be chosen. */
  areaChoices: string[];
};

/** Somebody saved in between: what stands there now, and the version the next try is for. */
export type AliasConflict = { version: number; present: AliasFormValues };

export function toFormValues(words: AliasWords): AliasFormValues {
  const { alias, area, targets, likes, wants } = words;
  return { alias, areaLabel: area?.label ?? "", targets, likes, wants, keepsWords: false };
}

/** A form nobody has filled in yet but for the alias that is proposed. */
export function newFormValues(alias: string): AliasFormValues {
  return { alias, areaLabel: "", targets: [], likes: "", wants: "", keepsWords: false };
}

/** The fields in which two forms differ, in the order they stand. */
export function differingFields(a: AliasFormValues, b: AliasFormValues): AliasField[] {
  const same: Record<AliasField, boolean> = {
    alias: a.alias === b.alias,
    area: a.areaLabel === b.areaLabel,
    targets: [...a.targets].sort().join(" ") === [...b.targets].sort().join(" "),
    likes: a.likes === b.likes,
    wants: a.wants === b.wants,
  };
  return (Object.keys(same) as AliasField[]).filter((field) => !same[field]);
}
