import type { Actor } from "~/domain/accounts/actor";
import type { AskAnswer, AskRefusal } from "~/domain/connection/ask-answer";
import { askByRelay } from "~/domain/connection/ask-by-relay.server";
import { type AskForm, readAskForm } from "~/domain/connection/ask-form";
import { isDomainError } from "~/shared/domain-error";

type Sent = { is: "sent" } | { is: "refused"; status: 403 | 409 | 422 | 429; answer: AskAnswer };
const STATUS: Record<AskRefusal, 403 | 409 | 429> = { conflict: 409, full: 409, limited: 429, notAllowed: 403 };

/** Reads the form and sends it. Throws DomainError("notFound") when there is nobody to send it to. */
export async function sendAsking(wish: {
  actor: Actor;
  connectionId: string;
  alias: string;
  form: AskForm;
  now: Date;
}): Promise<Sent> {
  const { actor, connectionId, alias, form, now } = wish;
  const answer: AskAnswer = { values: form, problems: [], words: [], refusal: null };
  const read = readAskForm(form, alias);
  if (!read.ok)
    return { is: "refused", status: 422, answer: { ...answer, problems: read.problems, words: read.words } };
  try {
    await askByRelay({ actor, connectionId, input: read.input, version: Number(form.version), now });
    return { is: "sent" };
  } catch (error) {
    if (!isDomainError(error) || error.reason === "notFound" || error.reason === "unavailable") throw error;
    const refusal = error.reason === "conflict" && "listing" in error.facts ? "full" : error.reason;
    return { is: "refused", status: STATUS[refusal], answer: { ...answer, refusal } };
  }
}
