import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import type { DeskSpeaker } from "~/domain/symposium/desk-symposia";
import type { Speaker } from "~/domain/symposium/symposium-content";
import { useT } from "~/i18n/translate-context";
import { SecretLink } from "./secret-link";

type SpeakerLinkProps = {
  speaker: Speaker;
  row: DeskSpeaker | null;
  madeUrl: string | null;
  isEmailWrong: boolean;
  typedEmail: string;
};

/** Sending, handing over and ending the link by which a speaker answers. The buttons save the whole form first. */
export function SpeakerLink({ speaker, row, madeUrl, isEmailWrong, typedEmail }: SpeakerLinkProps) {
  const t = useT();
  if (!speaker.name) return <p className="text-solid-gray-700">{t("symposiumDesk.speakers.saveFirst")}</p>;
  const hasLink = row?.hasLink ?? false;
  const sent = row?.email
    ? t("symposiumDesk.speakers.hasLinkTo", { email: row.email })
    : t("symposiumDesk.speakers.hasLink");
  return (
    <section aria-label={t("symposiumDesk.speakers.link")} className="grid gap-3">
      <p className="font-bold">{t("symposiumDesk.speakers.link")}</p>
      {madeUrl ? (
        <SecretLink
          id={`link.${speaker.id}`}
          title={t("symposiumDesk.speakers.made", { name: speaker.name })}
          url={madeUrl}
        />
      ) : null}
      {hasLink ? (
        <p>
          {sent} {t("symposiumDesk.speakers.inviteHint")}
        </p>
      ) : null}
      <TextField
        id={`email.${speaker.id}`}
        name={`email.${speaker.id}`}
        type="email"
        autoComplete="off"
        className="max-w-96"
        label={t("symposiumDesk.speakers.email")}
        hint={t("symposiumDesk.speakers.emailHint")}
        error={isEmailWrong ? t("symposiumDesk.speakers.emailError") : null}
        defaultValue={typedEmail || row?.email || ""}
      />
      <p className="flex flex-wrap gap-3">
        <Button type="submit" look="outline" name="intent" value={`invite:${speaker.id}`}>
          {t(hasLink ? "symposiumDesk.speakers.reinvite" : "symposiumDesk.speakers.invite")}
        </Button>
        <Button type="submit" look="outline" name="intent" value={`handOver:${speaker.id}`}>
          {t("symposiumDesk.speakers.handOver")}
        </Button>
        {hasLink ? (
          <Button type="submit" look="text" name="intent" value={`endLink:${speaker.id}`}>
            {t("symposiumDesk.speakers.end")}
          </Button>
        ) : null}
      </p>
    </section>
  );
}
