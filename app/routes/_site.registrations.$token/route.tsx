import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { OwnAnswers } from "~/components/registration/own-answers";
import { OwnDoors } from "~/components/registration/own-doors";
import { OwnState } from "~/components/registration/own-state";
import { SymposiumFacts } from "~/components/registration/symposium-facts";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { answerOffer } from "~/domain/symposium/answer-offer.server";
import { getRegistration } from "~/domain/symposium/get-registration.server";
import { OWN_DEEDS } from "~/domain/symposium/registration";
import { pageRefusal } from "~/http/error-response.server";
import { PERSONAL, personalHead } from "~/http/personal-page.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  try {
    const { view } = await getRegistration({ token, baseUrl: siteFacts().baseUrl, now: requestTime() });
    const asked = new URL(request.url).searchParams.get("done");
    const done = OWN_DEEDS.find((deed) => deed === asked) ?? null;
    const head = personalHead(request, "registration.own.title");
    return json({ view, done, path: `/registrations/${token}`, head }, { headers: PERSONAL });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PERSONAL;

/** The answer to an offered place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const takes = (await request.formData()).get("answer") === "yes";
  try {
    const done = await answerOffer({ token, takes, now: requestTime() });
    return redirect(`/registrations/${token}?done=${done}`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RegistrationRoute() {
  const t = useT();
  const { view, done, path } = useLoaderData<typeof loader>();
  const { symposium } = view;
  return (
    <PageBody crumbs={[{ label: symposium.title, to: symposium.path }, { label: t("registration.own.title") }]}>
      <div className="max-w-[46rem]">
        <PageTitle title={t("registration.own.title")} lead={symposium.title} />
        {done && <Notice isLive title={t(`registration.own.done.${done}`)} className="mb-4" />}
        <OwnState view={view} />
        <OwnDoors view={view} path={path} />
        <SymposiumFacts symposium={symposium} />
        <p className="mb-8 flex flex-wrap gap-3">
          {view.state === "placed" && symposium.status !== "cancelled" && !view.isPast && (
            <a href={`${path}/calendar.ics`} className="link inline-flex min-h-11 items-center">
              {t("registration.own.calendar")}
            </a>
          )}
          <LinkButton to={symposium.path} look="text">
            {t("registration.toSymposium")}
          </LinkButton>
        </p>
        <OwnAnswers view={view} />
        <p className="mb-6 flex flex-wrap gap-3">
          {view.canChange && (
            <LinkButton to={`${path}/change`} look="outline">
              {t("registration.own.change")}
            </LinkButton>
          )}
          {view.canCancel && (
            <LinkButton to={`${path}/cancel`} look="outline">
              {t("registration.own.cancel")}
            </LinkButton>
          )}
        </p>
        <p className="text-[0.9375rem] text-solid-gray-700 print:hidden">{t("registration.own.secret")}</p>
      </div>
    </PageBody>
  );
}
