import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { AnswerPage } from "~/components/questionnaire/answer-page";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { getQuestionnaireDoor } from "~/domain/questionnaire/get-questionnaire-door.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { answeredCookie, hasAnswered } from "~/http/answered-cookie.server";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { DomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  try {
    const { symposium, key } = await findOpenForm(id);
    const door = await getQuestionnaireDoor({ key, now: requestTime() });
    const isAnsweredHere = await hasAnswered(request, id);
    const isThanked = isAnsweredHere && new URL(request.url).searchParams.get("done") === "answered";
    const { path, title } = symposium;
    const head = personalHead(request, "questionnaire.title");
    return json({ door, isThanked, isAnsweredHere, path, title, head }, { headers: PERSONAL });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

/** One answer for each browser. */
export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? "";
  try {
    const { key } = await findOpenForm(id);
    const form = await request.formData();
    if (await hasAnswered(request, id)) return json({ values: {}, problems: {}, isLate: false }, { status: 409 });
    const done = await answerQuestionnaire({ key, form, now: requestTime() });
    if (done.ok) {
      const headers = { "Set-Cookie": await answeredCookie(id) };
      return redirect(`/symposia/${id}/questionnaire?done=answered`, { status: 303, headers });
    }
    const { values, problems } = done.read;
    if (done.state === "open") return json({ values, problems, isLate: false }, { status: 422 });
    return json({ values, problems: {}, isLate: true }, { status: 409 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

/** Throws DomainError("notFound") while the symposium is not published. */
async function findOpenForm(id: string) {
  const symposium = await getSymposium({ id });
  if (!symposium) throw new DomainError("notFound", { symposium: id });
  return { symposium, key: { subjectType: "symposium" as const, subjectId: id } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function OpenQuestionnaireRoute() {
  const t = useT();
  const { door, isThanked, isAnsweredHere, path, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [
    { label: t("symposium.crumb"), to: "/symposia" },
    { label: title, to: path },
    { label: t("questionnaire.title") },
  ];
  return (
    <PageBody crumbs={crumbs}>
      <AnswerPage {...{ door, isThanked, isAnsweredHere }} symposiumPath={path} answer={answer ?? null} />
    </PageBody>
  );
}
