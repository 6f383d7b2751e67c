import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CodeField } from "~/components/account/account-fields";
import { AccountForm, errorOf } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { TextField } from "~/components/ui/text-field";
import { readDigits } from "~/domain/accounts/account-fields";
import { goOn, refused, returnPathOf } from "~/http/account-forms.server";
import { callAuth } from "~/http/call-auth.server";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

const GONE = new Set(["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"]);

export async function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  return { head: { title: t("accounts.secondFactor.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await request.formData();
  const isBackup = fields.get("intent") === "backup";
  const typed = String(fields.get("backupCode") ?? "").normalize("NFKC");
  const engine = isBackup
    ? await callAuth(request, "/two-factor/verify-backup-code", { code: typed.trim().slice(0, 40) })
    : await callAuth(request, "/two-factor/verify-totp", { code: readDigits(fields.get("code")) });
  if (engine.isOk) return goOn(engine, returnPathOf(request));
  const field = isBackup ? "backupCode" : "code";
  if (GONE.has(engine.code)) return refused(engine, { field, problem: "challengeGone" });
  return refused(engine, { field, problem: isBackup ? "backupCode" : "appCode" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function SecondFactorRoute() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const isOfBackup = answer?.problems.some(({ field }) => field === "backupCode") ?? false;
  return (
    <AccountPage
      title={t("accounts.secondFactor.title")}
      lead={t("accounts.secondFactor.lead")}
      crumbs={[{ label: t("accounts.signIn.title"), to: "/sign-in" }]}
    >
      <AccountForm answer={isOfBackup ? undefined : answer} submit={t("accounts.secondFactor.submit")}>
        <CodeField answer={answer} isOfApp />
      </AccountForm>
      <details open={isOfBackup}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">
          {t("accounts.secondFactor.backupTitle")}
        </summary>
        <div className="mt-4">
          <AccountForm
            answer={isOfBackup ? answer : undefined}
            submit={t("accounts.secondFactor.backupSubmit")}
            look="outline"
            intent="backup"
          >
            <TextField
              id="backupCode"
              name="backupCode"
              autoComplete="off"
              maxLength={40}
              isRequired
              label={t("accounts.field.backupCode")}
              hint={t("accounts.field.backupCodeHint")}
              error={errorOf(answer, "backupCode", t)}
            />
          </AccountForm>
        </div>
      </details>
    </AccountPage>
  );
}
