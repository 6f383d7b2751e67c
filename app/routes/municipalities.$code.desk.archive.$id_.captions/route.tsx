import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { TrackList } from "~/components/archive-captions/track-list";
import { UploadForm } from "~/components/archive-captions/upload-form";
import { pageMeta } from "~/components/layout/page-meta";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findTracks } from "~/domain/archive/find-tracks.server";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { changeTracks } from "./change-tracks.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const id = params.id ?? "";
  try {
    const shown = await findTracks(at, id);
    const isRemoved = new URL(request.url).searchParams.get("done") === "removed";
    return json({ root, id, ...shown, isRemoved, head: deskHead(request, "archiveCaptions.title") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const id = params.id ?? "";
  try {
    const done = await changeTracks({ at, recordId: id, form: await request.formData(), now: requestTime() });
    if ("to" in done) return redirect(`${root}/${id}/captions${done.to}`, 303);
    return json(done.answer, { status: done.answer.problem === "conflict" ? 409 : 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RecordCaptionsRoute() {
  const t = useT();
  const { root, id, title, language, tracks, isRemoved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const here = `${root}/${id}/captions`;
  return (
    <div className="grid gap-8">
      <div>
        <PageTitle kana={title} title={t("archiveCaptions.title")} lead={t("archiveCaptions.lead")} />
        {isRemoved && !answer ? <Notice kind="success" isLive title={t("archiveCaptions.done.removed")} /> : null}
      </div>
      {tracks.length === 0 ? (
        <EmptyState title={t("archiveCaptions.none")}>{t("archiveCaptions.noneHint")}</EmptyState>
      ) : (
        <TrackList tracks={tracks} recordId={id} here={here} />
      )}
      <UploadForm tracks={tracks} ownLanguage={language} answer={answer} />
      <p>
        <Link to={`${root}/${id}`} className="link inline-flex min-h-11 items-center">
          {t("archiveCaptions.back")}
        </Link>
      </p>
    </div>
  );
}
