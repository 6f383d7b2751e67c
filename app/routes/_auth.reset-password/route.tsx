import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmailField, NewPasswordField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { readEmail, readNewPassword } from "~/domain/accounts/account-fields";
import { oneProblem } from "~/domain/accounts/form-answer";
import { tellUnknownAddress } from "~/domain/accounts/prepare-sign-up.server";
import { formAgain, refused } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { searchParams } = new URL(request.url);
  const head = { title: t("accounts.reset.title"), siteName: t("common.siteName") };
  return { hasToken: searchParams.has("token"), isSent: searchParams.has("sent"), head };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const token = new URL(request.url).searchParams.get("token");
  return token === null ? sendLink(request, fields) : setPassword(request, fields, token);
}

/** The same answer whether the address has an account or not; a mail goes out either way. */
async function sendLink(request: Request, fields: FormData) {
  const email = readEmail(fields.get("email"));
  const values = { email: email.value };
  if (email.problem) return formAgain(oneProblem("email", email.problem, values));
  const engine = await callAuth(request, "/request-password-reset", { email: email.value });
  if (!engine.isOk) return refused(engine, { field: "email", problem: "email", values });
  await tellUnknownAddress(email.value);
  return redirect("/reset-password?sent", 303);
}

async function setPassword(request: Request, fields: FormData, token: string) {
  const newPassword = readNewPassword(fields.get("newPassword"));
  if (newPassword.problem) return formAgain(oneProblem("newPassword", newPassword.problem));
  const engine = await callAuth(request, "/reset-password", { newPassword: newPassword.value, token });
  if (!engine.isOk) return refused(engine, { field: "newPassword", problem: "link" });
  return redirect("/sign-in?note=passwordSet", { status: 303, headers: engine.headers });
}

/** The token must not travel on to any other site. */
export const headers = () => ({ "Referrer-Policy": "same-origin" });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function ResetPasswordRoute() {
  const t = useT();
  const { hasToken, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("accounts.signIn.title"), to: "/sign-in" }];
  if (hasToken) {
    return (
      <AccountPage title={t("accounts.reset.setTitle")} lead={t("accounts.reset.setLead")} crumbs={crumbs}>
        <AccountForm answer={answer} submit={t("accounts.reset.set")}>
          <NewPasswordField answer={answer} />
        </AccountForm>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t("accounts.reset.title")} lead={t("accounts.reset.lead")} crumbs={crumbs}>
      {isSent && !answer && (
        <Notice kind="success" isLive title={t("accounts.reset.sentTitle")}>
          {t("accounts.reset.sent")}
        </Notice>
      )}
      <AccountForm answer={answer} submit={t("accounts.reset.send")}>
        <EmailField answer={answer} />
      </AccountForm>
    </AccountPage>
  );
}
