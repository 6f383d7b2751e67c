import type { DateKey } from "~/shared/dates";
import { type ListingFields, listingFieldsSchema } from "./listing-fields";
import type { OfferDraft } from "./offer-draft";
import { type OfferProblem, problemsOfStep } from "./offer-problems";
import { type OfferStep, stepsOf } from "./offer-steps";
import { offerToFields } from "./offer-to-fields";
import { resolveOfferPlace } from "./resolve-offer-place.server";

/** What is to be mended in one step, its place looked up. */
export async function checkOfferStep(options: {
  draft: Pick<OfferDraft, "kind" | "values">;
  step: OfferStep;
  today: DateKey;
}): Promise<OfferProblem[]> {
  const { draft, step, today } = options;
  const problems = problemsOfStep({ kind: draft.kind, values: draft.values, step, today });
  if (step !== "where" || problems.length > 0 || draft.values.mode === "operator") return problems;
  const resolved = await resolveOfferPlace(draft.values);
  return resolved.ok ? [] : resolved.problems;
}

/** The whole offer: its fields, or the first step with something to mend. */
export async function checkOffer(options: {
  draft: Pick<OfferDraft, "kind" | "values">;
  today: DateKey;
}): Promise<{ ok: true; fields: ListingFields } | { ok: false; step: OfferStep; problems: OfferProblem[] }> {
  for (const step of stepsOf(options.draft.values.mode)) {
    const problems = await checkOfferStep({ ...options, step });
    if (problems.length > 0) return { ok: false, step, problems };
  }
  return { ok: true, fields: await fieldsOfDraft(options.draft) };
}

/** The fields of a draft found without problems. Throws ZodError when the steps let something through: a bug. */
export async function fieldsOfDraft({ kind, values }: Pick<OfferDraft, "kind" | "values">): Promise<ListingFields> {
  const isOperator = values.mode === "operator";
  const resolved = isOperator ? null : await resolveOfferPlace(values);
  const place = resolved?.ok ? resolved.place : null;
  return listingFieldsSchema.parse(offerToFields({ kind, values, place }));
}
