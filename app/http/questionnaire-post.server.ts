import { json, redirect } from "@remix-run/node";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import { beginQuestionnaire } from "~/domain/questionnaire/begin-questionnaire";
import { closeQuestionnaire } from "~/domain/questionnaire/close-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { type FormFields, firstOf } from "~/domain/questionnaire/form-fields";
import { getDeskQuestionnaire } from "~/domain/questionnaire/get-desk-questionnaire.server";
import { makeHandoutLinks } from "~/domain/questionnaire/make-handout-links.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { HANDOUT_LIMIT, type SubjectType } from "~/domain/questionnaire/questionnaire";
import { readQuestionnaire } from "~/domain/questionnaire/questionnaire-form";
import { saveQuestionnaire } from "~/domain/questionnaire/save-questionnaire.server";
import { withdrawQuestionnaire } from "~/domain/questionnaire/withdraw-questionnaire.server";
import { formValuesFrom } from "~/domain/symposium/form-reader";
import { NOTHING, type QuestionnaireAnswer } from "~/domain/symposium/questionnaire-answer";
import { readWindow } from "~/domain/symposium/questionnaire-window";
import { translatorFor } from "~/i18n/messages-of.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError, isDomainError } from "~/shared/domain-error";
import { getLocale } from "./locale.server";
import { siteFacts } from "./site-facts.server";

type Wish = {
  at: QuestionnaireAt;
  root: string;
  subject: { type: SubjectType; title: string };
  request: Request;
  now: Date;
};
type Done = Omit<Wish, "request"> & { fields: FormFields; path: string };

/** Does what the button says. Throws DomainError("notFound"). */
export async function actOnQuestionnaire({ request, ...wish }: Wish) {
  const fields = formValuesFrom(await request.formData());
  const done = { ...wish, fields, path: `${wish.root}/questionnaire` };
  switch (firstOf(fields, "intent")) {
    case "create": {
      const content = beginQuestionnaire(wish.subject, translatorFor(getLocale(request)));
      await createQuestionnaire({ at: wish.at, content, now: wish.now });
      return redirect(done.path, 303);
    }
    case "open":
      return open(done);
    case "close":
      await closeQuestionnaire(done);
      return redirect(`${done.path}?done=closed`, 303);
    case "withdraw":
      return withdraw(done);
    case "links":
      return makeLinks(done);
    default:
      return save(done);
  }
}

function answered(answer: Partial<QuestionnaireAnswer>, status: number) {
  return json<QuestionnaireAnswer>({ ...NOTHING, ...answer }, { status });
}

async function save({ at, fields, path, now }: Done) {
  const baseVersion = Number(firstOf(fields, "version")) || 0;
  try {
    const { version, problems } = await saveQuestionnaire({ at, baseVersion, fields, now });
    if (problems.length > 0) return answered({ fields, version, problems }, 422);
    const place = /^(question|section)\.(?:up|down|remove|add):([a-z0-9]+)$/.exec(firstOf(fields, "intent"));
    return redirect(`${path}?done=saved${place ? `#${place[1]}s.${place[2]}` : ""}`, 303);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const present = await getDeskQuestionnaire({ at, now });
    if (!present) throw new DomainError("notFound", error.facts);
    const { content: theirs, version } = present;
    const fixed = { isFixed: present.opensAt !== null, isPublished: present.resultsPublishedAt !== null };
    const { content: mine } = readQuestionnaire({ ...fields, intent: [] }, theirs, fixed);
    return answered({ fields, version, conflict: { theirs, mine } }, 409);
  }
}

async function open({ at, fields, path, now }: Done) {
  const { opensAt, closesAt, problems } = readWindow(fields, tokyoDateKey(now));
  if (problems.length > 0) return answered({ window: fields, windowProblems: problems }, 422);
  const done = await openQuestionnaire({ at, opensAt, closesAt, now });
  if (done.ok) return redirect(`${path}?done=opened`, 303);
  return answered({ window: fields, refusal: done.reason, problems: done.problems }, 422);
}

async function withdraw({ at, path, now }: Done) {
  try {
    await withdrawQuestionnaire({ at, now });
    return redirect(`${path}?done=withdrawn`, 303);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    return answered({ refusal: "answered" }, 409);
  }
}

async function makeLinks({ at, fields, now }: Done) {
  const count = Number(firstOf(fields, "count").normalize("NFKC"));
  if (!Number.isInteger(count) || count < 1 || count > HANDOUT_LIMIT) return answered({ isCountWrong: true }, 422);
  const { baseUrl } = siteFacts();
  const tokens = await makeHandoutLinks({ at, count, now });
  const urls = tokens.map((token) => `${baseUrl}/questionnaires/${token}`);
  return answered({ links: urls.map((url) => ({ url, qr: qrDrawing(url) })) }, 200);
}
