import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import type { OfferProblemName } from "~/domain/directory/offer-problems";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import type { DateKey } from "~/shared/dates";

/** Until when it is listed, and how to go on. */
export function RenewForm(props: { endsOn: DateKey; value: string; problem: OfferProblemName | null }) {
  const t = useT();
  const locale = useLocale();
  const error = props.problem && t(`my.problems.${props.problem}`);
  return (
    <section aria-labelledby="renew" className="rounded-12 bg-solid-gray-50 p-5">
      <Heading level={2} size={3} id="renew">
        {t("my.renewTitle")}
      </Heading>
      <p className="mt-1">
        {t("my.consentEnds")}：<strong>{formatDate(props.endsOn, locale)}</strong>
      </p>
      <Form method="post" noValidate className="mt-4 grid max-w-[24rem] gap-4">
        <ErrorSummary errors={error ? [{ fieldId: "endsOn", message: error }] : []} />
        <p className="text-[0.9375rem] leading-170">{t("my.purpose")}</p>
        <TextField
          id="endsOn"
          name="endsOn"
          type="date"
          label={t("my.fields.endsOn")}
          hint={t("my.renewHint")}
          error={error}
          defaultValue={props.value}
        />
        <p>
          <Button type="submit" look="outline" name="intent" value="renew">
            {t("my.renew")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
