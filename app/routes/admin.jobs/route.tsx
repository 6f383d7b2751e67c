import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { DoneNotice } from "~/components/administration/done-notice";
import { jobName } from "~/components/administration/plain-names";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { findStuckJobs } from "~/domain/administration/find-stuck-jobs.server";
import { readJobName, readJobsFilter } from "~/domain/administration/jobs";
import { retryJobs } from "~/domain/administration/retry-jobs.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { listSearch } from "~/shared/pages";
import { JobLine, JobsFilterForm } from "./job-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const filter = readJobsFilter(new URL(request.url).searchParams);
  const stuck = await findStuckJobs({ actor, filter, now: requestTime() });
  return { stuck, head: deskHead(request, "administration.jobs.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  const form = await request.formData();
  const name = readJobName(form.get("name"));
  const which = name ? { name } : { jobId: String(form.get("id") ?? "") };
  try {
    await retryJobs({ actor, which, now: requestTime() });
    return redirect("/admin/jobs?done=retried", 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/jobs?done=gone", 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminJobsRoute() {
  const t = useT();
  const { filter, jobs, total, pageCount, names } = useLoaderData<typeof loader>().stuck;
  return (
    <>
      <PageTitle title={t("administration.jobs.title")} lead={t("administration.jobs.lead")} />
      <DoneNotice
        texts={{ retried: t("administration.jobs.done.retried"), givenUp: t("administration.jobs.done.givenUp") }}
      />
      {names.length > 0 ? <JobsFilterForm filter={filter} names={names} /> : null}
      {total === 0 ? (
        <EmptyState title={t("administration.jobs.none")} />
      ) : (
        <p className="mt-4 font-bold">{t("administration.jobs.found", { count: total })}</p>
      )}
      <ul>
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `/admin/jobs${listSearch({ name: filter.name }, page)}`}
      />
      <ul className="mt-6 grid gap-2">
        {names.map(({ name, count }) => (
          <li key={name}>
            <Form method="post" action="/admin/jobs">
              <input type="hidden" name="name" value={name} />
              <Button type="submit" look="outline">
                {t("administration.jobs.retryAll", { name: jobName(name, t), count })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
