import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { SymposiumFacts } from "~/components/registration/symposium-facts";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { cancelRegistration } from "~/domain/symposium/cancel-registration.server";
import { getRegistration } from "~/domain/symposium/get-registration.server";
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
    if (!view.canCancel) throw redirect(path);
    const head = personalHead(request, "registration.cancel.title");
    return json({ symposium: view.symposium, path, head }, { headers: PERSONAL });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  try {
    await cancelRegistration({ token, now: requestTime() });
    return redirect(`/registrations/${token}?done=cancelled`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function CancelRegistrationRoute() {
  const t = useT();
  const { symposium, path } = useLoaderData<typeof loader>();
  return (
    <PageBody
      crumbs={[
        { label: symposium.title, to: symposium.path },
        { label: t("registration.own.title"), to: path },
        { label: t("registration.own.cancel") },
      ]}
    >
      <div className="max-w-[46rem]">
        <PageTitle title={t("registration.cancel.title")} lead={t("registration.cancel.lead")} />
        <SymposiumFacts symposium={symposium} />
        <Form method="post" className="flex flex-wrap gap-3">
          <Button type="submit" size="lg">
            {t("registration.cancel.submit")}
          </Button>
          <LinkButton to={path} look="text" size="lg">
            {t("registration.cancel.back")}
          </LinkButton>
        </Form>
      </div>
    </PageBody>
  );
}
