import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PlanOverviewHead, PublishPlanForm, WithdrawPlanForm } from "~/components/training/plan-overview";
import { PlanProblemList } from "~/components/training/plan-problem-list";
import { PlanSectionNav } from "~/components/training/plan-section-nav";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { getDeskPlan } from "~/domain/training/get-desk-plan.server";
import { CHANGE_NOTE_LENGTH } from "~/domain/training/plan";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { actOnPlan } from "./act-on-plan.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const done = new URL(request.url).searchParams.get("done");
  try {
    const plan = await getDeskPlan({ at, id: params.id ?? "" });
    const head = deskHead(request, "training.desk.list.title");
    return json({ path: `${root}/${plan.id}`, plan, done, head: { ...head, title: plan.content.title || head.title } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const id = params.id ?? "";
  try {
    const acted = await actOnPlan({ at, id, form: await request.formData() });
    if ("done" in acted) return redirect(`${root}/${id}?done=${acted.done}`, 303);
    return json({ problem: acted.problem, changeNote: acted.changeNote }, { status: acted.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

const DONE: Record<string, MessageKey> = {
  created: "training.desk.overview.created",
  copied: "training.desk.overview.copied",
  published: "training.desk.overview.published",
  withdrawn: "training.desk.overview.withdrawn",
  putBackDone: "training.desk.overview.putBackDone",
};

export default function PlanOverviewRoute() {
  const t = useT();
  const { path, plan, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problem = answer?.problem ?? null;
  const doneKey = done && !answer ? DONE[done] : undefined;
  const errors = [
    ...(problem === "notSure" ? [{ fieldId: "sure", message: t("training.desk.overview.withdrawSureError") }] : []),
    ...(problem === "changeNoteLong"
      ? [{ fieldId: "changeNote", message: t("training.desk.overview.changeNoteLong", { max: CHANGE_NOTE_LENGTH }) }]
      : []),
  ];
  return (
    <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,46rem)]">
      <PlanSectionNav path={path} current={null} />
      <div className="grid min-w-0 content-start gap-8">
        {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
        {doneKey ? <Notice kind="success" isLive title={t(doneKey)} /> : null}
        {problem === "conflict" ? (
          <Notice kind="warning" isLive title={t("training.desk.overview.conflict")}>
            {t("training.desk.overview.conflictText")}
          </Notice>
        ) : null}
        <PlanOverviewHead plan={plan} path={path} />
        {plan.problems.length === 0 ? (
          <Notice kind="success" title={t("training.desk.overview.allGood")} />
        ) : (
          <PlanProblemList problems={plan.problems} path={path} />
        )}
        <PublishPlanForm plan={plan} problem={problem} changeNote={answer?.changeNote ?? ""} />
        <WithdrawPlanForm plan={plan} problem={problem} />
      </div>
    </div>
  );
}
