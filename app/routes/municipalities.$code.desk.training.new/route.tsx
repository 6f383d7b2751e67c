import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { findPlanToCopy } from "~/domain/training/find-plan-to-copy.server";
import { PLAN_LIMITS } from "~/domain/training/plan-content";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import { useT } from "~/i18n/translate-context";
import { DomainError } from "~/shared/domain-error";
import { begin } from "./begin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireTrainingDesk(request, params.code);
  const from = new URL(request.url).searchParams.get("from");
  const origin = from ? await findPlanToCopy({ at, id: from }) : null;
  if (from && !origin) throw pageRefusal(new DomainError("notFound", { plan: from }));
  const hosts = desk.codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
  const key = origin ? "training.desk.create.copyTitle" : "training.desk.create.title";
  return json({ origin, hosts, head: deskHead(request, key) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk, root } = await requireTrainingDesk(request, params.code);
  try {
    const begun = await begin({ at, desk, form: await request.formData() });
    if (begun.ok) return redirect(`${root}/${begun.id}?done=${begun.isCopy ? "copied" : "created"}`, 303);
    return json(begun, { status: 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewPlanRoute() {
  const t = useT();
  const { origin, hosts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && !answer.ok ? answer : null;
  const key = refused?.problem === "tooLong" ? "training.desk.create.nameLong" : "training.desk.create.nameError";
  const error = refused ? t(key, { max: PLAN_LIMITS.title }) : null;
  return (
    <div className="max-w-[42rem]">
      <PageTitle
        title={t(origin ? "training.desk.create.copyTitle" : "training.desk.create.title")}
        lead={t(origin ? "training.desk.create.copyLead" : "training.desk.create.lead")}
      />
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={error ? [{ fieldId: "title", message: error }] : []} />
        {origin ? (
          <p className="font-bold">
            <input type="hidden" name="from" value={origin.id} />
            {t("training.desk.create.copyFrom", { name: origin.hostName, title: origin.title })}
          </p>
        ) : null}
        <TextField
          id="title"
          name="title"
          label={t("training.desk.create.name")}
          hint={t(origin ? "training.desk.create.nameHintCopy" : "training.desk.create.nameHint")}
          error={error}
          defaultValue={refused?.values.title ?? ""}
        />
        {hosts.length < 2 ? null : (
          <SelectField
            id="host"
            name="host"
            label={t("training.desk.create.host")}
            defaultValue={refused?.values.host || hosts[0]?.code}
            options={hosts.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <p>
          <Button type="submit" size="lg">
            {t("training.desk.create.submit")}
          </Button>
        </p>
      </Form>
    </div>
  );
}
