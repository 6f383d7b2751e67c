import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import type { FormFields } from "~/domain/questionnaire/form-fields";
import type { SubjectType } from "~/domain/questionnaire/questionnaire";
import type { DeskQuestionnaire } from "~/domain/questionnaire/questionnaire-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

type OpeningPartProps = {
  questionnaire: DeskQuestionnaire;
  type: SubjectType;
  values: FormFields;
  errorOf: (field: string) => string | null;
};

/** From when to when one can answer, and the buttons that open, close and call it off. */
export function OpeningPart({ questionnaire, type, values, errorOf }: OpeningPartProps) {
  const t = useT();
  const { state, answers } = questionnaire;
  const hasOpened = state === "open" || state === "closed";
  const field = (name: string) => ({ id: name, name, defaultValue: values[name]?.[0] ?? "", error: errorOf(name) });
  const submit = state === "draft" ? "open" : state === "closed" ? "reopen" : "change";
  return (
    <section aria-labelledby="window" className="grid gap-4">
      <Heading level={2} size={3} id="window">
        {t("questionnaire.window.title")}
      </Heading>
      <p>
        <strong>{t(`questionnaire.state.${state}`)}</strong> <Span questionnaire={questionnaire} />
      </p>
      <Form method="post" noValidate className="grid gap-4">
        <input type="hidden" name="intent" value="open" />
        <p className="text-[0.9375rem] text-solid-gray-700">{t(`questionnaire.window.hint.${type}`)}</p>
        {(["opens", "closes"] as const)
          .filter((name) => name === "closes" || !hasOpened)
          .map((name) => (
            <div key={name} className="grid gap-4 sm:grid-cols-2">
              <TextField {...field(`${name}Date`)} label={t(`questionnaire.window.${name}Date`)} />
              <TextField {...field(`${name}Time`)} label={t(`questionnaire.window.${name}Time`)} />
            </div>
          ))}
        <p>
          <Button type="submit" look={state === "draft" ? "solid" : "outline"}>
            {t(`questionnaire.window.${submit}`)}
          </Button>
        </p>
      </Form>
      {state === "open" || (answers === 0 && state !== "draft") ? (
        <Form method="post" className="flex flex-wrap gap-3">
          {state === "open" ? (
            <Button type="submit" look="outline" name="intent" value="close">
              {t("questionnaire.window.close")}
            </Button>
          ) : null}
          {answers === 0 ? (
            <Button type="submit" look="text" name="intent" value="withdraw">
              {t("questionnaire.window.withdraw")}
            </Button>
          ) : null}
        </Form>
      ) : null}
    </section>
  );
}

function Span({ questionnaire: { opensAt, closesAt } }: Pick<OpeningPartProps, "questionnaire">) {
  const t = useT();
  const locale = useLocale();
  if (!opensAt) return null;
  const from = formatMoment(opensAt, locale);
  if (!closesAt) return t("questionnaire.window.from", { from });
  return t("questionnaire.window.span", { from, until: formatMoment(closesAt, locale) });
}
