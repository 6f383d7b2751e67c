import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { AskedFields } from "~/components/registration/asked-fields";
import { problemText, registrationErrors } from "~/components/registration/registration-errors";
import { Button, LinkButton } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import { changeRegistration } from "~/domain/symposium/change-registration.server";
import { getRegistration } from "~/domain/symposium/get-registration.server";
import { readChange } from "~/domain/symposium/registration-change";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const path = `/registrations/${token}`;
  try {
    const { view } = await getRegistration({ token, baseUrl: siteFacts().baseUrl, now: requestTime() });
    if (!view.canChange) throw redirect(`${path}?done=over`);
    return json({ view, path, head: personalHead(request, "registration.change.title") }, { headers: PERSONAL });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const now = requestTime();
  try {
    const { view, content } = await getRegistration({ token, baseUrl: siteFacts().baseUrl, now });
    const { input, ...read } = readChange(await request.formData(), content, view);
    if (!input) return json({ ...read, isFull: false }, { status: 422 });
    const done = await changeRegistration({ token, input, now });
    if (done === "full") return json({ ...read, isFull: true }, { status: 409 });
    return redirect(`/registrations/${token}?done=${done}`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function ChangeRegistrationRoute() {
  const t = useT();
  const { view, path } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { values, problems, answerProblems } = answer ?? { values: view, problems: {}, answerProblems: {} };
  const { asked, places, symposium } = view;
  const errors = registrationErrors({ problems, answerProblems }, { questions: asked.questions, isGroup: false }, t);
  return (
    <PageBody
      crumbs={[
        { label: symposium.title, to: symposium.path },
        { label: t("registration.own.title"), to: path },
        { label: t("registration.change.title") },
      ]}
    >
      <div className="max-w-[46rem]">
        <PageTitle title={t("registration.change.title")} lead={symposium.title} />
        {answer?.isFull && <Notice kind="warning" isLive title={t("registration.change.full")} className="mb-4" />}
        <Form method="post" noValidate className="grid gap-6">
          <ErrorSummary errors={errors} />
          <TextField
            id="name-0"
            name="name.0"
            label={t("registration.form.name")}
            hint={t("registration.form.nameHint")}
            error={problemText(problems, "name.0", t)}
            isRequired
            autoComplete="nickname"
            defaultValue={values.name}
          />
          <AskedFields
            {...{ asked, places, values, problems, answerProblems }}
            placeHint={t("registration.change.placeHint")}
          />
          <p className="flex flex-wrap gap-3">
            <Button type="submit" size="lg">
              {t("registration.change.submit")}
            </Button>
            <LinkButton to={path} look="text" size="lg">
              {t("registration.change.back")}
            </LinkButton>
          </p>
        </Form>
      </div>
    </PageBody>
  );
}
