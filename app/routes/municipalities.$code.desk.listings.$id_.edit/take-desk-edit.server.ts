import type { Actor } from "~/domain/accounts/actor";
import { diffSnapshots, type FieldChange } from "~/domain/directory/listing-snapshot";
import { getDeskListing } from "~/domain/moderation/get-desk-listing.server";
import { readEditor } from "~/domain/moderation/read-editor";
import { editDeskListing } from "~/domain/moderation/save-desk-listing.server";
import { editorView } from "~/http/listing-editor.server";
import { isDomainError } from "~/shared/domain-error";

/** `conflict`: field by field what stands there now and what was typed, when somebody else saved first. */
export type EditAnswer = {
  view: Awaited<ReturnType<typeof editorView>>;
  baseRevision: number;
  conflict: FieldChange[] | null;
};

type Sent = { actor: Actor; deskCode: string; listingId: string; form: FormData; now: Date };

/**
 * Saves the officer's form over the version it was opened on. Otherwise the form again: 200 for its other buttons, 422 with
 * what is to be mended, 409 with both versions. Throws DomainError("notFound").
 */
export async function takeDeskEdit(sent: Sent): Promise<"saved" | { status: number; answer: EditAnswer }> {
  const { form, now, ...at } = sent;
  const intent = String(form.get("intent") ?? "save");
  const { fields, latestRevision } = await getDeskListing(at);
  const { wish, input } = readEditor(form, fields);
  const baseRevision = Number(form.get("baseRevision")) || 0;
  const view = await editorView({ ...at, wish, intent });
  if (intent !== "save") return { status: 200, answer: { view, baseRevision, conflict: null } };
  if (!input) return { status: 422, answer: { view, baseRevision, conflict: null } };
  if (baseRevision !== latestRevision) {
    const conflict = diffSnapshots(fields, { ...input, photoFile: fields.photoFile });
    return { status: 409, answer: { view, baseRevision: latestRevision, conflict } };
  }
  try {
    await editDeskListing({ ...at, input, baseRevision, now });
    return "saved";
  } catch (error) {
    // Somebody saved between the reading and the saving: the second look finds it.
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    if ((await getDeskListing(at)).latestRevision === baseRevision) throw error;
    return takeDeskEdit(sent);
  }
}
