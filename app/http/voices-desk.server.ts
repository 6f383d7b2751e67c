import { json, redirect } from "@remix-run/node";
import { addAnsweredChange } from "~/domain/questionnaire/add-answered-change.server";
import { deleteAnsweredChange } from "~/domain/questionnaire/delete-answered-change.server";
import { editAnsweredChange } from "~/domain/questionnaire/edit-answered-change.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { findDeskChanges } from "~/domain/questionnaire/find-desk-changes.server";
import { publishAnsweredChange } from "~/domain/questionnaire/publish-answered-change.server";
import { subjectPath } from "~/domain/questionnaire/questionnaire";
import { unpublishAnsweredChange } from "~/domain/questionnaire/unpublish-answered-change.server";
import { type FormValues, formValuesFrom } from "~/domain/symposium/form-reader";
import { readAnsweredChange } from "~/domain/symposium/read-answered-change";
import type { VoicesAnswer } from "~/domain/symposium/voices-answer";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";
import { deskHead } from "./desk-head.server";
import { pageRefusal } from "./error-response.server";
import { PRIVATE, requireQuestionnaireDesk } from "./questionnaire-desk.server";
import { requestTime } from "./request-time.server";

type Params = { code?: string; id?: string };
type Type = "record" | "training";

/** The voices of a record or plan at the desk, and what was changed. */
export async function loadDeskVoices(request: Request, params: Params, type: Type) {
  try {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params, type);
    const changes = await findDeskChanges({ at });
    const done = new URL(request.url).searchParams.get("done");
    const publicPath = subject.isPublished ? `${subjectPath(type, subject.id)}/voices` : null;
    const head = deskHead(request, "voices.title");
    return json({ subject, root, changes, publicPath, done, head }, { headers: PRIVATE });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

/** Does what the button says: `add`, or `save`, `publish`, `takeBack`, `delete` with `:` and the id of the change. */
export async function actOnVoices(request: Request, params: Params, type: Type) {
  try {
    const { at, root } = await requireQuestionnaireDesk(request, params, type);
    const values = formValuesFrom(await request.formData());
    const [intent = "", id = ""] = (values.intent?.[0] ?? "").split(":");
    return await act({ at, here: `${root}/voices`, values, intent, id, now: requestTime() });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

type Wish = { at: QuestionnaireAt; here: string; values: FormValues; intent: string; id: string; now: Date };

async function act(wish: Wish) {
  const { at, here, intent, id, now } = wish;
  switch (intent) {
    case "publish":
      await publishAnsweredChange({ at, id, now });
      return redirect(`${here}?done=published#${id}`, 303);
    case "takeBack":
      await unpublishAnsweredChange({ at, id });
      return redirect(`${here}?done=takenBack#${id}`, 303);
    case "delete":
      await deleteAnsweredChange({ at, id });
      return redirect(`${here}?done=deleted`, 303);
    default:
      return write(wish);
  }
}

async function write({ at, here, values, intent, id, now }: Wish) {
  const read = readAnsweredChange(values, { today: tokyoDateKey(now), latest: at.subject.version });
  const of = intent === "save" ? id : null;
  if (!read.ok) return answered({ of, values, problems: read.problems }, 422);
  if (of === null) {
    const added = await addAnsweredChange({ at, input: read.input, now });
    return redirect(`${here}?done=added#${added}`, 303);
  }
  try {
    await editAnsweredChange({ at, id: of, baseStamp: values.stamp?.[0] ?? "", input: read.input });
    return redirect(`${here}?done=saved#${of}`, 303);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const theirs = (await findDeskChanges({ at })).find((one) => one.id === of);
    if (!theirs) throw error;
    return answered({ of, values, theirs }, 409);
  }
}

function answered(answer: Partial<VoicesAnswer> & Pick<VoicesAnswer, "of" | "values">, status: number) {
  return json<VoicesAnswer>({ problems: [], theirs: null, ...answer }, { status });
}
