import type { Desk } from "~/domain/moderation/desk";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { copyPlan } from "~/domain/training/copy-plan.server";
import { createPlan } from "~/domain/training/create-plan.server";
import { PLAN_LIMITS } from "~/domain/training/plan-content";
import { requestTime } from "~/http/request-time.server";

type Begun =
  | { ok: true; id: string; isCopy: boolean }
  | { ok: false; problem: "empty" | "tooLong"; values: { title: string; host: string } };

/** Carries out the form. Throws DomainError("notFound"). */
export async function begin(asked: { at: DeskAt; desk: Desk; form: FormData }): Promise<Begun> {
  const { at, desk, form } = asked;
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const [title, from, host] = [text("title"), text("from"), text("host")];
  const values = { title, host };
  const now = requestTime();
  const hostCode = desk.codes.includes(host) ? host : desk.code;
  if (title.length > PLAN_LIMITS.title) return { ok: false, problem: "tooLong", values };
  if (from !== "") {
    const id = await copyPlan({ at, from, hostCode, title: title || null, now });
    return { ok: true, id, isCopy: true };
  }
  if (title === "") return { ok: false, problem: "empty", values };
  return { ok: true, id: await createPlan({ at, hostCode, title, now }), isCopy: false };
}
