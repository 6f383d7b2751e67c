import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { Heading } from "~/components/ui/heading";
import { MOTIVATIONS } from "~/domain/connection/connection-event";
import type { AliasView } from "~/domain/connection/connection-view";
import type { RecordAnswer } from "~/domain/connection/record-answer";
import { firstDayOf } from "~/domain/connection/record-days";
import { useT } from "~/i18n/translate-context";
import { NoteForm } from "./note-form";
import { NoteFields } from "./record-fields";
import { FoldedForm, RecordForm } from "./record-form";
import { SupportForm, SupportList } from "./supports-part";
import { type RecordFormState, useRecordForm } from "./use-record-form";

type WholeRecordProps = { alias: AliasView; today: string; answer: RecordAnswer | undefined };

/** What is recorded of the person as a whole: contact, 意欲, problems, and support that solves one. */
export function WholeRecord({ alias, today, answer }: WholeRecordProps) {
  const t = useT();
  const contact = useRecordForm({ intent: "contact", connectionId: null }, answer);
  const motivation = useRecordForm({ intent: "motivation", connectionId: null }, answer);
  const problem = useRecordForm({ intent: "problem", connectionId: null }, answer);
  const support = useRecordForm({ intent: "support", connectionId: null }, answer);
  const days = { today, firstDay: firstDayOf(alias) };
  return (
    <section aria-labelledby="whole" className="rounded-12 bg-solid-gray-50 p-4">
      <div className="no-print">
        <Heading level={2} size={3} id="whole">
          {t("connection.person.record.whole")}
        </Heading>
        <p className="mb-3 text-[0.9375rem] text-solid-gray-700">{t("connection.person.record.wholeHint")}</p>
        <FoldedForm title={t("connection.person.record.contact")} isOpen={contact.isAnswered}>
          <NoteForm form={contact} days={days} />
        </FoldedForm>
        <FoldedForm title={t("connection.person.record.motivation")} isOpen={motivation.isAnswered}>
          <MotivationForm form={motivation} days={days} usual={alias.motivation} />
        </FoldedForm>
        <FoldedForm title={t("connection.person.record.problem")} isOpen={problem.isAnswered}>
          <NoteForm form={problem} days={days} />
        </FoldedForm>
        <FoldedForm title={t("connection.person.supports.add")} isOpen={support.isAnswered}>
          <SupportForm form={support} days={days} />
        </FoldedForm>
      </div>
      <SupportList supports={alias.supports} />
    </section>
  );
}

type MotivationFormProps = {
  form: RecordFormState;
  days: { today: string; firstDay: string };
  usual: number | null;
};

/** 意欲 in five steps, as the professional judges it; by hand, never by a rule. */
function MotivationForm({ form, days, usual }: MotivationFormProps) {
  const t = useT();
  const error = form.error("level");
  return (
    <RecordForm form={form}>
      <ChoiceGroup legend={t("connection.form.level")} hint={t("connection.form.levelHint")}>
        <FieldError id={form.id("level")} error={error} />
        <div className="flex flex-wrap gap-x-6">
          {MOTIVATIONS.map((level, index) => (
            <Checkbox
              key={level}
              type="radio"
              id={index === 0 ? form.id("level") : `${form.id("level")}-${level}`}
              name="level"
              value={level}
              defaultChecked={form.value("level", usual === null ? "" : String(usual)) === String(level)}
              aria-describedby={error ? `${form.id("level")}-error` : undefined}
              label={t(`connection.motivation.level${level}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <NoteFields form={form} today={days.today} firstDay={days.firstDay} />
    </RecordForm>
  );
}
