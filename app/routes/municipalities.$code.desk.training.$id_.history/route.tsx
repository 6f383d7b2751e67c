import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Moment } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { RevisionContent } from "~/components/training/revision-content";
import { PageTitle } from "~/components/ui/heading";
import type { PlanRevisionLine } from "~/domain/training/desk-plans";
import { findPlanRevisions, getPlanRevision } from "~/domain/training/find-plan-revisions.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const id = params.id ?? "";
  const asked = new URL(request.url).searchParams.get("revision") ?? "";
  const number = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
  try {
    const revisions = await findPlanRevisions({ at, id });
    const seen = number === null ? null : { number, content: await getPlanRevision({ at, id, number }) };
    return json({ path: `${root}/${id}`, revisions, seen, head: deskHead(request, "training.desk.history.title") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanHistoryRoute() {
  const t = useT();
  const { path, revisions, seen } = useLoaderData<typeof loader>();
  const link = "link inline-flex min-h-11 items-center";
  return (
    <div className="grid max-w-[46rem] gap-6">
      <PageTitle title={t("training.desk.history.title")} lead={t("training.desk.history.lead")} />
      {seen ? (
        <>
          <RevisionContent {...seen} />
          <p>
            <Link to={`${path}/history`} className={link}>
              {t("training.desk.history.back")}
            </Link>
          </p>
        </>
      ) : (
        <Revisions revisions={revisions} path={path} />
      )}
      <p>
        <Link to={path} className={link}>
          {t("training.desk.editor.back")}
        </Link>
      </p>
    </div>
  );
}

function Revisions({ revisions, path }: { revisions: PlanRevisionLine[]; path: string }) {
  const t = useT();
  if (revisions.length === 0) return <p>{t("training.desk.history.none")}</p>;
  return (
    <ol className="grid gap-3">
      {revisions.map(({ number, publishedAt, byName, changeNote }) => (
        <li key={number} className="rounded-8 border border-solid-gray-300 p-3">
          <p className="font-bold">
            {t("training.desk.history.number", { number })} <Moment iso={publishedAt} />
          </p>
          {byName ? <p className="text-solid-gray-700">{t("training.desk.history.by", { name: byName })}</p> : null}
          {changeNote ? <p className="whitespace-pre-line">{changeNote}</p> : null}
          <Link to={`${path}/history?revision=${number}`} className="link inline-flex min-h-11 items-center">
            {t("training.desk.history.see")}
          </Link>
        </li>
      ))}
    </ol>
  );
}
