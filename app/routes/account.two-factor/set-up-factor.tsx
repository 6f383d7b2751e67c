import { CodeField } from "~/components/account/account-fields";
import { AccountForm } from "~/components/account/account-form";
import { Heading } from "~/components/ui/heading";
import type { FormAnswer } from "~/domain/accounts/form-answer";
import { useT } from "~/i18n/translate-context";
import { BackupCodes } from "./backup-codes";

type SetUpFactorProps = {
  answer: FormAnswer;
  setUp: { uri: string; qrCode: string; key: string; codes: string[] };
};

/** Three steps on one page: scan, keep the backup codes, confirm with the first code. */
export function SetUpFactor({ answer, setUp }: SetUpFactorProps) {
  const t = useT();
  return (
    <>
      <section className="grid gap-3">
        <Heading level={2} size={3}>
          {t("accounts.factor.scanTitle")}
        </Heading>
        <p>{t("accounts.factor.scan")}</p>
        <img src={setUp.qrCode} alt={t("accounts.factor.qrAlt")} width={220} height={220} />
        <p>{t("accounts.factor.manual")}</p>
        <p className="font-mono break-words" data-testid="totp-key">
          {setUp.key}
        </p>
      </section>
      <section className="grid gap-3">
        <Heading level={2} size={3}>
          {t("accounts.factor.backupTitle")}
        </Heading>
        <BackupCodes codes={setUp.codes} />
      </section>
      <section className="grid gap-3">
        <Heading level={2} size={3}>
          {t("accounts.factor.confirmTitle")}
        </Heading>
        <AccountForm
          answer={answer}
          submit={t("accounts.factor.confirm")}
          intent="confirm"
          hidden={{ uri: setUp.uri, codes: setUp.codes.join(" ") }}
        >
          <CodeField answer={answer} isOfApp />
        </AccountForm>
      </section>
    </>
  );
}
