import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Moment } from "~/components/desk/moment";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { needsAttention, type Overview } from "~/domain/administration/overview-view";
import { useT } from "~/i18n/translate-context";

type Part = { overview: Overview };

export function AttentionPart({ overview }: Part) {
  const t = useT();
  const { failedJobs, waitingMails, failedMails, unknownMails, openInvitations, hasBanner, search } = overview;
  const links = [
    [failedJobs, "/admin/jobs", t("administration.home.failedJobs", { count: failedJobs })],
    [waitingMails, "/admin/mail?state=waiting", t("administration.home.waitingMails", { count: waitingMails })],
    [failedMails, "/admin/mail?state=failed", t("administration.home.failedMails", { count: failedMails })],
    [unknownMails, "/admin/mail?state=unknown", t("administration.home.unknownMails", { count: unknownMails })],
  ] as const;
  return (
    <Section id="attention" title={t("administration.home.attention")}>
      {needsAttention(overview) ? (
        <Notice kind="warning">
          <ul className="grid gap-1">
            {links.map(([count, to, words]) => (count > 0 ? <LinkLine key={to} to={to} words={words} /> : null))}
            {search.isHealthy ? null : <li className="font-bold">{t("administration.home.searchDown")}</li>}
            {search.failures.length > 0 ? (
              <li>
                <span className="font-bold">
                  {t("administration.home.searchFailures", { count: search.failures.length })}
                </span>{" "}
                {t("administration.home.searchFailuresHint")}
              </li>
            ) : null}
          </ul>
        </Notice>
      ) : (
        <Notice kind="success" title={t("administration.home.fine")} />
      )}
      <ul className="mt-3">
        <LinkLine to="/admin/people" words={t("administration.home.invitations", { count: openInvitations })} />
        {hasBanner ? <LinkLine to="/admin/banner" words={t("administration.home.banner")} /> : null}
      </ul>
    </Section>
  );
}

export function CountsPart({ overview: { counts } }: Part) {
  const t = useT();
  const names = ["listings", "municipalities", "officers", "professionals", "administrators"] as const;
  return (
    <Section id="counts" title={t("administration.home.counts")}>
      <dl className="flex flex-wrap gap-3">
        {names.map((name) => (
          <div key={name} className="min-w-[9rem] rounded-8 border border-solid-gray-300 p-3">
            <dt className="text-[0.9375rem] text-solid-gray-700">{t(`administration.home.${name}`)}</dt>
            <dd className="text-[1.5rem] font-bold leading-140">{counts[name].toLocaleString("ja-JP")}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function SearchPart({ overview: { search } }: Part) {
  const t = useT();
  const { engine, indexed, published, failures } = search;
  return (
    <Section id="search" title={t("administration.home.search")}>
      <p>
        {t(`administration.home.engine.${engine}`)}
        {indexed === null ? null : `：${t("administration.home.indexed", { indexed, published })}`}
      </p>
      <ul>
        {failures.map(({ id, at, taskType, errorCode }) => (
          <li key={id} className="border-b border-solid-gray-200 py-2">
            <Moment iso={at} />{" "}
            <code className="break-all">
              {taskType} {errorCode}
            </code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ImportsPart({ overview: { imports } }: Part) {
  const t = useT();
  return (
    <Section id="imports" title={t("administration.home.imports")}>
      {imports.length === 0 ? <p>{t("administration.home.importsNone")}</p> : null}
      <ul>
        {imports.map(({ id, fileName, startedAt, isFinished, counts }) => (
          <li key={id} className="border-b border-solid-gray-200 py-2">
            <p>
              <Moment iso={startedAt} /> <span className="font-bold break-all">{fileName}</span>
            </p>
            <p className="text-[0.9375rem]">
              {t("administration.home.importCounts", counts)}
              {isFinished ? "" : t("administration.home.importOpen")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} size={3} id={id} className="mb-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function LinkLine({ to, words }: { to: string; words: string }) {
  return (
    <li>
      <Link to={to} className="link inline-flex min-h-11 items-center">
        {words}
      </Link>
    </li>
  );
}
