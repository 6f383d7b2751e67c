import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Moment } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { BeforeAfter } from "~/components/symposium-editor/before-after";
import { changedLines } from "~/components/symposium-editor/content-lines";
import { PageTitle } from "~/components/ui/heading";
import type { RevisionLine } from "~/domain/symposium/desk-symposia";
import { findRevisions, getRevision } from "~/domain/symposium/find-revisions.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import type { MessageKey } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const asked = new URL(request.url).searchParams.get("revision") ?? "";
  const number = /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
  try {
    const revisions = await findRevisions({ at, id });
    const seen = number === null ? null : { number, ...(await getRevision({ at, id, number })) };
    return json({ root, id, revisions, seen, head: deskHead(request, "symposiumDesk.history.title") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function SymposiumHistoryRoute() {
  const t = useT();
  const { root, id, revisions, seen } = useLoaderData<typeof loader>();
  const here = `${root}/${id}/history`;
  const link = "link inline-flex min-h-11 items-center";
  return (
    <div className="grid max-w-[46rem] gap-6">
      <PageTitle title={t("symposiumDesk.history.title")} lead={t("symposiumDesk.history.lead")} />
      {seen ? (
        <>
          <Differences {...seen} />
          <p>
            <Link to={here} className={link}>
              {t("symposiumDesk.history.back")}
            </Link>
          </p>
        </>
      ) : (
        <Revisions revisions={revisions} here={here} />
      )}
      <p>
        <Link to={`${root}/${id}`} className={link}>
          {t("symposiumDesk.editor.back")}
        </Link>
      </p>
    </div>
  );
}

function Revisions({ revisions, here }: { revisions: RevisionLine[]; here: string }) {
  const t = useT();
  if (revisions.length === 0) return <p>{t("symposiumDesk.history.none")}</p>;
  return (
    <ol className="grid gap-3">
      {revisions.map(({ number, publishedAt, byName, changes }) => (
        <li key={number} className="rounded-8 border border-solid-gray-300 p-3">
          <p className="font-bold">
            {t("symposiumDesk.history.number", { number })} <Moment iso={publishedAt} />
          </p>
          {byName ? <p className="text-solid-gray-700">{t("symposiumDesk.history.by", { name: byName })}</p> : null}
          {changes.length > 0 ? (
            <p>
              {t("symposiumDesk.history.changes", {
                changes: changes.map((one) => t(`symposiumDesk.publish.change.${one}` as MessageKey)).join("・"),
              })}
            </p>
          ) : null}
          <Link to={`${here}?revision=${number}`} className="link inline-flex min-h-11 items-center">
            {t("symposiumDesk.history.see")}
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Differences(seen: { number: number; content: SymposiumContent; before: SymposiumContent | null }) {
  const t = useT();
  const locale = useLocale();
  const lines = changedLines(seen.before, seen.content, { t, locale });
  return (
    <section aria-labelledby="differences" className="grid gap-3">
      <h2 id="differences" className="text-[1.25rem]">
        {t("symposiumDesk.history.differences", { number: seen.number })}
      </h2>
      {seen.before === null ? <p>{t("symposiumDesk.history.first")}</p> : null}
      {lines.length === 0 ? <p>{t("symposiumDesk.history.noDifferences")}</p> : null}
      <BeforeAfter
        lines={lines}
        caption={t("symposiumDesk.history.differences", { number: seen.number })}
        beforeLabel={t("symposiumDesk.history.before")}
        afterLabel={t("symposiumDesk.history.after")}
      />
    </section>
  );
}
