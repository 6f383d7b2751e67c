import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import {
  CONSENT_KINDS,
  PROPOSED_FIELDS,
  type ProposedField,
  type SpeakerFormProblem,
  type SpeakerFormValues,
  type SpeakerPageView,
} from "~/domain/symposium/speaker-answer";
import { useT } from "~/i18n/translate-context";

type SpeakerFormProps = {
  page: SpeakerPageView;
  wrong: { values: SpeakerFormValues; problems: SpeakerFormProblem[] } | null;
};

const ANSWERS = ["yes", "no", "unasked"] as const;

/** What the page says of a speaker, to be confirmed or written anew, and the three consents, each for itself. */
export function SpeakerForm({ page, wrong }: SpeakerFormProps) {
  const t = useT();
  const values: SpeakerFormValues = wrong?.values ?? { ...(page.proposed ?? page.entry), ...page.consents };
  const errorOf = (field: ProposedField) => {
    const problem = wrong?.problems.find((one) => one.field === field);
    return problem ? t("symposiumDesk.speakerPage.tooLong", { max: problem.max }) : null;
  };
  const errors = (wrong?.problems ?? []).map(({ field, max }) => ({
    fieldId: field,
    message: t("symposiumDesk.speakerPage.tooLong", { max }),
  }));
  const field = (name: ProposedField) => ({
    ...{ id: name, name, defaultValue: values[name], error: errorOf(name) },
    label: t(`symposiumDesk.speakers.${name}`),
  });
  return (
    <Form method="post" noValidate className="grid gap-8">
      <ErrorSummary errors={errors} />
      <section aria-labelledby="entry" className="grid gap-5">
        <Heading level={2} size={3} id="entry">
          {t("symposiumDesk.speakerPage.entry")}
        </Heading>
        <p>{t("symposiumDesk.speakerPage.entryHint")}</p>
        {page.proposed ? <Notice>{t("symposiumDesk.speakerPage.waiting")}</Notice> : null}
        <div>
          <p className="font-bold">{t("symposiumDesk.speakerPage.name")}</p>
          <p className="text-[1.125rem]">{page.name}</p>
          <p className="text-[0.9375rem] text-solid-gray-700">{t("symposiumDesk.speakerPage.nameHint")}</p>
        </div>
        {PROPOSED_FIELDS.map((name) =>
          name === "profile" ? (
            <TextAreaField key={name} {...field(name)} rows={5} />
          ) : (
            <TextField key={name} {...field(name)} />
          ),
        )}
      </section>
      <section aria-labelledby="consents" className="grid gap-5">
        <Heading level={2} size={3} id="consents">
          {t("symposiumDesk.speakerPage.consents")}
        </Heading>
        <p>{t("symposiumDesk.speakerPage.consentsHint")}</p>
        {CONSENT_KINDS.map((kind) => (
          <fieldset key={kind} className="border-l-4 border-solid-gray-420 pl-4">
            <legend className="font-bold">{t(`symposiumDesk.speakerPage.consent.${kind}`)}</legend>
            {kind === "recording" && !page.symposium.willBeRecorded ? (
              <p className="text-[0.9375rem] text-solid-gray-700">{t("symposiumDesk.speakerPage.notRecordedNow")}</p>
            ) : null}
            <div className="flex flex-wrap gap-x-6">
              {ANSWERS.map((answer) => (
                <Checkbox
                  key={answer}
                  type="radio"
                  name={kind}
                  value={answer}
                  defaultChecked={values[kind] === answer}
                  label={t(`symposiumDesk.speakerPage.answer.${answer}`)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </section>
      <p>
        <Button type="submit" size="lg" name="intent" value="send">
          {t("symposiumDesk.speakerPage.submit")}
        </Button>
      </p>
    </Form>
  );
}
