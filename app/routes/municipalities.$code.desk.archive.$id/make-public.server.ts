import { getDeskRecord } from "~/domain/archive/get-desk-record.server";
import { type PublicityProblem, type PublicityWish, readPublicityForm } from "~/domain/archive/publicity-form";
import { publishRecord } from "~/domain/archive/publish-record.server";
import { putBackRecord } from "~/domain/archive/put-back-record.server";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { DomainError, isDomainError } from "~/shared/domain-error";

type Made =
  | { done: "published" | "withdrawn" | "putBack" }
  | {
      status: 409 | 422;
      answer: { problem: PublicityProblem | null; note: string; conflict: "publish" | "withdraw" | null };
    };

type Asked = { at: DeskAt; id: string; form: FormData; now: Date };

/** Does what the button says. Throws DomainError("notFound"). */
export async function makePublic({ at, id, form, now }: Asked): Promise<Made> {
  const { revision } = await getDeskRecord({ at, id, now });
  const wish = readPublicityForm(form, { isFirst: revision === null });
  if (!wish) throw new DomainError("notFound", { record: id });
  const note = "note" in wish ? wish.note : "";
  if ("problem" in wish && wish.problem) {
    return { status: 422, answer: { problem: wish.problem, note, conflict: null } };
  }
  try {
    return await carryOut({ at, id, now }, wish);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const conflict = wish.do === "publish" ? "publish" : "withdraw";
    return { status: 409, answer: { problem: null, note, conflict } };
  }
}

async function carryOut(asked: Omit<Asked, "form">, wish: PublicityWish): Promise<Made> {
  if (wish.do === "withdraw") {
    await withdrawRecord({ ...asked, note: wish.note });
    return { done: "withdrawn" };
  }
  if (wish.do === "putBack") {
    await putBackRecord(asked);
    return { done: "putBack" };
  }
  const { ok } = await publishRecord({ ...asked, baseVersion: wish.baseVersion, changeNote: wish.note });
  // What stops it stands on the page that comes back.
  return ok ? { done: "published" } : { status: 422, answer: { problem: null, note: wish.note, conflict: null } };
}
