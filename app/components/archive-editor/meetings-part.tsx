import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { MEETING_GROUPS } from "~/domain/archive/record";
import type { RecordContent } from "~/domain/archive/record-content";
import { useT } from "~/i18n/translate-context";
import { AddEntry, RecordEntry } from "./record-entry";
import { type RecordFields, useRecordFields } from "./record-fields";

export function MeetingsPart({ meetings, ...form }: RecordFields & { meetings: RecordContent["meetings"] }) {
  const t = useT();
  const { field, value } = useRecordFields(form);
  const nameOf = (id: string) => {
    const group = MEETING_GROUPS.find((one) => one === value(`meetings.${id}.group`)) ?? "committee";
    const number = value(`meetings.${id}.number`);
    const word = t(`archiveDesk.meetings.groups.${group}`);
    return number ? t("archiveDesk.meetings.entry", { group: word, number }) : word;
  };
  return (
    <div id="meetings" className="grid gap-4">
      <p>{t("archiveDesk.meetings.lead")}</p>
      {meetings.length === 0 ? <p>{t("archiveDesk.meetings.none")}</p> : null}
      <ol className="grid gap-4">
        {meetings.map(({ id }, index) => (
          <RecordEntry
            key={id}
            {...{ list: "meetings", field: "meeting", entryId: id, index, count: meetings.length }}
            name={nameOf(id)}
          >
            <div className="grid gap-4 sm:grid-cols-3">
              <SelectField
                {...field(`meetings.${id}.group`)}
                label={t("archiveDesk.meetings.group")}
                options={MEETING_GROUPS.map((one) => ({
                  value: one,
                  label: t(`archiveDesk.meetings.groups.${one}`),
                }))}
              />
              <TextField
                {...field(`meetings.${id}.number`)}
                inputMode="numeric"
                label={t("archiveDesk.meetings.number")}
              />
              <TextField {...field(`meetings.${id}.date`)} label={t("archiveDesk.meetings.date")} />
            </div>
            <TextAreaField {...field(`meetings.${id}.agenda`)} rows={3} label={t("archiveDesk.meetings.agenda")} />
          </RecordEntry>
        ))}
      </ol>
      <AddEntry list="meetings" label={t("archiveDesk.meetings.add")} />
      <TextAreaField
        {...field("meetingsNote")}
        rows={3}
        label={t("archiveDesk.meetings.note")}
        hint={t("archiveDesk.meetings.noteHint")}
      />
    </div>
  );
}
