import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { changedRecordLines } from "~/components/archive-editor/record-lines";
import { Moment } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { BeforeAfter } from "~/components/symposium-editor/before-after";
import { PageTitle } from "~/components/ui/heading";
import { findDeskRevisions, getRecordRevision } from "~/domain/archive/find-record-revisions.server";
import type { RecordContent } from "~/domain/archive/record-content";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const id = params.id ?? "";
  const wanted = new URL(request.url).searchParams.get("revision") ?? "";
  const number = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : null;
  try {
    const revisions = await findDeskRevisions({ at, id });
    const seen = number === null ? null : { number, ...(await getRecordRevision({ at, id, number })) };
    return json({ root, id, revisions, seen, head: deskHead(request, "archiveDesk.history.title") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RecordHistoryRoute() {
  const t = useT();
  const { root, id, revisions, seen } = useLoaderData<typeof loader>();
  const here = `${root}/${id}/history`;
  const link = "link inline-flex min-h-11 items-center";
  return (
    <div className="grid max-w-[46rem] gap-6">
      <PageTitle title={t("archiveDesk.history.title")} lead={t("archiveDesk.history.lead")} />
      {seen ? (
        <>
          <Differences {...seen} />
          <p>
            <Link to={here} className={link}>
              {t("archiveDesk.history.back")}
            </Link>
          </p>
        </>
      ) : null}
      {!seen && revisions.length === 0 ? <p>{t("archiveDesk.history.none")}</p> : null}
      {seen ? null : (
        <ol className="grid gap-3">
          {revisions.map(({ number, publishedAt, byName, changeNote }) => (
            <li key={number} className="rounded-8 border border-solid-gray-300 p-3">
              <p className="font-bold">
                {t("archiveDesk.history.number", { number })} <Moment iso={publishedAt} />
              </p>
              <p className="whitespace-pre-line">
                {changeNote || t(number === 1 ? "archiveDesk.history.firstNote" : "archiveDesk.history.noNote")}
              </p>
              {byName ? <p className="text-solid-gray-700">{t("archiveDesk.history.by", { name: byName })}</p> : null}
              <Link
                to={`${here}?revision=${number}`}
                className={link}
                aria-label={t("archiveDesk.history.seeOf", { number })}
              >
                {t("archiveDesk.history.see")}
              </Link>
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link to={`${root}/${id}`} className={link}>
          {t("archiveDesk.editor.back")}
        </Link>
      </p>
    </div>
  );
}

function Differences(seen: { number: number; content: RecordContent; before: RecordContent | null }) {
  const t = useT();
  const locale = useLocale();
  const lines = changedRecordLines(seen.before, seen.content, { t, locale });
  const title = t("archiveDesk.history.differences", { number: seen.number });
  return (
    <section aria-labelledby="differences" className="grid gap-3">
      <h2 id="differences" className="text-[1.25rem]">
        {title}
      </h2>
      {seen.before === null ? <p>{t("archiveDesk.history.first")}</p> : null}
      {lines.length === 0 ? <p>{t("archiveDesk.history.noDifferences")}</p> : null}
      <BeforeAfter
        lines={lines}
        caption={title}
        beforeLabel={t("archiveDesk.history.before")}
        afterLabel={t("archiveDesk.history.after")}
      />
    </section>
  );
}
