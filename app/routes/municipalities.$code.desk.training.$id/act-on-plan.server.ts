import type { OverviewProblem } from "~/components/training/plan-overview";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { CHANGE_NOTE_LENGTH } from "~/domain/training/plan";
import { publishPlan } from "~/domain/training/publish-plan.server";
import { withdrawPlan } from "~/domain/training/withdraw-plan.server";
import { requestTime } from "~/http/request-time.server";
import { isDomainError } from "~/shared/domain-error";

type Done = { done: string } | { status: 409 | 422; problem: OverviewProblem; changeNote: string };

/** Publishes, withdraws or puts back. Throws DomainError("notFound"). */
export async function actOnPlan(asked: { at: DeskAt; id: string; form: FormData }): Promise<Done> {
  const { at, id, form } = asked;
  const now = requestTime();
  const intent = form.get("intent");
  const changeNote = String(form.get("changeNote") ?? "").trim();
  try {
    if (intent === "withdraw" && form.get("sure") !== "yes") return { status: 422, problem: "notSure", changeNote };
    if (intent === "withdraw" || intent === "putBack") {
      await withdrawPlan({ at, id, isBack: intent === "putBack", now });
      return { done: intent === "withdraw" ? "withdrawn" : "putBackDone" };
    }
    if (changeNote.length > CHANGE_NOTE_LENGTH) return { status: 422, problem: "changeNoteLong", changeNote };
    const baseVersion = Number(form.get("draftVersion")) || 0;
    const answer = await publishPlan({ at, id, baseVersion, changeNote, now });
    return answer.ok ? { done: "published" } : { status: 422, problem: "stops", changeNote };
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return { status: 409, problem: "conflict", changeNote };
  }
}
