import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";
import { begin, findBeginnings } from "./begin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const beginnings = await findBeginnings({ at, desk });
  const from = new URL(request.url).searchParams.get("from") ?? "";
  return json({ ...beginnings, from, head: deskHead(request, "symposiumDesk.create.title") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk, root } = await requireSymposiumDesk(request, params.code);
  try {
    const begun = await begin({ at, desk, request, form: await request.formData() });
    if (begun.ok) return redirect(`${root}/${begun.id}?done=created`, 303);
    return json(begun, { status: 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewSymposiumRoute() {
  const t = useT();
  const { hosts, copies, from } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problem = answer && !answer.ok ? answer.problem : null;
  const error =
    problem === null
      ? null
      : t(problem === "empty" ? "symposiumDesk.create.nameError" : "symposiumDesk.create.nameLong", { max: 120 });
  const values = answer && !answer.ok ? answer.values : { title: "", from, host: "" };
  return (
    <div className="max-w-[42rem]">
      <PageTitle title={t("symposiumDesk.create.title")} lead={t("symposiumDesk.create.lead")} />
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={error ? [{ fieldId: "title", message: error }] : []} />
        <TextField
          id="title"
          name="title"
          label={t("symposiumDesk.create.name")}
          hint={t("symposiumDesk.create.nameHint")}
          error={error}
          defaultValue={values.title}
        />
        {copies.length === 0 ? null : (
          <SelectField
            id="from"
            name="from"
            label={t("symposiumDesk.create.from")}
            hint={t("symposiumDesk.create.fromHint")}
            defaultValue={values.from}
            options={[
              { value: "", label: t("symposiumDesk.create.fromNone") },
              ...copies.map(({ id, title }) => ({ value: id, label: title || t("symposiumDesk.list.noTitle") })),
            ]}
          />
        )}
        {hosts.length < 2 ? null : (
          <SelectField
            id="host"
            name="host"
            label={t("symposiumDesk.create.host")}
            defaultValue={values.host || hosts[0]?.code}
            options={hosts.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <p>
          <Button type="submit" size="lg">
            {t("symposiumDesk.create.submit")}
          </Button>
        </p>
      </Form>
    </div>
  );
}
