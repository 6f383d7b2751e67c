import { json, redirect } from "@remix-run/node";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { getQuestionnaireDoor } from "~/domain/questionnaire/get-questionnaire-door.server";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import { answeredCookie, hasAnswered } from "./answered-cookie.server";
import { pageRefusal } from "./error-response.server";
import { PERSONAL, personalHead } from "./personal-page.server";
import { getPublicSubject } from "./questionnaire-subject.server";
import { requestTime } from "./request-time.server";

/** The アンケート everyone can answer who sees the page of what it is about. */
export async function loadOpenForm(request: Request, id: string | undefined, type: SubjectType) {
  try {
    const subject = await getPublicSubject(type, id ?? "");
    const key = { subjectType: type, subjectId: subject.id };
    const door = await getQuestionnaireDoor({ key, now: requestTime() });
    const isAnsweredHere = await hasAnswered(request, subject);
    const isThanked = isAnsweredHere && new URL(request.url).searchParams.get("done") === "answered";
    const head = personalHead(request, "questionnaire.title");
    // Two people in a room may send the same answers at the same moment from the same kind of telephone.
    const sheet = crypto.randomUUID();
    return json({ door, isThanked, isAnsweredHere, subject, sheet, head }, { headers: PERSONAL });
  } catch (error) {
    throw pageRefusal(error);
  }
}

/** One answer for each browser and version. */
export async function actOnOpenForm(request: Request, id: string | undefined, type: SubjectType) {
  try {
    const subject = await getPublicSubject(type, id ?? "");
    const key = { subjectType: type, subjectId: subject.id };
    const form = await request.formData();
    const nothing = { values: {}, problems: {}, isLate: false, isOtherVersion: false };
    if (await hasAnswered(request, subject)) return json(nothing, { status: 409 });
    const done = await answerQuestionnaire({ key, version: subject.version, form, now: requestTime() });
    if (done.ok) {
      const headers = { "Set-Cookie": await answeredCookie(subject) };
      return redirect(`${subject.path}/questionnaire?done=answered`, { status: 303, headers });
    }
    return refused(done);
  } catch (error) {
    throw pageRefusal(error);
  }
}

type Refused = Extract<Awaited<ReturnType<typeof answerQuestionnaire>>, { ok: false }>;

/** What was answered comes back, with what is to be mended or why it is not taken. */
export function refused({ state, read: { values, problems, ok }, isOtherVersion }: Refused) {
  if (state !== "open") {
    const isLate = state !== "answered";
    return json({ values, problems: {}, isLate, isOtherVersion: false }, { status: 409 });
  }
  return json({ values, problems, isLate: false, isOtherVersion }, { status: ok ? 409 : 422 });
}
