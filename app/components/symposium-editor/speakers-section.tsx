import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { DeskSpeaker } from "~/domain/symposium/desk-symposia";
import { type Speaker, SYMPOSIUM_LIMITS } from "~/domain/symposium/symposium-content";
import { useT } from "~/i18n/translate-context";
import { AddButton, ListEntry } from "./list-entry";
import { type SectionFields, useFields } from "./section-fields";
import { SpeakerAnswers } from "./speaker-answers";
import { SpeakerLink } from "./speaker-link";

export type MadeSpeakerLink = { speakerId: string; url: string } | null;

type SpeakersProps = SectionFields & {
  speakers: Speaker[];
  rows: DeskSpeaker[];
  filesPath: string;
  madeLink: MadeSpeakerLink;
  /** The speaker whose address cannot be used. */
  wrongEmailOf: string | null;
};

export function SpeakersSection({ speakers, rows, filesPath, madeLink, wrongEmailOf, ...form }: SpeakersProps) {
  const t = useT();
  return (
    <div id="speakers" className="grid gap-4">
      <p>{t("symposiumDesk.speakers.lead")}</p>
      {speakers.length === 0 ? <p>{t("symposiumDesk.speakers.none")}</p> : null}
      <ol className="grid gap-4">
        {speakers.map((speaker, index) => (
          <SpeakerEntry
            key={speaker.id}
            {...{ speaker, index, count: speakers.length, filesPath, ...form }}
            row={rows.find(({ id }) => id === speaker.id) ?? null}
            madeUrl={madeLink?.speakerId === speaker.id ? madeLink.url : null}
            isEmailWrong={wrongEmailOf === speaker.id}
          />
        ))}
      </ol>
      <AddButton label={t("symposiumDesk.speakers.add")} />
    </div>
  );
}

type EntryProps = SectionFields & {
  speaker: Speaker;
  row: DeskSpeaker | null;
  index: number;
  count: number;
  filesPath: string;
  madeUrl: string | null;
  isEmailWrong: boolean;
};

function SpeakerEntry({ speaker, row, index, count, filesPath, madeUrl, isEmailWrong, ...form }: EntryProps) {
  const t = useT();
  const { field, value } = useFields(form);
  const at = `speakers.${speaker.id}`;
  return (
    <ListEntry id={at} entryId={speaker.id} index={index} count={count} name={value(`${at}.name`)}>
      <input type="hidden" name="speaker" value={speaker.id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field(`${at}.name`)} label={t("symposiumDesk.speakers.name")} isRequired />
        <TextField {...field(`${at}.kana`)} label={t("symposiumDesk.speakers.kana")} />
        <TextField {...field(`${at}.affiliation`)} label={t("symposiumDesk.speakers.affiliation")} />
        <TextField {...field(`${at}.title`)} label={t("symposiumDesk.speakers.title")} />
      </div>
      <TextAreaField
        {...field(`${at}.profile`)}
        rows={3}
        label={t("symposiumDesk.speakers.profile")}
        hint={t("symposiumDesk.speakers.profileHint", { max: SYMPOSIUM_LIMITS.profile })}
      />
      {row ? <SpeakerAnswers speaker={speaker} row={row} filesPath={filesPath} /> : null}
      <SpeakerLink
        speaker={speaker}
        row={row}
        madeUrl={madeUrl}
        isEmailWrong={isEmailWrong}
        typedEmail={value(`email.${speaker.id}`)}
      />
    </ListEntry>
  );
}
