/** The officer's form of a listing as it was sent: all fields, and the position beside them. */
import type { ListingFields } from "~/domain/directory/listing-fields";
import {
  type FormProblem,
  formValuesOf,
  type ListingFormValues,
  listingFormValues,
  readListingForm,
} from "~/domain/directory/listing-form";
import { type PositionValues, positionValuesOf, readPosition } from "./position-form";

export type EditorWish = {
  base: ListingFields;
  values: ListingFormValues;
  position: PositionValues;
  problems: FormProblem[];
  isPositionWrong: boolean;
};

/** The form before anything was written. */
export function editorStart(base: ListingFields): EditorWish {
  const number = (value: number | null) => (value === null ? "" : String(value));
  const position = { lat: number(base.lat), lng: number(base.lng), precision: base.positionPrecision ?? "" };
  return { base, values: listingFormValues(base), position, problems: [], isPositionWrong: false };
}

/** What was sent; `input` is null while something is to be mended. A person's place is never edited here. */
export function readEditor(form: FormData, base: ListingFields): { wish: EditorWish; input: ListingFields | null } {
  const values = formValuesOf(form);
  const position = positionValuesOf(form);
  const place = base.kind === "person" ? null : readPosition(position);
  const isPositionWrong = base.kind !== "person" && place === null;
  const read = readListingForm({ values, base: place ? { ...base, ...place } : base, extent: "full" });
  const wish = { base, values, position, problems: read.ok ? [] : read.problems, isPositionWrong };
  return { wish, input: read.ok && !isPositionWrong ? read.input : null };
}
