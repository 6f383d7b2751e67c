import { json, redirect } from "@remix-run/node";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { type MailingProblem, type MailingValues, readMailing } from "~/domain/symposium/mailing-form";
import { saveMailing } from "~/domain/symposium/save-mailing.server";
import { sendMailing } from "~/domain/symposium/send-mailing.server";
import { testMailing } from "~/domain/symposium/test-mailing.server";
import { isDomainError } from "~/shared/domain-error";

type Wish = { at: DeskAt; symposiumId: string; mailingId: string; form: FormData; path: string; now: Date };
type MailingAnswer = {
  values: MailingValues | null;
  problems: MailingProblem[];
  refusal: "sendSureMissing" | "changed" | null;
};

/** Saves the draft, sends a test, or sends it: whichever button was pressed. */
export async function actOnMailing(wish: Wish) {
  try {
    return await carryOut(wish);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return answer(409, { values: null, problems: [], refusal: "changed" });
  }
}

async function carryOut({ form, path, ...asked }: Wish) {
  switch (form.get("intent")) {
    case "test":
      await testMailing(asked);
      return redirect(`${path}?done=tested`, 303);
    case "send":
      if (form.get("sure") !== "yes") return answer(422, { values: null, problems: [], refusal: "sendSureMissing" });
      await sendMailing({ ...asked, count: Number(form.get("count")) });
      return redirect(path, 303);
    default: {
      const { values, problems } = readMailing(form);
      if (problems.length > 0) return answer(422, { values, problems, refusal: null });
      await saveMailing({ ...asked, values });
      return redirect(`${path}?done=saved`, 303);
    }
  }
}

function answer(status: number, body: MailingAnswer) {
  return json(body, { status });
}
