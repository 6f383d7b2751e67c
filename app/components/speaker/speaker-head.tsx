import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { momentText } from "~/components/desk/moment";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { SpeakerPageView } from "~/domain/symposium/speaker-answer";
import { formatSpan } from "~/i18n/format-moment";
import type { MessageKey } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";

const DONE: Record<string, MessageKey> = {
  sent: "symposiumDesk.speakerPage.thanks",
  photoSent: "symposiumDesk.speakerPage.photoSent",
  photoRemoved: "symposiumDesk.speakerPage.photoRemoved",
};

/** Which symposium it is and what this speaker does there. */
export function SpeakerHead({ page, done }: { page: SpeakerPageView; done: string | null }) {
  const t = useT();
  const locale = useLocale();
  const { symposium, items } = page;
  const { startsAt, endsAt } = symposium;
  const doneKey = done ? DONE[done] : undefined;
  return (
    <div className="grid gap-4">
      {doneKey ? <Notice kind="success" isLive title={t(doneKey)} /> : null}
      {symposium.isCancelled ? <Notice kind="warning" title={t("symposiumDesk.speakerPage.cancelled")} /> : null}
      <PageTitle
        title={t("symposiumDesk.speakerPage.title")}
        lead={t("symposiumDesk.speakerPage.lead", { name: page.name })}
      />
      <dl className="grid gap-y-2 rounded-12 border border-solid-gray-420 p-4 sm:grid-cols-[8rem_1fr]">
        <Row label={t("symposiumDesk.speakerPage.symposium")}>
          <strong>{symposium.title}</strong>
        </Row>
        <Row label={t("symposiumDesk.speakerPage.when")}>
          {startsAt && endsAt ? formatSpan({ startsAt, endsAt }, locale) : t("symposiumDesk.list.noDate")}
        </Row>
        <Row label={t("symposiumDesk.speakerPage.host")}>{symposium.hostName}</Row>
        <Row label={t("symposiumDesk.speakerPage.form")}>{t(`symposium.form.${symposium.form}`)}</Row>
        <Row label={t("symposiumDesk.speakerPage.role")}>
          {items.length === 0 ? t("symposiumDesk.speakerPage.noRole") : null}
          <ul>
            {items.map(({ id, kind, title, role }) => (
              <li key={id}>
                {t("symposiumDesk.speakerPage.roleLine", {
                  kind: t(`symposium.itemKind.${kind}`),
                  title,
                  role: t(`symposium.speakerRole.${role}`),
                })}
              </li>
            ))}
          </ul>
        </Row>
      </dl>
      {symposium.path ? (
        <p>
          <Link to={symposium.path} className="link inline-flex min-h-11 items-center">
            {t("symposiumDesk.speakerPage.seePage")}
          </Link>
        </p>
      ) : null}
      {page.confirmedAt && !doneKey ? (
        <Notice>{t("symposiumDesk.speakerPage.confirmedOn", { date: momentText(page.confirmedAt, locale) })}</Notice>
      ) : null}
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-[0.9375rem] text-solid-gray-700">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
