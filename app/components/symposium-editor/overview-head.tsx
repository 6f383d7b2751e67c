import { Link } from "@remix-run/react";
import { momentText } from "~/components/desk/moment";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import { symposiumTimes } from "~/domain/symposium/find-problems";
import { proposedChanges } from "~/domain/symposium/speaker-answer";
import { formatSpan } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";
import { StateLabel } from "./state-label";

type OverviewProps = { root: string; symposium: DeskSymposium };

/** What it is, when, what the public sees of it, and what can be done next. */
export function OverviewHead({ root, symposium }: OverviewProps) {
  const t = useT();
  const locale = useLocale();
  const { content, state, publishedAt, revision, coHosts, hostName } = symposium;
  const times = symposiumTimes(content);
  return (
    <section className="grid gap-4">
      <div>
        <p className="mb-2 flex flex-wrap items-center gap-3">
          <StateLabel state={state} />
          <span>{t(`symposiumDesk.overview.state.${state}`)}</span>
        </p>
        <PageTitle title={content.title || t("symposiumDesk.list.noTitle")} />
        <p className="-mt-5 text-[1.25rem] font-bold">
          {times
            ? formatSpan({ startsAt: times.startsAt.toISOString(), endsAt: times.endsAt.toISOString() }, locale)
            : t("symposiumDesk.list.noDate")}{" "}
          <span className="text-[1rem] font-normal">{t(`symposium.form.${content.form}`)}</span>
        </p>
        {coHosts.length > 0 ? (
          <p>
            {t("symposiumDesk.overview.shared", {
              host: hostName,
              names: coHosts.map(({ name }) => name).join("、"),
            })}
          </p>
        ) : null}
        {publishedAt && revision ? (
          <p className="text-solid-gray-700">
            {t("symposiumDesk.overview.publishedOn", { date: momentText(publishedAt, locale), revision })}
          </p>
        ) : null}
      </div>
      {symposium.hasUnpublished ? (
        <Notice kind="warning" title={t("symposiumDesk.overview.unpublished")}>
          {t("symposiumDesk.overview.unpublishedText")}
        </Notice>
      ) : null}
      <SpeakerNews root={root} symposium={symposium} />
      <NextSteps root={root} symposium={symposium} />
    </section>
  );
}

function NextSteps({ root, symposium }: OverviewProps) {
  const t = useT();
  const { id, published, hasUnpublished, registered } = symposium;
  const here = `${root}/${id}`;
  const link = "link inline-flex min-h-11 items-center";
  return (
    <>
      <p className="flex flex-wrap gap-3">
        {published === null || hasUnpublished ? (
          <LinkButton to={`${here}/publish`} size="lg">
            {t(published === null ? "symposiumDesk.overview.publishLook" : "symposiumDesk.overview.publishChanges")}
          </LinkButton>
        ) : null}
        <LinkButton to={`${here}/preview`} look="outline" size="lg">
          {t("symposiumDesk.overview.preview")}
        </LinkButton>
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {published ? (
          <>
            <li>
              <Link to={`/symposia/${id}`} className={link}>
                {t("symposiumDesk.overview.publicPage")}
              </Link>
            </li>
            <li>
              <Link to={`${here}/registrations`} className={link}>
                {t("symposiumDesk.overview.registrations")}
              </Link>{" "}
              {t("symposiumDesk.overview.registered", registered)}
            </li>
            <li>
              <Link to={`${here}/history`} className={link}>
                {t("symposiumDesk.overview.history")}
              </Link>
            </li>
          </>
        ) : null}
        <li>
          <Link to={`${here}/questionnaire`} className={link}>
            {t("questionnaire.title")}
          </Link>
        </li>
        <li>
          <Link to={`${root.replace(/symposia$/, "archive")}/new?symposium=${id}`} className={link}>
            {t("archiveDesk.symposium.make")}
          </Link>
        </li>
        <li>
          <Link to={`${root}/new?from=${id}`} className={link}>
            {t("symposiumDesk.overview.copy")}
          </Link>
        </li>
      </ul>
    </>
  );
}

/** What came from speakers and waits for an officer, and who refuses to be recorded. */
function SpeakerNews({ root, symposium }: OverviewProps) {
  const t = useT();
  const { id, content, speakers } = symposium;
  const rowOf = (speakerId: string) => speakers.find((row) => row.id === speakerId);
  const hasProposals = content.speakers.some(
    (speaker) => proposedChanges(speaker, rowOf(speaker.id)?.proposal ?? null).length > 0,
  );
  const refused = content.speakers.filter((speaker) => rowOf(speaker.id)?.consents.recording === "no");
  if (!hasProposals && refused.length === 0) return null;
  return (
    <Notice>
      {hasProposals ? (
        <p>
          <Link to={`${root}/${id}/edit/speakers`} className="link inline-flex min-h-11 items-center">
            {t("symposiumDesk.overview.proposals")}
          </Link>
        </p>
      ) : null}
      {refused.length > 0 ? (
        <p>{t("symposiumDesk.overview.refusals", { names: refused.map(({ name }) => name).join("、") })}</p>
      ) : null}
    </Notice>
  );
}
