import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AliasForm } from "~/components/connection/alias-form";
import { pageMeta } from "~/components/layout/page-meta";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { PageTitle } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { newFormValues } from "~/domain/connection/alias-answer";
import { createAlias } from "~/domain/connection/create-alias.server";
import { proposeAlias } from "~/domain/connection/propose-alias.server";
import { readSentAlias } from "~/domain/connection/read-sent-alias.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { DESK_HEADERS, deskRefusal, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const values = newFormValues(await proposeAlias({ actor }));
  const towns = actor.professionalOf.map((code) => ({ value: code, label: municipalityByCode(code)?.name ?? code }));
  const head = deskHead(request, "connection.person.create.title");
  return json({ values, towns, head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const form = await request.formData();
  const asked = form.get("town");
  const municipalityCode = actor.professionalOf.find((code) => code === asked) ?? actor.professionalOf[0]!;
  const read = await readSentAlias({ form, before: null, municipalityCode });
  if (!read.ok) return json({ answer: read.answer, municipalityCode }, { status: 422 });
  try {
    const { aliasId } = await createAlias({ actor, words: read.words, municipalityCode, now: requestTime() });
    return redirect(`/desk/aliases/${aliasId}?done=created`, 303);
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewAliasRoute() {
  const t = useT();
  const { values, towns } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t("connection.title"), to: "/desk" },
          { label: t("connection.nav.all"), to: "/desk/aliases" },
          { label: t("connection.person.create.title") },
        ]}
      />
      <PageTitle title={t("connection.person.create.title")} lead={t("connection.person.create.lead")} />
      <AliasForm values={values} answer={sent?.answer} submit={t("connection.person.create.submit")}>
        {towns.length > 1 && (
          <SelectField
            id="town"
            name="town"
            label={t("connection.form.town")}
            hint={t("connection.form.townHint")}
            options={towns}
            defaultValue={sent?.municipalityCode}
          />
        )}
      </AliasForm>
    </>
  );
}
