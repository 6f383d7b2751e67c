import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { DoorNotice } from "~/components/registration/door-notice";
import { RegisterForm } from "~/components/registration/register-form";
import { SymposiumFacts } from "~/components/registration/symposium-facts";
import { PageTitle } from "~/components/ui/heading";
import { getRegisterPage } from "~/domain/symposium/register-page.server";
import { emptyRegistration } from "~/domain/symposium/registration-form";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { formatMoment } from "~/i18n/format-moment";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";
import { takeRegistration } from "./take-registration.server";

/** Places are taken while one reads: nobody keeps this page. */
const FRESH = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const { page } = await getRegisterPage({ symposiumId: params.id ?? "", now: requestTime() });
    const actor = await findActor(request);
    const isGroup = new URL(request.url).searchParams.get("kind") === "group" && page.asked.groups;
    const values = emptyRegistration({ isGroup, person: actor && { name: actor.name, email: actor.email } });
    const head = { title: `${t("registration.title")}: ${page.symposium.title}`, siteName: t("common.siteName") };
    return json({ page, values, isSignedIn: actor !== null, head }, { headers: FRESH });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => FRESH;

export async function action({ request, params }: ActionFunctionArgs) {
  try {
    return await takeRegistration({ request, symposiumId: params.id ?? "", now: requestTime() });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

const NOTHING_WRONG = { problems: {}, answerProblems: {} };

export default function RegisterRoute() {
  const t = useT();
  const locale = useLocale();
  const { page, values, isSignedIn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { symposium } = page;
  const shown = answer?.values ?? values;
  const formKey = `${shown.isGroup}${shown.people.length}`;
  return (
    <PageBody
      crumbs={[
        { label: t("symposium.crumb"), to: "/symposia" },
        { label: symposium.title, to: symposium.path },
        { label: t("registration.title") },
      ]}
    >
      <div className="max-w-[46rem]">
        <PageTitle title={t("registration.title")} lead={symposium.title} />
        <SymposiumFacts symposium={symposium} />
        {page.door === "open" ? (
          <>
            <p className="mb-4">{t("registration.form.closes", { when: formatMoment(page.closesAt, locale) })}</p>
            <RegisterForm
              key={formKey}
              page={page}
              values={shown}
              wrong={answer ?? NOTHING_WRONG}
              signInPath={isSignedIn ? null : `/sign-in?to=${encodeURIComponent(`${symposium.path}/register`)}`}
            />
          </>
        ) : (
          <DoorNotice page={page} />
        )}
      </div>
    </PageBody>
  );
}
