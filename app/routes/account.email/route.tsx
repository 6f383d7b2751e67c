import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { findEmailChange } from "~/domain/accounts/find-email-change.server";
import { oneProblem } from "~/domain/accounts/form-answer";
import { formAgain } from "~/http/account-forms.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { AskForm, CodeForm } from "./email-forms";
import { askForChange, proveAddress } from "./take-email.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const { searchParams } = new URL(request.url);
  const waiting = await findEmailChange({ userId: actor.userId, now: requestTime() });
  return {
    email: actor.email,
    waitingTo: searchParams.has("another") ? null : (waiting?.to ?? null),
    isDone: searchParams.has("done"),
    head: { title: t("accounts.email.title"), siteName: t("common.siteName") },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const fields = await request.formData();
  const isCode = fields.get("intent") === "code";
  try {
    const problems = await (isCode ? proveAddress : askForChange)({ request, actor, fields });
    return problems ?? redirect(isCode ? "/account/email?done" : "/account/email", 303);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "limited") throw pageRefusal(error);
    const values = { newEmail: String(fields.get("newEmail") ?? "") };
    return formAgain(oneProblem(isCode ? "code" : "password", "limited", values));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function EmailRoute() {
  const t = useT();
  const { email, waitingTo, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("accounts.account.title"), to: "/account" }];
  return (
    <AccountPage title={t("accounts.email.title")} lead={t("accounts.email.lead")} crumbs={crumbs}>
      {isDone && !answer && <Notice kind="success" isLive title={t("accounts.email.done")} />}
      <dl>
        <dt className="font-bold">{t("accounts.email.present")}</dt>
        <dd className="break-all">{email}</dd>
      </dl>
      {waitingTo === null ? (
        <AskForm answer={answer} />
      ) : (
        <>
          <Notice kind="success" title={t("accounts.email.sentTitle")}>
            <p className="break-all">{t("accounts.email.sent", { email: waitingTo })}</p>
          </Notice>
          <CodeForm answer={answer} />
          <p>
            <Link to="/account/email?another" className="link inline-flex min-h-11 items-center">
              {t("accounts.email.another")}
            </Link>
          </p>
        </>
      )}
    </AccountPage>
  );
}
