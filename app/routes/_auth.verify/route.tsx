import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodeField, EmailField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading } from "~/components/ui/heading";
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
  const wasResent = new URL(request.url).searchParams.has("again");
  const head = { title: t("accounts.verify.title"), siteName: t("common.siteName") };
  return { email: await readPendingEmail(request), wasResent, head };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const email = readEmail(fields.get("email"));
  if (email.problem) return formAgain(oneProblem("email", email.problem, { email: email.value }));
  if (fields.get("intent") === "again") return sendAgain(request, email.value);
  const body = { email: email.value, otp: readDigits(fields.get("code")) };
  const engine = await callAuth(request, "/email-otp/verify-email", body);
  if (!engine.isOk) return refused(engine, { field: "code", problem: "code", values: { email: email.value } });
  const to = returnPathOf(request);
  engine.headers.append("Set-Cookie", await pendingEmailCookie(null));
  return goOn(engine, asksSecondFactor(engine) ? withReturnPath("/sign-in/second-factor", to) : to);
}

async function sendAgain(request: Request, email: string) {
  const engine = await callAuth(request, "/email-otp/send-verification-otp", { email, type: "email-verification" });
  if (!engine.isOk) return refused(engine, { field: "email", problem: "email", values: { email } });
  await tellUnknownAddress(email);
  const next = withReturnPath("/verify", returnPathOf(request), "again");
  return redirect(next, { status: 303, headers: { "Set-Cookie": await pendingEmailCookie(email) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function VerifyRoute() {
  const t = useT();
  const { email, wasResent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountPage title={t("accounts.verify.title")}>
      {!answer && email !== null && (
        <Notice kind="success" isLive title={t(wasResent ? "accounts.verify.resent" : "accounts.verify.sentTitle")}>
          {t("accounts.verify.sent")}
        </Notice>
      )}
      <AccountForm answer={answer} submit={t("accounts.verify.submit")} hidden={{ email }}>
        {email === null && <EmailField answer={answer} />}
        <CodeField answer={answer} />
      </AccountForm>
      {email !== null && (
        <section className="grid gap-3">
          <Heading level={2} size={3}>
            {t("accounts.verify.againTitle")}
          </Heading>
          <AccountForm submit={t("accounts.verify.again")} look="outline" intent="again" hidden={{ email }} />
        </section>
      )}
    </AccountPage>
  );
}
