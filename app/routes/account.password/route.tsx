import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewPasswordField, PasswordField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { readNewPassword, readPassword } from "~/domain/accounts/account-fields";
import { formAgain, refused } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { getLocale } from "~/http/locale.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const t = translatorFor(getLocale(request));
  const isDone = new URL(request.url).searchParams.has("done");
  return { isDone, head: { title: t("accounts.password.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request);
  const fields = await request.formData();
  const password = readPassword(fields.get("password"));
  const newPassword = readNewPassword(fields.get("newPassword"));
  const problems = Object.entries({ password, newPassword }).flatMap(([field, { problem }]) =>
    problem ? [{ field, problem }] : [],
  );
  if (problems.length > 0) return formAgain({ values: {}, problems });
  const body = { currentPassword: password.value, newPassword: newPassword.value, revokeOtherSessions: true };
  const engine = await callAuth(request, "/change-password", body);
  const isMissing = engine.code === "CREDENTIAL_ACCOUNT_NOT_FOUND";
  if (!engine.isOk)
    return refused(engine, { field: "password", problem: isMissing ? "passwordMissing" : "passwordWrong" });
  // The engine has replaced the session: the page must be asked for anew, with the new cookie.
  return redirect("/account/password?done", { status: 303, headers: engine.headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function PasswordRoute() {
  const t = useT();
  const { isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("accounts.account.title"), to: "/account" }];
  return (
    <AccountPage title={t("accounts.password.title")} lead={t("accounts.password.lead")} crumbs={crumbs}>
      {isDone && !answer && <Notice kind="success" isLive title={t("accounts.password.done")} />}
      <AccountForm answer={answer} submit={t("accounts.password.submit")}>
        <PasswordField answer={answer} isPresent />
        <NewPasswordField answer={answer} />
      </AccountForm>
    </AccountPage>
  );
}
