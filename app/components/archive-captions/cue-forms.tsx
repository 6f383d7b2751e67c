import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { CUE_LIMITS } from "~/domain/archive/cue";
import type { DeskCues } from "~/domain/archive/desk-cues";
import { useT } from "~/i18n/translate-context";
import type { CuesAnswer } from "./answer";
import { CueFields } from "./cue-fields";
import { fieldErrors } from "./field-messages";
import { NEW_CUE } from "./typed-cue";

type CueFormProps = { view: DeskCues; answer: CuesAnswer | null; namesId: string };

export function AddCueForm({ view, answer, namesId }: CueFormProps) {
  const t = useT();
  const sent = answer?.form === "add" ? answer : null;
  const problems = sent?.problems ?? [];
  const { lengthMs } = view;
  return (
    <section aria-labelledby="add-title" className="grid gap-3">
      <Heading level={2} id="add-title">
        {t("archiveCaptions.add.title")}
      </Heading>
      <Form method="post" noValidate className="grid gap-3" key={view.track?.version}>
        <ErrorSummary errors={fieldErrors(t, { form: "add", problems, lengthMs })} />
        <CueFields
          form="add"
          typed={sent?.typed[0] ?? NEW_CUE}
          problems={problems}
          lengthMs={lengthMs}
          namesId={namesId}
        />
        <p>
          <Button type="submit" name="intent" value="add" look="outline">
            {t("archiveCaptions.add.submit")}
          </Button>
        </p>
      </Form>
    </section>
  );
}

/** One name changed wherever it stands. */
export function SpeakerForm({ view, answer }: Omit<CueFormProps, "namesId">) {
  const t = useT();
  const { speakers } = view;
  if (speakers.length === 0) return null;
  const sent = answer?.form === "speakers" ? answer : null;
  const [problem] = sent?.problems ?? [];
  const key = problem?.problem === "tooLong" ? "tooLong" : "speakerMissing";
  const error = problem ? t(`archiveCaptions.fieldProblem.${key}`, { max: CUE_LIMITS.speaker }) : null;
  return (
    <section aria-labelledby="speakers-title" className="grid gap-3">
      <div>
        <Heading level={2} id="speakers-title">
          {t("archiveCaptions.speakers.title")}
        </Heading>
        <p>{t("archiveCaptions.speakers.lead")}</p>
      </div>
      <Form method="post" noValidate className="grid gap-3" key={view.track?.version}>
        <ErrorSummary errors={error ? [{ fieldId: "speaker-to", message: error }] : []} />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            id="speaker-name"
            name="name"
            label={t("archiveCaptions.speakers.name")}
            defaultValue={sent?.typed[0]?.text}
            options={speakers.map(({ name, count }) => ({
              ...{ value: name, label: t("archiveCaptions.speakers.option", { name, count }) },
            }))}
          />
          <TextField
            id="speaker-to"
            name="speaker"
            label={t("archiveCaptions.speakers.to")}
            defaultValue={sent?.typed[0]?.speaker}
            error={error}
            autoComplete="off"
          />
        </div>
        <p>
          <Button type="submit" name="intent" value="speakers" look="outline">
            {t("archiveCaptions.speakers.submit")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
