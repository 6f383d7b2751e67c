import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import type { LinkedSpeaker } from "~/domain/archive/desk-records";
import type { RecordSpeaker } from "~/domain/archive/record-content";
import { CONSENT_ANSWERS } from "~/domain/symposium/symposium";
import { useT } from "~/i18n/translate-context";
import { AddEntry, RecordEntry } from "./record-entry";
import { type RecordFields, useRecordFields } from "./record-fields";

type SpeakersProps = RecordFields & { speakers: RecordSpeaker[]; linked: LinkedSpeaker[] };

export function SpeakersPart({ speakers, linked, ...form }: SpeakersProps) {
  const t = useT();
  const { value } = useRecordFields(form);
  return (
    <div id="speakers" className="grid gap-4">
      <p>{t("archiveDesk.speakers.lead")}</p>
      {speakers.length === 0 ? <p>{t("archiveDesk.speakers.none")}</p> : null}
      <ol className="grid gap-4">
        {speakers.map(({ id }, index) => (
          <RecordEntry
            key={id}
            {...{ list: "speakers", field: "speaker", entryId: id, index, count: speakers.length }}
            name={value(`speakers.${id}.name`)}
          >
            <SpeakerFields {...form} at={`speakers.${id}`} linked={linked} />
          </RecordEntry>
        ))}
      </ol>
      <AddEntry list="speakers" label={t("archiveDesk.speakers.add")} />
    </div>
  );
}

function SpeakerFields({ at, linked, ...form }: RecordFields & { at: string; linked: LinkedSpeaker[] }) {
  const t = useT();
  const { field, has, value } = useRecordFields(form);
  const answered = linked.find(({ id }) => id === value(`${at}.symposiumSpeakerId`));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field(`${at}.name`)} label={t("archiveDesk.speakers.name")} isRequired />
        <TextField {...field(`${at}.kana`)} label={t("archiveDesk.speakers.kana")} />
        <TextField {...field(`${at}.affiliation`)} label={t("archiveDesk.speakers.affiliation")} />
        <TextField {...field(`${at}.title`)} label={t("archiveDesk.speakers.title")} />
      </div>
      {linked.length === 0 ? null : (
        <SelectField
          {...field(`${at}.symposiumSpeakerId`)}
          label={t("archiveDesk.speakers.linked")}
          hint={t("archiveDesk.speakers.linkedHint")}
          options={[
            { value: "", label: t("archiveDesk.speakers.linkedNone") },
            ...linked.map(({ id, name }) => ({ value: id, label: name || t("archiveDesk.editor.unnamed") })),
          ]}
        />
      )}
      {answered ? (
        <p className="rounded-8 bg-solid-gray-50 p-3">
          {t("archiveDesk.speakers.answered", {
            recording: t(`symposiumDesk.speakers.answer.${answered.recording}`),
            slides: t(`symposiumDesk.speakers.answer.${answered.slides}`),
          })}
        </p>
      ) : null}
      <ChoiceGroup legend={t("archiveDesk.speakers.consent")} hint={t("archiveDesk.speakers.consentHint")}>
        {CONSENT_ANSWERS.map((answer) => (
          <Checkbox
            key={answer}
            type="radio"
            name={`${at}.consent`}
            value={answer}
            defaultChecked={has(`${at}.consent`, answer) || (answer === "unasked" && value(`${at}.consent`) === "")}
            label={t(`archiveDesk.speakers.answer.${answer}`)}
          />
        ))}
      </ChoiceGroup>
    </>
  );
}
