import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import type { AliasFormAnswer, AliasFormValues, AliasProblem } from "./alias-answer";
import type { AliasWords, RoughArea } from "./alias-words";
import { findRoughPlaces, roughPlaceOf } from "./find-rough-places.server";
import { readAliasForm } from "./read-alias-form";

type Sent = { ok: true; words: AliasWords; values: AliasFormValues } | { ok: false; answer: AliasFormAnswer };

/**
 * Reads the form of an alias and looks its area up. `before` is the area that is kept when its words are left as they are;
 * among places of one name those near the town of `municipalityCode` come first.
 */
export async function readSentAlias(options: {
  form: FormData;
  before: RoughArea | null;
  municipalityCode: string | undefined;
}): Promise<Sent> {
  const { form, before, municipalityCode } = options;
  const values = valuesOf(form);
  const town = municipalityCode === undefined ? null : municipalityByCode(municipalityCode);
  const chosen = textOf(form, "areaChoice");
  const places = await placesFor({ typed: values.areaLabel, chosen, before, near: town });
  const [first] = places;
  const isMany = places.length > 1;
  const areaLabel = first && !isMany && chosen === first.label ? first.label : values.areaLabel;
  const read = readAliasForm({ ...values, areaLabel, area: first ?? null });
  if (read.ok && !isMany) return { ok: true, words: read.input, values };
  const problems: AliasProblem[] = [
    ...(read.ok ? [] : read.problems),
    ...(isMany ? [{ field: "area", problem: "many", found: [] } as const] : []),
  ];
  return { ok: false, answer: { values, problems, areaChoices: isMany ? places.map(({ label }) => label) : [] } };
}

async function placesFor(wish: {
  typed: string;
  chosen: string;
  before: RoughArea | null;
  near: { lat: number; lng: number } | null;
}): Promise<RoughArea[]> {
  const { typed, chosen, before, near } = wish;
  if (typed === "") return [];
  if (before && typed === before.label) return [before];
  const place = chosen === "" ? null : await roughPlaceOf(chosen);
  const places = await findRoughPlaces(typed, near);
  // The choice belongs to another name when the name was changed after it was made.
  return place && places.some(({ label }) => label === place.label) ? [place] : places;
}

function valuesOf(form: FormData): AliasFormValues {
  return {
    alias: textOf(form, "alias"),
    areaLabel: textOf(form, "areaLabel"),
    targets: form.getAll("targets").filter((value) => typeof value === "string"),
    likes: textOf(form, "likes"),
    wants: textOf(form, "wants"),
    keepsWords: form.get("keepsWords") === "yes",
  };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
