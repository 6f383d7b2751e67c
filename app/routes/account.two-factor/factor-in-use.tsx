import { PasswordField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { Heading } from "~/components/ui/heading";
import type { FormAnswer } from "~/domain/accounts/form-answer";
import { useT } from "~/i18n/translate-context";

type FactorInUseProps = { answer: (FormAnswer & { intent: string }) | undefined; isNeeded: boolean };

/** The second step is on: new backup codes, and an end of it for those who need none. */
export function FactorInUse({ answer, isNeeded }: FactorInUseProps) {
  const t = useT();
  const answerTo = (intent: string) => (answer?.intent === intent ? answer : undefined);
  return (
    <>
      <p className="font-bold">{t("accounts.factor.onTitle")}</p>
      <details open={answer?.intent === "backup"}>
        <summary className="link inline-flex min-h-11 cursor-pointer items-center">
          {t("accounts.factor.newBackup")}
        </summary>
        <p className="my-3">{t("accounts.factor.newBackupHint")}</p>
        <AccountForm answer={answerTo("backup")} submit={t("accounts.factor.newBackup")} look="outline" intent="backup">
          <PasswordField answer={answerTo("backup")} isPresent />
        </AccountForm>
      </details>
      <section className="grid gap-3">
        <Heading level={2} size={3}>
          {t("accounts.factor.off")}
        </Heading>
        {isNeeded ? (
          <p>{t("accounts.factor.offNotAllowed")}</p>
        ) : (
          <AccountForm answer={answerTo("off")} submit={t("accounts.factor.off")} look="outline" intent="off">
            <PasswordField answer={answerTo("off")} isPresent field="offPassword" />
          </AccountForm>
        )}
      </section>
    </>
  );
}
