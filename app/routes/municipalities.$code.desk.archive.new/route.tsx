import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { RECORD_LIMITS } from "~/domain/archive/record-content";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { beginFrom, findBeginnings } from "./begin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireArchiveDesk(request, params.code);
  const beginnings = await findBeginnings({ at, desk });
  const from = new URL(request.url).searchParams.get("symposium") ?? "";
  return json({ ...beginnings, from, head: deskHead(request, "archiveDesk.create.title") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk, root } = await requireArchiveDesk(request, params.code);
  try {
    const begun = await beginFrom({ at, desk, form: await request.formData(), now: requestTime() });
    if (begun.ok) return redirect(`${root}/${begun.id}?done=created`, 303);
    return json(begun, { status: 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewRecordRoute() {
  const t = useT();
  const { hosts, symposia, from } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const values = answer && !answer.ok ? answer.values : { title: "", from, host: "" };
  const key = answer?.problem === "empty" ? "archiveDesk.create.nameError" : "archiveDesk.create.nameLong";
  const error = answer?.problem ? t(key, { max: RECORD_LIMITS.title }) : null;
  return (
    <div className="max-w-[42rem]">
      <PageTitle title={t("archiveDesk.create.title")} lead={t("archiveDesk.create.lead")} />
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={error ? [{ fieldId: "title", message: error }] : []} />
        {symposia.length === 0 ? null : (
          <SelectField
            id="from"
            name="from"
            label={t("archiveDesk.create.from")}
            hint={t("archiveDesk.create.fromHint")}
            defaultValue={values.from}
            options={[
              { value: "", label: t("archiveDesk.create.fromNone") },
              ...symposia.map(({ id, title }) => ({ value: id, label: title || t("archiveDesk.list.noTitle") })),
            ]}
          />
        )}
        <TextField
          id="title"
          name="title"
          label={t("archiveDesk.create.name")}
          hint={t("archiveDesk.create.nameHint")}
          error={error}
          defaultValue={values.title}
        />
        {hosts.length < 2 ? null : (
          <SelectField
            id="host"
            name="host"
            label={t("archiveDesk.create.host")}
            defaultValue={values.host || hosts[0]?.code}
            options={hosts.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <p>
          <Button type="submit" size="lg">
            {t("archiveDesk.create.submit")}
          </Button>
        </p>
      </Form>
    </div>
  );
}
