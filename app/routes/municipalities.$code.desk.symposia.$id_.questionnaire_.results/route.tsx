import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { CrossTables } from "~/components/questionnaire/cross-tables";
import { QuestionnaireHead } from "~/components/questionnaire/desk-head";
import { PublishPart } from "~/components/questionnaire/publish-part";
import { ResultList } from "~/components/questionnaire/result-list";
import { Notice } from "~/components/ui/notice";
import { findResults } from "~/domain/questionnaire/find-results.server";
import { getDeskQuestionnaire } from "~/domain/questionnaire/get-desk-questionnaire.server";
import { publishResults } from "~/domain/questionnaire/publish-results.server";
import { unpublishResults } from "~/domain/questionnaire/unpublish-results.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireQuestionnaireDesk } from "~/http/questionnaire-desk.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  try {
    const { at, subject, root } = await requireQuestionnaireDesk(request, params);
    const [questionnaire, found] = await Promise.all([
      getDeskQuestionnaire({ at, now: requestTime() }),
      findResults({ at }),
    ]);
    if (!questionnaire || !found) throw redirect(`${root}/questionnaire`);
    const done = new URL(request.url).searchParams.get("done");
    const head = deskHead(request, "questionnaire.results.title");
    return json({ questionnaire, ...found, subject, root, done, head }, { headers: PRIVATE });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

/** Publishes the results, or takes them back. */
export async function action({ request, params }: ActionFunctionArgs) {
  try {
    const { at, root } = await requireQuestionnaireDesk(request, params);
    const here = `${root}/questionnaire/results`;
    const now = requestTime();
    if ((await request.formData()).get("intent") !== "publish") {
      await unpublishResults({ at, now });
      return redirect(`${here}?done=undone`, 303);
    }
    const done = await publishResults({ at, now });
    return done.ok ? redirect(`${here}?done=done`, 303) : json({ refusal: done.reason }, { status: 409 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function QuestionnaireResultsRoute() {
  const t = useT();
  const { questionnaire, results, published, subject, root, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <>
      <QuestionnaireHead root={root} title={t("questionnaire.results.title")} subject={subject.title} />
      {refusal ? <Notice kind="error" isLive className="mb-6" title={t(`questionnaire.publish.${refusal}`)} /> : null}
      {!refusal && (done === "done" || done === "undone") ? (
        <Notice kind="success" isLive className="mb-6" title={t(`questionnaire.publish.${done}`)} />
      ) : null}
      <p className="mb-2 text-[1.25rem] font-bold">{t("questionnaire.results.total", { count: results.total })}</p>
      {results.total === 0 ? (
        <p>{t("questionnaire.results.none")}</p>
      ) : (
        <>
          <p className="mb-4 max-w-[42rem]">{t("questionnaire.results.lead")}</p>
          <p className="no-print mb-8">
            <a href={`${root}/questionnaire/results.csv`} className="link inline-flex min-h-11 items-center">
              {t("questionnaire.results.csv")}
            </a>{" "}
            {t("questionnaire.results.csvHint")}
          </p>
          <ResultList questions={results.questions} total={results.total} />
          {results.cross ? <CrossTables cross={results.cross} /> : null}
          <PublishPart questionnaire={questionnaire} published={published} path={`/symposia/${subject.id}/results`} />
        </>
      )}
    </>
  );
}
