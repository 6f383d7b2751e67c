import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** Asks once more before a listing ends. */
export function RetireForm({ name, isUnsure }: { name: string; isUnsure: boolean }) {
  const t = useT();
  const error = t("check.answer.retireSureError");
  return (
    <>
      <PageTitle title={t("check.answer.retireFormTitle")} lead={t("check.answer.retireFormLead", { name })} />
      <Form method="post" noValidate className="grid gap-5">
        <ErrorSummary errors={isUnsure ? [{ fieldId: "isSure", message: error }] : []} />
        <input type="hidden" name="answer" value="retire" />
        <div>
          {isUnsure && (
            <p id="isSure-error" className="text-[0.9375rem] font-bold text-red-900">
              ＊{error}
            </p>
          )}
          <Checkbox
            id="isSure"
            name="isSure"
            value="yes"
            label={t("check.answer.retireSure")}
            aria-describedby={isUnsure ? "isSure-error" : undefined}
          />
        </div>
        <p className="flex flex-wrap items-center gap-4">
          <Button type="submit" size="lg">
            {t("check.answer.retire")}
          </Button>
          <Link to="?" className="link">
            {t("check.answer.back")}
          </Link>
        </p>
      </Form>
    </>
  );
}
