import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { FileList } from "~/components/archive-files/file-list";
import { UploadForm } from "~/components/archive-files/upload-form";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { FILE_REFUSALS } from "~/domain/archive/archive-file";
import { byteLimits } from "~/domain/archive/file-limits.server";
import { findDeskFiles } from "~/domain/archive/find-desk-files.server";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { changeFile } from "./change-file.server";

const DONE = ["kept", "keptAndUsed", "used", "unused", "deleted"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const asked = new URL(request.url).searchParams;
  try {
    const shown = await findDeskFiles(at, params.id ?? "");
    return json({
      ...{ root, shown, limits: byteLimits() },
      done: DONE.find((one) => one === asked.get("done")) ?? null,
      problem: FILE_REFUSALS.find((one) => one === asked.get("problem")) ?? null,
      head: deskHead(request, "archiveFiles.titleOf", { title: shown.title }),
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const recordId = params.id ?? "";
  try {
    const answer = await changeFile({ at, recordId, form: await request.formData(), now: requestTime() });
    if (answer.status === 303) return redirect(`${root}/${recordId}/files?done=${answer.done}`, 303);
    return json(answer, { status: answer.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RecordFilesRoute() {
  const t = useT();
  const { root, shown, limits, done, problem } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { recordId, files } = shown;
  const refused = answer?.problem ?? problem;
  const version = answer?.status === 409 ? Math.max(answer.version, shown.version) : shown.version;
  return (
    <div className="grid max-w-[46rem] gap-8">
      <PageTitle title={t("archiveFiles.title")} lead={t("archiveFiles.lead")} />
      {shown.title ? <p className="font-bold">{shown.title}</p> : null}
      {refused ? (
        <Notice kind={refused === "conflict" ? "warning" : "error"} isLive>
          {t(`archiveFiles.problem.${refused}`)}
        </Notice>
      ) : null}
      {done && !refused ? (
        <Notice kind="success" isLive>
          {t(`archiveFiles.done.${done}`)}
        </Notice>
      ) : null}
      <UploadForm recordId={recordId} action={`${root}/${recordId}/upload`} limits={limits} />
      <FileList {...{ recordId, version, files }} />
      <p>
        <Link to={`${root}/${recordId}`} className="link inline-flex min-h-11 items-center">
          {t("archiveFiles.back")}
        </Link>
      </p>
    </div>
  );
}
