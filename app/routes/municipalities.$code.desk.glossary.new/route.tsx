import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { HostField } from "~/components/glossary-editor/host-field";
import { fieldErrors } from "~/components/glossary-editor/problem-text";
import { WordFields } from "~/components/glossary-editor/term-fields";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { checkTypedTerm } from "~/domain/glossary/check-term";
import { createTerm } from "~/domain/glossary/create-term.server";
import { hostsOf, readHost } from "~/domain/glossary/hosts-of.server";
import { readTypedTerm } from "~/domain/glossary/term-form";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireGlossaryDesk } from "~/http/glossary-desk.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await requireGlossaryDesk(request, params.code);
  return json({ hosts: hostsOf(desk.codes), head: deskHead(request, "glossary.edit.newTitle") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireGlossaryDesk(request, params.code);
  const form = await request.formData();
  const typed = readTypedTerm(form);
  const { input, problems } = checkTypedTerm(typed);
  const host = readHost(at.codes, form.get("host"));
  if (problems.length > 0) return json({ typed, problems, host }, { status: 422 });
  try {
    const id = await createTerm({ at, hostCode: host, input, now: requestTime() });
    return redirect(`${root}/${id}?done=created`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewTermRoute() {
  const t = useT();
  const { hosts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = answer?.problems ?? [];
  return (
    <div className="max-w-[42rem]">
      <PageTitle title={t("glossary.edit.newTitle")} lead={t("glossary.edit.newLead")} />
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={fieldErrors(problems, t)} />
        <WordFields typed={answer?.typed ?? { word: "", reading: "" }} problems={problems} />
        <HostField hosts={hosts} chosen={answer?.host ?? ""} />
        <p>
          <Button type="submit" size="lg">
            {t("glossary.desk.newTerm")}
          </Button>
        </p>
      </Form>
    </div>
  );
}
