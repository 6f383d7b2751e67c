import type { Actor } from "~/domain/accounts/actor";
import { confirmListing } from "~/domain/directory/confirm-listing.server";
import { getListingToEdit, type ListingToEdit } from "~/domain/directory/get-listing-to-edit.server";
import { giveBackClaim } from "~/domain/directory/give-back-claim.server";
import { type FormProblem, type ListingFormValues, readListingForm } from "~/domain/directory/listing-form";
import { diffSnapshots, type FieldChange } from "~/domain/directory/listing-snapshot";
import { relocateListing } from "~/domain/directory/relocate-listing.server";
import { reviseListing } from "~/domain/directory/revise-listing.server";
import { isDomainError } from "~/shared/domain-error";

/** What came of a sent form of this page; what was typed comes back. */
export type TakenEdit =
  | { is: "done"; done: "saved" | "confirmed" | "givenBack" }
  | { is: "problems"; values: ListingFormValues; problems: FormProblem[] }
  | { is: "unchanged"; values: ListingFormValues }
  /** Field by field what stands there now and what was typed; sent again with this baseRevision, what was typed counts. */
  | { is: "conflict"; values: ListingFormValues; changes: FieldChange[]; baseRevision: number }
  | { is: "unsure" };

type Sent = { actor: Actor; listingId: string; values: ListingFormValues; now: Date };

/** Saves an edit, confirms the listing as it is, or gives it back. Throws DomainError("notFound") for what is not one's own. */
export async function takeEdit(sent: Sent): Promise<TakenEdit> {
  const { actor, listingId, values, now } = sent;
  const listing = await getListingToEdit({ actor, listingId });
  const intent = values.intent?.[0];
  if (intent === "confirm") {
    const name = listing.organizationName;
    await confirmListing({ listingId, by: "operator", name, how: "operatorForm", actor, now });
    return { is: "done", done: "confirmed" };
  }
  if (intent === "giveBack") {
    if (values.isSure?.[0] !== "yes") return { is: "unsure" };
    await giveBackClaim({ actor, listingId, now });
    return { is: "done", done: "givenBack" };
  }
  return save(sent, listing);
}

async function save({ actor, listingId, values, now }: Sent, listing: ListingToEdit): Promise<TakenEdit> {
  const base = listing.fields;
  const read = readListingForm({ values, base, extent: "full" });
  if (!read.ok) return { is: "problems", values, problems: read.problems };
  const baseRevision = Number(values.baseRevision?.[0] ?? Number.NaN);
  const conflictWith = ({ fields, baseRevision }: ListingToEdit) => ({
    is: "conflict" as const,
    values,
    changes: diffSnapshots(fields, { ...read.input, photoFile: fields.photoFile }),
    baseRevision,
  });
  if (baseRevision !== listing.baseRevision) return conflictWith(listing);
  const isChanged = diffSnapshots(base, read.input).some(({ field }) => field !== "photoFile");
  if (!isChanged) return { is: "unchanged", values };
  const input = await relocateListing(read.input, base);
  try {
    await reviseListing({ actor, listingId, input, baseRevision, now });
    return { is: "done", done: "saved" };
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") {
      return conflictWith(await getListingToEdit({ actor, listingId }));
    }
    throw error;
  }
}
