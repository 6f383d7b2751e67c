import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AliasConflictNotice } from "~/components/connection/alias-conflict";
import { AliasForm } from "~/components/connection/alias-form";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { type AliasFormAnswer, toFormValues } from "~/domain/connection/alias-answer";
import { AliasWordsConflict } from "~/domain/connection/alias-words-conflict";
import { readSentAlias } from "~/domain/connection/read-sent-alias.server";
import { saveAliasWords } from "~/domain/connection/save-alias-words.server";
import { DESK_HEADERS, deskRefusal, requireOwnAlias } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { alias } = await requireOwnAlias(request, params.id);
  const { id, words, version } = alias;
  const head = deskHead(request, "connection.person.actions.edit");
  return json({ id, version, values: toFormValues(words), head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, alias, now } = await requireOwnAlias(request, params.id);
  const form = await request.formData();
  const version = Number(form.get("version"));
  const read = await readSentAlias({ form, before: alias.words.area, municipalityCode: alias.municipalityCode });
  if (!read.ok) return json({ answer: read.answer, version, conflict: null }, { status: 422 });
  try {
    await saveAliasWords({ actor, aliasId: alias.id, words: read.words, version, now });
    return redirect(`/desk/aliases/${alias.id}?done=saved`, 303);
  } catch (error) {
    if (!(error instanceof AliasWordsConflict)) throw deskRefusal(error);
    const answer: AliasFormAnswer = { values: read.values, problems: [], areaChoices: [] };
    return json(
      { answer, version: error.version, conflict: { present: toFormValues(error.present) } },
      { status: 409 },
    );
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditAliasRoute() {
  const t = useT();
  const { id, version, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <>
      <PersonCrumbs alias={{ id, name: values.alias }} here={t("connection.person.actions.edit")} />
      <PageTitle title={t("connection.person.edit.title", { alias: values.alias })} />
      <AliasForm values={values} answer={sent?.answer} submit={t("connection.person.edit.submit")}>
        <input type="hidden" name="version" value={sent?.version ?? version} />
        {sent?.conflict && <AliasConflictNotice present={sent.conflict.present} mine={sent.answer.values} />}
      </AliasForm>
    </>
  );
}
