import { json, redirect } from "@remix-run/node";
import { getRecordQuestionnaire } from "~/domain/archive/questionnaire-subject.server";
import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import type { QuestionnaireAt } from "~/domain/questionnaire/editable-questionnaire.server";
import { findResults } from "~/domain/questionnaire/find-results.server";
import { getDeskQuestionnaire } from "~/domain/questionnaire/get-desk-questionnaire.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { resultsPath, type SubjectType, subjectPath } from "~/domain/questionnaire/questionnaire";
import { resultsCsv } from "~/domain/questionnaire/results-csv.server";
import { unpublishResults } from "~/domain/questionnaire/unpublish-results.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { getPlanQuestionnaire } from "~/domain/training/questionnaire-subject.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { DomainError } from "~/shared/domain-error";
import { deskHead } from "./desk-head.server";
import { pageRefusal } from "./error-response.server";
import { getLocale } from "./locale.server";
import { requestTime } from "./request-time.server";
import { siteFacts } from "./site-facts.server";
import { requireSymposiumDesk } from "./symposium-desk.server";

/** Nothing of these pages is kept by anyone. */
export const PRIVATE = { "Cache-Control": "private, no-store" };

type Params = { code?: string; id?: string };
type Found = { at: QuestionnaireAt; title: string; isPublished: boolean };

const FINDERS: Record<SubjectType, (asked: { at: DeskAt; id: string }) => Promise<Found>> = {
  symposium: getQuestionnaireSubject,
  record: getRecordQuestionnaire,
  training: getPlanQuestionnaire,
};
const ROOMS: Record<SubjectType, string> = { symposium: "symposia", record: "archive", training: "training" };

/**
 * Who asks at a desk about the アンケート of what. Thrown redirects and 404 as `requireDesk`; throws DomainError("notFound")
 * for a subject of another desk.
 */
export async function requireQuestionnaireDesk(request: Request, params: Params, type: SubjectType) {
  const { at: desk, desk: town } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const { at, title, isPublished } = await FINDERS[type]({ at: desk, id });
  const subject = { type, id, title, isPublished, version: at.subject.version };
  return { at, subject, root: `/municipalities/${town.code}/desk/${ROOMS[type]}/${id}` };
}

/** The questions, the opening and the links. */
export async function loadQuestionnaireDesk(request: Request, params: Params, type: SubjectType) {
  return guarded(async () => {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params, type);
    const questionnaire = await getDeskQuestionnaire({ at, now: requestTime() });
    const url = `${siteFacts().baseUrl}${subjectPath(type, subject.id)}/questionnaire`;
    const open = questionnaire?.isOpenToAll ? { url, qr: qrDrawing(url) } : null;
    const done = new URL(request.url).searchParams.get("done");
    const head = deskHead(request, "questionnaire.title");
    return json({ questionnaire, subject, root, open, done, head }, { headers: PRIVATE });
  });
}

/** As those who answer see it. */
export async function loadQuestionnairePreview(request: Request, params: Params, type: SubjectType) {
  return guarded(async () => {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params, type);
    const questionnaire = await getDeskQuestionnaire({ at, now: requestTime() });
    if (!questionnaire) throw redirect(`${root}/questionnaire`);
    const head = deskHead(request, "questionnaire.tabs.preview");
    return json({ questionnaire, subject, root, head }, { headers: PRIVATE });
  });
}

/** The answers counted; of a record or plan those about `?version=`. */
export async function loadQuestionnaireResults(request: Request, params: Params, type: SubjectType) {
  return guarded(async () => {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params, type);
    const query = new URL(request.url).searchParams;
    const version = Number(query.get("version")) || null;
    const [questionnaire, found] = await Promise.all([
      getDeskQuestionnaire({ at, now: requestTime() }),
      findResults({ at, version }),
    ]);
    if (!questionnaire || !found) throw redirect(`${root}/questionnaire`);
    const head = deskHead(request, "questionnaire.results.title");
    const facts = { subject, root, publicPath: resultsPath(type, subject.id), done: query.get("done"), head };
    return json({ questionnaire, ...found, ...facts }, { headers: PRIVATE });
  });
}

/** Publishes the results, or takes them back. */
export async function actOnResults(request: Request, params: Params, type: SubjectType) {
  return guarded(async () => {
    const { at, root } = await requireQuestionnaireDesk(request, params, type);
    const here = `${root}/questionnaire/results`;
    const now = requestTime();
    if ((await request.formData()).get("intent") !== "publish") {
      await unpublishResults({ at, now });
      return redirect(`${here}?done=undone`, 303);
    }
    const done = await publishResults({ at, now });
    return done.ok ? redirect(`${here}?done=done`, 303) : json({ refusal: done.reason }, { status: 409 });
  });
}

/** Every answer as a file. */
export async function resultsFile(request: Request, params: Params, type: SubjectType): Promise<Response> {
  return guarded(async () => {
    const { at, subject } = await requireQuestionnaireDesk(request, params, type);
    const csv = await resultsCsv({ at }, translatorFor(getLocale(request)));
    if (csv === null) throw new DomainError("notFound", { [type]: subject.id });
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="questionnaire-${subject.id}.csv"`,
        ...PRIVATE,
      },
    });
  });
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}
