import { Moment, momentText } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import type { DeskSpeaker } from "~/domain/symposium/desk-symposia";
import { CONSENT_KINDS, proposedChanges } from "~/domain/symposium/speaker-answer";
import type { Speaker } from "~/domain/symposium/symposium-content";
import { useLocale, useT } from "~/i18n/translate-context";
import { BeforeAfter } from "./before-after";

type AnswersProps = { speaker: Speaker; row: DeskSpeaker; filesPath: string };

/** What the speaker answered by their link: consents, photo, and what they want the page to say instead. */
export function SpeakerAnswers({ speaker, row, filesPath }: AnswersProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <section aria-label={t("symposiumDesk.speakers.answers")} className="grid gap-3 rounded-8 bg-solid-gray-50 p-3">
      <p className="font-bold">{t("symposiumDesk.speakers.answers")}</p>
      <p>
        {row.confirmedAt
          ? t("symposiumDesk.speakers.confirmed", { date: momentText(row.confirmedAt, locale) })
          : t("symposiumDesk.speakers.notConfirmed")}
      </p>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {CONSENT_KINDS.map((kind) => (
          <div key={kind} className="flex gap-2">
            <dt>{t(`symposiumDesk.speakers.consent.${kind}`)}</dt>
            <dd className={row.consents[kind] === "no" ? "font-bold text-red-900" : "font-bold"}>
              {t(`symposiumDesk.speakers.answer.${row.consents[kind]}`)}
            </dd>
          </div>
        ))}
      </dl>
      {row.photoFile ? (
        <img
          src={`${filesPath}/${row.photoFile}`}
          alt={t("symposiumDesk.speakers.photo", { name: speaker.name })}
          className="size-24 rounded-8 border border-solid-gray-300 object-cover"
        />
      ) : null}
      <Proposed speaker={speaker} row={row} />
    </section>
  );
}

function Proposed({ speaker, row }: Omit<AnswersProps, "filesPath">) {
  const t = useT();
  const changes = proposedChanges(speaker, row.proposal);
  if (changes.length === 0) return null;
  return (
    <div className="grid gap-3">
      <p className="font-bold">
        {t("symposiumDesk.speakers.proposal")}{" "}
        {row.proposedAt ? (
          <span className="font-normal text-solid-gray-700">
            <Moment iso={row.proposedAt} />
          </span>
        ) : null}
      </p>
      <BeforeAfter
        caption={t("symposiumDesk.speakers.proposal")}
        beforeLabel={t("symposiumDesk.speakers.inDraft")}
        afterLabel={t("symposiumDesk.speakers.sent")}
        lines={changes.map(({ field, before, after }) => ({
          ...{ key: field, before, after },
          label: t(`symposiumDesk.speakers.${field}`),
        }))}
      />
      <p className="flex flex-wrap gap-3">
        <Button type="submit" look="outline" name="intent" value={`take:${speaker.id}`}>
          {t("symposiumDesk.speakers.take")}
        </Button>
        <Button type="submit" look="text" name="intent" value={`leave:${speaker.id}`}>
          {t("symposiumDesk.speakers.leave")}
        </Button>
      </p>
    </div>
  );
}
