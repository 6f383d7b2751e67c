import { FILE_PURPOSES } from "~/domain/archive/archive-file";
import { deleteFile } from "~/domain/archive/delete-file.server";
import { placeFile } from "~/domain/archive/place-file.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { DomainError, isDomainError } from "~/shared/domain-error";

type Wish = { at: DeskAt; recordId: string; form: FormData; now: Date };
export type FileAnswer =
  | { status: 303; done: "used" | "unused" | "deleted" }
  | { status: 422; problem: "inUse" }
  /** `version`: that of now, for the next try. */
  | { status: 409; problem: "conflict"; version: number };

/** One button of the list. Throws DomainError("notFound"). */
export async function changeFile({ at, recordId, form, now }: Wish): Promise<FileAnswer> {
  const [intent, fileId] = [String(form.get("intent") ?? ""), String(form.get("fileId") ?? "")];
  if (intent === "delete") {
    const deleted = await deleteFile({ at, recordId, fileId, now });
    return deleted.ok ? { status: 303, done: "deleted" } : { status: 422, problem: deleted.why };
  }
  const purpose = FILE_PURPOSES.find((one) => one === form.get("purpose"));
  const isUsed = intent === "use";
  if (!purpose || (!isUsed && intent !== "unuse")) throw new DomainError("notFound", { file: fileId });
  try {
    const baseVersion = Number(form.get("draftVersion")) || 0;
    await placeFile({ at, recordId, fileId, purpose, isUsed, baseVersion, now });
    return { status: 303, done: isUsed ? "used" : "unused" };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return { status: 409, problem: "conflict", version: Number(error.facts.version) };
  }
}
