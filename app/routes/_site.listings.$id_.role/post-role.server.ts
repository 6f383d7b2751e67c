import type { Actor } from "~/domain/accounts/actor";
import { askForRole } from "~/domain/relay/ask-for-role.server";
import { markRoleTaken } from "~/domain/relay/mark-role-taken.server";
import { readRoleForm, readTaken } from "~/domain/relay/role-input";
import { isDomainError } from "~/shared/domain-error";
import { NO_ANSWER, type RoleAnswerView } from "./role-answer";

type Posted = { redirectTo: string } | { status: number; answer: RoleAnswerView };
type Wish = { actor: Actor | null; listingId: string; fields: FormData; now: Date };

/** Asks for the role, or keeps how many take part. Throws DomainError: notFound, notAllowed. */
export function postRole(wish: Wish): Promise<Posted> {
  return wish.fields.get("intent") === "mark" ? mark(wish) : ask(wish);
}

async function ask({ actor, listingId, fields, now }: Wish): Promise<Posted> {
  const text = (name: string) => String(fields.get(name) ?? "");
  const values = {
    forWhom: text("forWhom"),
    alias: text("alias"),
    name: text("name"),
    message: text("message"),
    keepsWords: fields.get("keepsWords") === "yes",
  };
  const answer = { ...NO_ANSWER, values };
  if (!actor) return { status: 401, answer: { ...answer, refusal: "signedOut" } };
  const read = readRoleForm(values);
  if (!read.ok) return { status: 422, answer: { ...answer, problems: read.problems, words: read.words } };
  try {
    const { threadId, state } = await askForRole({ actor, listingId, input: read.input, now });
    if (state === "open" && threadId) return { redirectTo: `/my/messages/${threadId}?done=sent` };
    return { redirectTo: `/listings/${listingId}/contact/sent` };
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited")
      return { status: 429, answer: { ...answer, refusal: "limited" } };
    if (isDomainError(error) && error.reason === "conflict")
      return { status: 409, answer: { ...answer, refusal: "full" } };
    if (!isDomainError(error) || error.reason !== "notAllowed") throw error;
    return { status: 403, answer: { ...answer, refusal: "notAllowed" } };
  }
}

async function mark({ actor, listingId, fields }: Wish): Promise<Posted> {
  const form = { takenPeople: String(fields.get("takenPeople") ?? ""), roleTaken: fields.get("roleTaken") === "yes" };
  if (!actor) return { redirectTo: `/sign-in?to=${encodeURIComponent(`/listings/${listingId}/role`)}` };
  const wrong = { status: 422, answer: { ...NO_ANSWER, taken: form } };
  const input = readTaken(form, null);
  if (!input) return wrong;
  try {
    // How many are wanted is compared there, once it is known that the actor may know it.
    await markRoleTaken({ actor, listingId, input });
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return wrong;
    throw error;
  }
  return { redirectTo: `/listings/${listingId}/role?done=marked` };
}
