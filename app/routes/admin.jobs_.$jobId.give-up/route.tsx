import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ConfirmPage } from "~/components/administration/confirm-page";
import { Facts } from "~/components/administration/facts";
import { jobName } from "~/components/administration/plain-names";
import { pageMeta } from "~/components/layout/page-meta";
import { getStuckJob } from "~/domain/administration/find-stuck-jobs.server";
import { giveUpJob } from "~/domain/administration/give-up-job.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  try {
    const job = await getStuckJob({ actor, jobId: params.jobId ?? "", now: requestTime() });
    return { job, head: deskHead(request, "administration.giveUp.title") };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  try {
    await giveUpJob({ actor, jobId: params.jobId ?? "", now: requestTime() });
    return redirect("/admin/jobs?done=givenUp", 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/jobs?done=gone", 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function GiveUpRoute() {
  const t = useT();
  const { job } = useLoaderData<typeof loader>();
  return (
    <ConfirmPage
      title={t("administration.giveUp.title")}
      lead={t("administration.giveUp.what")}
      yes={t("administration.giveUp.yes")}
      backTo="/admin/jobs"
    >
      <Facts
        rows={[
          [t("administration.jobs.name"), jobName(job.name, t)],
          [t("administration.jobs.subject"), job.subject && <code className="break-all">{job.subject}</code>],
          [t("administration.jobs.tries"), String(job.attempts)],
          [t("administration.jobs.error"), job.lastError],
        ]}
      />
    </ConfirmPage>
  );
}
