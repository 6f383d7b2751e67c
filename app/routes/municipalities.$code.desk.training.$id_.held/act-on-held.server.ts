import type { HeldProblem } from "~/components/training/held-parts";
import type { Desk } from "~/domain/moderation/desk";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { type FormValues, formValuesFrom } from "~/domain/symposium/form-reader";
import { endCertificateLink, makeCertificateLink } from "~/domain/training/certificate-link.server";
import { changeHeldTraining } from "~/domain/training/change-held-training.server";
import { readHeldForm } from "~/domain/training/held-training";
import { noteHeldTraining } from "~/domain/training/note-held-training.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";

export type HeldAnswer = {
  values: FormValues;
  problems: HeldProblem[];
  heldId: string | null;
  /** Shown now and kept nowhere. */
  madeUrl: string | null;
  isTooEarly: boolean;
};
type Acted = { done: string; at: string } | { status: 200 | 409 | 422; answer: HeldAnswer };

/** Carries out what the buttons of the page say. Throws DomainError("notFound"). */
export async function actOnHeld(asked: { at: DeskAt; desk: Desk; planId: string; form: FormData }): Promise<Acted> {
  const { at, desk, planId } = asked;
  const values = formValuesFrom(asked.form);
  const intent = values.intent?.[0];
  const heldId = values.held?.[0] || null;
  const now = requestTime();
  const answer: HeldAnswer = { values, problems: [], heldId, madeUrl: null, isTooEarly: false };
  if (heldId && (intent === "makeLink" || intent === "endLink")) {
    return actOnLink({ at, planId, id: heldId, now }, intent, answer);
  }
  if (heldId && intent === "remove") {
    if (values.sure?.[0] !== "yes") {
      return { status: 422, answer: { ...answer, problems: [{ field: "sure", code: "notSure", values: {} }] } };
    }
    await changeHeldTraining({ at, planId, id: heldId, input: null });
    return { done: "removed", at: "" };
  }
  const { input, problems } = readHeldForm(values, tokyoDateKey(now));
  if (!input) return { status: 422, answer: { ...answer, problems: problems as HeldProblem[] } };
  if (heldId) await changeHeldTraining({ at, planId, id: heldId, input });
  const town = values.town?.[0] ?? "";
  const townCode = desk.codes.includes(town) ? town : desk.code;
  const id = heldId ?? (await noteHeldTraining({ at, planId, townCode, input, now }));
  return { done: "saved", at: `#${id}` };
}

async function actOnLink(
  held: { at: DeskAt; planId: string; id: string; now: Date },
  intent: "makeLink" | "endLink",
  answer: HeldAnswer,
): Promise<Acted> {
  if (intent === "endLink") {
    await endCertificateLink(held);
    return { done: "linkEnded", at: `#${held.id}` };
  }
  try {
    const token = await makeCertificateLink(held);
    const madeUrl = `${siteFacts().baseUrl}/training/certificates/${token}`;
    return { status: 200, answer: { ...answer, heldId: null, values: {}, madeUrl } };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return { status: 409, answer: { ...answer, heldId: null, values: {}, isTooEarly: true } };
  }
}
