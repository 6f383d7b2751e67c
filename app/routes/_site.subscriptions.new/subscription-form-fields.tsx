import { Form, Link, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/text-field";
import { EVERIES } from "~/domain/subscription/subscription";
import type { SubscriptionForm, SubscriptionProblem } from "~/domain/subscription/subscription-schema";
import { useT } from "~/i18n/translate-context";

type FormProps = {
  label: string;
  /** URL parameters of the map. */
  search: string;
  answer?: { values: SubscriptionForm; problems: SubscriptionProblem[] };
};

/** What is followed, where to send it, how often. */
export function SubscriptionFormFields({ label, search, answer }: FormProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const emailError = answer?.problems.includes("email") ? t("subscription.form.errorEmail") : null;
  const everyError = answer?.problems.includes("every") ? t("subscription.form.errorEvery") : null;
  const errors = [
    ...(emailError ? [{ fieldId: "email", message: emailError }] : []),
    ...(everyError ? [{ fieldId: "every-daily", message: everyError }] : []),
  ];
  return (
    <Form method="post" noValidate className="grid gap-6">
      <ErrorSummary errors={errors} />
      <div>
        <p className="font-bold">{t("subscription.form.what")}</p>
        <p className="text-[1.25rem]">{label}</p>
        <p className="text-[0.9375rem] text-solid-gray-700">{t("subscription.form.whatHint")}</p>
        <Link to={search ? `/map?${search}` : "/map"} className="link inline-flex min-h-11 items-center">
          {t("subscription.form.change")}
        </Link>
        <p className="text-[0.9375rem] text-solid-gray-700">{t("subscription.form.persons")}</p>
      </div>
      <TextField
        id="email"
        name="email"
        type="email"
        label={t("subscription.form.email")}
        hint={t("subscription.form.emailHint")}
        error={emailError}
        isRequired
        autoComplete="email"
        defaultValue={answer?.values.email ?? ""}
      />
      <ChoiceGroup legend={t("subscription.form.every")} hint={everyError}>
        {EVERIES.map((every) => (
          <Checkbox
            key={every}
            type="radio"
            id={`every-${every}`}
            name="every"
            value={every}
            defaultChecked={every === (answer?.values.every ?? "weekly")}
            label={t(`subscription.form.everies.${every}`)}
          />
        ))}
      </ChoiceGroup>
      <p>
        <Button type="submit" size="lg" isDisabled={isSending}>
          {t("subscription.form.submit")}
        </Button>
      </p>
    </Form>
  );
}
