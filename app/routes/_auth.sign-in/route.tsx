import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { EmailField, PasswordField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { readEmail, readPassword } from "~/domain/accounts/account-fields";
import { asksSecondFactor, formAgain, goOn, refused, returnPathOf, withReturnPath } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { getLocale } from "~/http/locale.server";
import { pendingEmailCookie } from "~/http/pending-email.server";
import { findSession } from "~/http/session.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

const NOTES = ["needed", "passwordSet", "signedOut", "kept"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const to = returnPathOf(request);
  if (await findSession(request)) throw redirect(to ?? "/account");
  const t = translatorFor(getLocale(request));
  const wanted = new URL(request.url).searchParams.get("note");
  const note = NOTES.find((name) => name === wanted) ?? (to === null ? null : "needed");
  return { to, note, head: { title: t("accounts.signIn.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const to = returnPathOf(request);
  const email = readEmail(fields.get("email"));
  const password = readPassword(fields.get("password"));
  const values = { email: email.value };
  if (email.problem || password.problem) {
    const problems = [
      ...(email.problem ? [{ field: "email", problem: email.problem }] : []),
      ...(password.problem ? [{ field: "password", problem: password.problem }] : []),
    ];
    return formAgain({ values, problems });
  }
  const engine = await callAuth(request, "/sign-in/email", { email: email.value, password: password.value });
  if (asksSecondFactor(engine)) return goOn(engine, withReturnPath("/sign-in/second-factor", to));
  if (engine.code === "EMAIL_NOT_VERIFIED") {
    engine.headers.append("Set-Cookie", await pendingEmailCookie(email.value));
    return goOn(engine, withReturnPath("/verify", to));
  }
  if (!engine.isOk) return refused(engine, { field: "email", problem: "credentials", values });
  return goOn(engine, to);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SignInRoute() {
  const t = useT();
  const { to, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const query = to === null ? "" : `?to=${encodeURIComponent(to)}`;
  return (
    <AccountPage title={t("accounts.signIn.title")} lead={t("accounts.signIn.lead")}>
      {note && !answer && <Notice isLive title={t(`accounts.signIn.${note}`)} />}
      <AccountForm answer={answer} submit={t("accounts.signIn.submit")}>
        <EmailField answer={answer} />
        <PasswordField answer={answer} />
      </AccountForm>
      <section>
        <Heading level={2} size={3}>
          {t("accounts.signIn.otherWays")}
        </Heading>
        <ul className="mt-1">
          {(
            [
              [`/sign-in/code${query}`, "byCode"],
              ["/reset-password", "forgot"],
              [`/sign-up${query}`, "noAccount"],
            ] as const
          ).map(([path, word]) => (
            <li key={word}>
              <Link to={path} className="link inline-flex min-h-11 items-center">
                {t(`accounts.signIn.${word}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </AccountPage>
  );
}
