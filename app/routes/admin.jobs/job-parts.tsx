import { Form, Link } from "@remix-run/react";
import { Facts } from "~/components/administration/facts";
import { jobName } from "~/components/administration/plain-names";
import { Moment } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import type { JobsFilter, StuckJob, StuckJobs } from "~/domain/administration/jobs";
import { useT } from "~/i18n/translate-context";

export function JobsFilterForm({ filter, names }: { filter: JobsFilter; names: StuckJobs["names"] }) {
  const t = useT();
  return (
    <Form method="get" action="/admin/jobs" className="flex max-w-[42rem] flex-wrap items-end gap-3">
      <SelectField
        id="name"
        name="name"
        className="min-w-0 flex-1 basis-64"
        label={t("administration.jobs.name")}
        defaultValue={filter.name ?? ""}
        options={[
          { value: "", label: t("administration.all") },
          ...names.map(({ name, count }) => ({ value: name, label: `${jobName(name, t)}（${count}）` })),
        ]}
      />
      <Button type="submit" look="outline">
        {t("administration.show")}
      </Button>
    </Form>
  );
}

/** One event that is stuck: what it is about by id only. */
export function JobLine({ job }: { job: StuckJob }) {
  const t = useT();
  const { id, subject, attempts, lastError, createdAt, nextTryAt } = job;
  const name = jobName(job.name, t);
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-b border-solid-gray-200 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p>
          <span className="font-bold">{name}</span> <code className="text-[0.875rem]">{job.name}</code>
        </p>
        <Facts
          rows={[
            [t("administration.jobs.subject"), subject && <code className="break-all">{subject}</code>],
            [t("administration.jobs.tries"), String(attempts)],
            [t("administration.jobs.error"), lastError && <span className="break-all">{lastError}</span>],
            [t("administration.jobs.created"), <Moment key="created" iso={createdAt} />],
            [t("administration.jobs.next"), <Moment key="next" iso={nextTryAt} />],
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Form method="post" action="/admin/jobs">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" look="outline" aria-label={t("administration.jobs.retryOf", { name, id })}>
            {t("administration.jobs.retry")}
          </Button>
        </Form>
        <Link
          to={`/admin/jobs/${id}/give-up`}
          aria-label={t("administration.jobs.giveUpOf", { name, id })}
          className="link inline-flex min-h-11 items-center"
        >
          {t("administration.jobs.giveUp")}
        </Link>
      </div>
    </li>
  );
}
