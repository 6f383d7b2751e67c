import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodeField, EmailField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { readDigits, readEmail } from "~/domain/accounts/account-fields";
import { oneProblem } from "~/domain/accounts/form-answer";
import { tellUnknownAddress } from "~/domain/accounts/prepare-sign-up.server";
import { asksSecondFactor, formAgain, goOn, refused, returnPathOf, withReturnPath } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { getLocale } from "~/http/locale.server";
import { pendingEmailCookie, readPendingEmail } from "~/http/pending-email.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const isSent = new URL(request.url).searchParams.has("sent");
  const head = { title: t("accounts.signInCode.title"), siteName: t("common.siteName") };
  return { isSent, email: await readPendingEmail(request), head };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const email = readEmail(fields.get("email"));
  if (email.problem) return formAgain(oneProblem("email", email.problem, { email: email.value }));
  return fields.get("intent") === "send"
    ? sendCode(request, email.value)
    : signIn(request, email.value, readDigits(fields.get("code")));
}

/** The same answer whether the address has an account or not; a mail goes out either way. */
async function sendCode(request: Request, email: string) {
  const values = { email };
  const engine = await callAuth(request, "/email-otp/send-verification-otp", { email, type: "sign-in" });
  if (!engine.isOk) return refused(engine, { field: "email", problem: "email", values });
  await tellUnknownAddress(email);
  const next = withReturnPath("/sign-in/code", returnPathOf(request), "sent");
  return redirect(next, { status: 303, headers: { "Set-Cookie": await pendingEmailCookie(email) } });
}

async function signIn(request: Request, email: string, otp: string) {
  const values = { email };
  const engine = await callAuth(request, "/sign-in/email-otp", { email, otp });
  const to = returnPathOf(request);
  if (!engine.isOk) return refused(engine, { field: "code", problem: "code", values });
  engine.headers.append("Set-Cookie", await pendingEmailCookie(null));
  return goOn(engine, asksSecondFactor(engine) ? withReturnPath("/sign-in/second-factor", to) : to);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SignInCodeRoute() {
  const t = useT();
  const { isSent, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("accounts.signIn.title"), to: "/sign-in" }];
  if (!isSent || email === null) {
    return (
      <AccountPage title={t("accounts.signInCode.title")} lead={t("accounts.signInCode.lead")} crumbs={crumbs}>
        <AccountForm answer={answer} submit={t("accounts.signInCode.send")} intent="send">
          <EmailField answer={answer} />
        </AccountForm>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t("accounts.signInCode.title")} crumbs={crumbs}>
      {!answer && (
        <Notice kind="success" isLive title={t("accounts.signInCode.sentTitle")}>
          {t("accounts.signInCode.sent")}
        </Notice>
      )}
      <AccountForm answer={answer} submit={t("accounts.signInCode.submit")} hidden={{ email }}>
        <CodeField answer={answer} />
      </AccountForm>
      <AccountForm submit={t("accounts.signInCode.again")} look="outline" intent="send" hidden={{ email }} />
    </AccountPage>
  );
}
