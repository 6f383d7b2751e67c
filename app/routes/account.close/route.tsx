import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import { PasswordField } from "~/components/account/account-fields";
import { AccountForm, errorOf } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Checkbox } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import { readPassword } from "~/domain/accounts/account-fields";
import { checkPassword } from "~/domain/accounts/check-password.server";
import { closeAccount } from "~/domain/accounts/close-account.server";
import { type FieldProblem, oneProblem } from "~/domain/accounts/form-answer";
import { formAgain } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const t = translatorFor(getLocale(request));
  return { head: { title: t("accounts.close.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const fields = await request.formData();
  const password = readPassword(fields.get("password"));
  const problems: FieldProblem[] = [];
  if (password.problem) problems.push({ field: "password", problem: password.problem });
  if (fields.get("agree") !== "yes") problems.push({ field: "agree", problem: "agree" });
  if (problems.length > 0) return formAgain({ values: {}, problems });
  const now = requestTime();
  try {
    const answer = await checkPassword({ userId: actor.userId, password: password.value, now });
    if (answer === "missing") return formAgain(oneProblem("password", "passwordMissing"));
    if (answer === "wrong") return formAgain(oneProblem("password", "passwordWrong"));
    await closeAccount({ actor, now });
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited") return formAgain(oneProblem("password", "limited"));
    if (isDomainError(error) && error.reason === "conflict") return formAgain(oneProblem("agree", "lastAdministrator"));
    throw pageRefusal(error);
  }
  // The session is gone with the account; this takes its cookie away.
  const engine = await callAuth(request, "/sign-out", {});
  return redirect("/goodbye", { status: 303, headers: engine.headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

const DELETED = ["deleted1", "deleted2", "deleted3", "deleted4"] as const;
const KEPT = ["kept1", "kept2", "kept3"] as const;

export default function CloseRoute() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const agreeError = errorOf(answer, "agree", t);
  const crumbs = [{ label: t("accounts.account.title"), to: "/account" }];
  return (
    <AccountPage title={t("accounts.close.title")} lead={t("accounts.close.lead")} crumbs={crumbs}>
      <FateList title={t("accounts.close.deletedTitle")} items={DELETED.map((key) => t(`accounts.close.${key}`))} />
      <FateList title={t("accounts.close.keptTitle")} items={KEPT.map((key) => t(`accounts.close.${key}`))} />
      <AccountForm answer={answer} submit={t("accounts.close.submit")}>
        <div>
          {agreeError && <p className="font-bold text-red-900">{agreeError}</p>}
          <Checkbox id="agree" name="agree" value="yes" label={t("accounts.close.agree")} />
        </div>
        <PasswordField answer={answer} isPresent />
      </AccountForm>
      <p>
        <Link to="/account" className="link inline-flex min-h-11 items-center">
          {t("accounts.close.cancel")}
        </Link>
      </p>
    </AccountPage>
  );
}

function FateList({ title, items }: { title: string; items: string[] }) {
  return (
    <section>
      <Heading level={2} size={3}>
        {title}
      </Heading>
      <ul className="mt-2 list-disc pl-6">
        {items.map((item) => (
          <li key={item} className="mt-1">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
