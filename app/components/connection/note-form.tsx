import { NoteFields } from "./record-fields";
import { RecordForm } from "./record-form";
import type { RecordFormState } from "./use-record-form";

type NoteFormProps = { form: RecordFormState; days: { today: string; firstDay: string } };

/** A contact or a problem: a day and one line. */
export function NoteForm({ form, days }: NoteFormProps) {
  return (
    <RecordForm form={form}>
      <NoteFields form={form} today={days.today} firstDay={days.firstDay} />
    </RecordForm>
  );
}
