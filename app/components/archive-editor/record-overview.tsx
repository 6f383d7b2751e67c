import { Link } from "@remix-run/react";
import { momentText } from "~/components/desk/moment";
import { LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import type { DeskRecord } from "~/domain/archive/desk-records";
import { useLocale, useT } from "~/i18n/translate-context";
import { RecordStateLabel } from "./record-state-label";

type OverviewProps = { root: string; record: DeskRecord };

/** What it is, what the public sees of it, and the doors to what is kept beside it. */
export function RecordOverview({ root, record }: OverviewProps) {
  const t = useT();
  const locale = useLocale();
  const { content, state, publishedAt, revision, coHosts, hostName, symposium, series } = record;
  return (
    <section className="grid gap-4">
      <div>
        <p className="mb-2 flex flex-wrap items-center gap-3">
          <RecordStateLabel state={state} />
          <span>{t(`archiveDesk.overview.text.${state}`)}</span>
        </p>
        <PageTitle title={content.title || t("archiveDesk.list.noTitle")} />
        {symposium ? (
          <p>
            <Link
              to={`${root.replace(/archive$/, "symposia")}/${symposium.id}`}
              className="link inline-flex min-h-11 items-center"
            >
              {t("archiveDesk.overview.symposium", { title: symposium.title })}
            </Link>
          </p>
        ) : null}
        {series ? (
          <p>{t("archiveDesk.overview.series", { title: series.title, number: series.number ?? "－" })}</p>
        ) : null}
        {coHosts.length > 0 ? (
          <p>
            {t("archiveDesk.overview.shared", { host: hostName, names: coHosts.map(({ name }) => name).join("、") })}
          </p>
        ) : null}
        {publishedAt && revision ? (
          <p className="text-solid-gray-700">
            {t("archiveDesk.overview.publishedOn", { date: momentText(publishedAt, locale), revision })}
          </p>
        ) : null}
      </div>
      <Refusals record={record} />
      {record.hasUnpublished && state === "published" ? (
        <Notice kind="warning" title={t("archiveDesk.overview.unpublished")}>
          {t("archiveDesk.overview.unpublishedText")}
        </Notice>
      ) : null}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton to={`${root}/${record.id}/preview`} look="outline" size="lg">
          {t("archiveDesk.overview.preview")}
        </LinkButton>
        {state === "published" ? (
          <Link to={`/archive/${record.id}`} className="link inline-flex min-h-11 items-center">
            {t("archiveDesk.overview.publicPage")}
          </Link>
        ) : null}
      </p>
    </section>
  );
}

/** What a speaker's no keeps from the public page. */
function Refusals({ record: { state, refusal } }: Pick<OverviewProps, "record">) {
  const t = useT();
  if (state !== "published") return null;
  return (
    <>
      {refusal.isRefused ? (
        <Notice kind="warning" title={t("archiveDesk.overview.refused")}>
          {t("archiveDesk.overview.refusedText")}
        </Notice>
      ) : null}
      {refusal.slidesRefused ? (
        <Notice kind="warning" title={t("archiveDesk.overview.slidesRefused")}>
          {t("archiveDesk.overview.slidesRefusedText")}
        </Notice>
      ) : null}
    </>
  );
}

/** Captions and files stand beside the draft; the rest comes after publishing. */
export function RecordDoors({ root, record }: OverviewProps) {
  const t = useT();
  const locale = useLocale();
  const here = `${root}/${record.id}`;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const broken = record.tracks.reduce((sum, { brokenCount }) => sum + brokenCount, 0);
  const tracks = record.tracks.map(({ language, cueCount }) =>
    t("archiveDesk.overview.counts.cues", { language: names.of(language) ?? language, count: cueCount }),
  );
  const facts = {
    captions: [...tracks, broken > 0 ? t("archiveDesk.overview.counts.broken", { count: broken }) : ""],
    files: [t("archiveDesk.overview.counts.files", { count: record.files.length })],
  };
  const link = "link inline-flex min-h-11 items-center";
  return (
    <section aria-labelledby="doors" className="grid gap-3">
      <Heading level={2} size={3} id="doors">
        {t("archiveDesk.overview.doors")}
      </Heading>
      <ul className="grid gap-3 sm:grid-cols-2">
        {(["captions", "files"] as const).map((door) => (
          <li key={door} className="rounded-12 border border-solid-gray-420 p-4">
            <Link to={`${here}/${door}`} className={`${link} text-[1.0625rem] font-bold`}>
              {t(`archiveDesk.door.${door}`)}
            </Link>
            <p>{t(`archiveDesk.door.${door}Hint`)}</p>
            <p className="text-solid-gray-700">{facts[door].filter(Boolean).join("、")}</p>
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-6">
        {(["questionnaire", "voices", "history"] as const).map((door) => (
          <li key={door}>
            <Link to={`${here}/${door}`} className={link}>
              {t(`archiveDesk.door.${door}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
