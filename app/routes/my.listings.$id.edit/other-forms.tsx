import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** "All is right as it is": renews the date of confirmation. */
export function ConfirmForm() {
  const t = useT();
  return (
    <section className="rounded-12 bg-blue-50 p-5">
      <Heading level={2} size={3}>
        {t("check.edit.confirmTitle")}
      </Heading>
      <p className="mt-1 mb-3">{t("check.edit.confirmBody")}</p>
      <Form method="post" action="?">
        <input type="hidden" name="intent" value="confirm" />
        <Button type="submit">{t("check.edit.confirm")}</Button>
      </Form>
    </section>
  );
}

/** Ends the claim, after a tick. */
export function GiveBackForm({ isUnsure }: { isUnsure: boolean }) {
  const t = useT();
  const error = t("check.edit.giveBackSureError");
  return (
    <section className="border-t-2 border-solid-gray-200 pt-6">
      <Heading level={2} size={3}>
        {t("check.edit.giveBackTitle")}
      </Heading>
      <p className="mt-1 mb-3">{t("check.edit.giveBackBody")}</p>
      <Form method="post" action="?" noValidate className="grid gap-3">
        <ErrorSummary errors={isUnsure ? [{ fieldId: "isSure", message: error }] : []} />
        <input type="hidden" name="intent" value="giveBack" />
        <Checkbox id="isSure" name="isSure" value="yes" label={t("check.edit.giveBackSure")} />
        <p>
          <Button type="submit" look="outline">
            {t("check.edit.giveBack")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
