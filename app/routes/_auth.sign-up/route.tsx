import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { EmailField, NameField, NewPasswordField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { readEmail, readName, readNewPassword } from "~/domain/accounts/account-fields";
import { forgetUnprovedAccount } from "~/domain/accounts/prepare-sign-up.server";
import { formAgain, refused, returnPathOf, withReturnPath } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { getLocale } from "~/http/locale.server";
import { pendingEmailCookie } from "~/http/pending-email.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const head = { title: t("accounts.signUp.title"), siteName: t("common.siteName") };
  return { to: returnPathOf(request), head };
}

/** The same answer whether the address has an account already or not: its owner learns it by mail. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const name = readName(fields.get("name"));
  const email = readEmail(fields.get("email"));
  const newPassword = readNewPassword(fields.get("newPassword"));
  const values = { name: name.value, email: email.value };
  const problems = Object.entries({ name, email, newPassword }).flatMap(([field, { problem }]) =>
    problem ? [{ field, problem }] : [],
  );
  if (problems.length > 0) return formAgain({ values, problems });
  await forgetUnprovedAccount(email.value);
  const engine = await callAuth(request, "/sign-up/email", { ...values, password: newPassword.value });
  if (!engine.isOk) return refused(engine, { field: "email", problem: "email", values });
  const headers = { "Set-Cookie": await pendingEmailCookie(email.value) };
  return redirect(withReturnPath("/verify", returnPathOf(request)), { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SignUpRoute() {
  const t = useT();
  const { to } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountPage title={t("accounts.signUp.title")} lead={t("accounts.signUp.lead")}>
      <AccountForm answer={answer} submit={t("accounts.signUp.submit")}>
        <NameField answer={answer} />
        <EmailField answer={answer} />
        <NewPasswordField answer={answer} />
        <p>{t("accounts.signUp.privacy")}</p>
      </AccountForm>
      <p>
        <Link
          to={to === null ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`}
          className="link inline-flex min-h-11 items-center"
        >
          {t("accounts.signUp.have")}
        </Link>
      </p>
    </AccountPage>
  );
}
