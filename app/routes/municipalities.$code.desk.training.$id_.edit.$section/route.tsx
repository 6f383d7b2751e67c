import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { BasicsSection } from "~/components/training/basics-section";
import { PartsSection } from "~/components/training/parts-section";
import { PlanEditorPage } from "~/components/training/plan-editor-page";
import { formValuesFrom } from "~/domain/symposium/form-reader";
import { isPlanSection } from "~/domain/training/find-plan-problems";
import { getDeskPlan } from "~/domain/training/get-desk-plan.server";
import { planValues } from "~/domain/training/plan-form";
import { findRecordChoices } from "~/domain/training/watched-records.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import { DomainError } from "~/shared/domain-error";
import { saveSection } from "./save-section.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const { id = "", section } = params;
  try {
    if (!isPlanSection(section)) throw new DomainError("notFound", { plan: id });
    const plan = await getDeskPlan({ at, id });
    const chosen = plan.content.parts.flatMap(({ recordId }) => recordId ?? []);
    const records = section === "parts" ? await findRecordChoices({ hostCode: plan.hostCode, chosen }) : [];
    const head = deskHead(request, `training.desk.section.${section}`);
    const title = plan.content.title ? `${head.title} - ${plan.content.title}` : head.title;
    const isSaved = new URL(request.url).searchParams.get("done") === "saved";
    return json({ path: `${root}/${id}`, plan, section, records, isSaved, head: { ...head, title } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const { id = "", section } = params;
  const values = formValuesFrom(await request.formData());
  try {
    if (!isPlanSection(section)) throw new DomainError("notFound", { plan: id });
    const plan = await getDeskPlan({ at, id });
    const saved = await saveSection({ at, plan, section, values, path: `${root}/${id}`, now: requestTime() });
    return "to" in saved ? redirect(saved.to, 303) : json(saved.answer, { status: saved.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditPlanRoute() {
  const { path, plan, section, records, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = { values: answer?.values ?? planValues(section, plan.content), problems: answer?.problems ?? [] };
  const { totalMinutes, isAtLeast } = plan;
  return (
    <PlanEditorPage {...{ path, plan, section, isSaved }} answer={answer ?? null}>
      {section === "basics" ? (
        <BasicsSection {...form} />
      ) : (
        <PartsSection {...form} {...{ records, totalMinutes, isAtLeast }} parts={plan.content.parts} />
      )}
    </PlanEditorPage>
  );
}
