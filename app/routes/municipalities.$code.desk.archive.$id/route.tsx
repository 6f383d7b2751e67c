import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PUBLICITY_MESSAGES, PublishPart, WithdrawPart } from "~/components/archive-editor/publish-part";
import { RecordNav } from "~/components/archive-editor/record-nav";
import { RecordDoors, RecordOverview } from "~/components/archive-editor/record-overview";
import { RecordProblems } from "~/components/archive-editor/record-problems";
import { pageMeta } from "~/components/layout/page-meta";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { getDeskRecord } from "~/domain/archive/get-desk-record.server";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { makePublic } from "./make-public.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const done = new URL(request.url).searchParams.get("done");
  try {
    const record = await getDeskRecord({ at, id: params.id ?? "", now: requestTime() });
    const head = deskHead(request, "archiveDesk.list.title");
    return json({ root, record, done, head: { ...head, title: record.content.title || head.title } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const id = params.id ?? "";
  const form = await request.formData();
  try {
    const made = await makePublic({ at, id, form, now: requestTime() });
    return "done" in made
      ? redirect(`${root}/${id}?done=${made.done}`, 303)
      : json(made.answer, { status: made.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

const DONE: Record<string, MessageKey> = {
  created: "archiveDesk.done.created",
  published: "archiveDesk.publish.done",
  withdrawn: "archiveDesk.withdraw.done",
  putBack: "archiveDesk.withdraw.backDone",
};

export default function RecordOverviewRoute() {
  const t = useT();
  const { root, record, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const doneKey = done && !answer ? DONE[done] : undefined;
  const message = answer?.problem ? PUBLICITY_MESSAGES[answer.problem] : null;
  return (
    <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,46rem)]">
      <RecordNav root={root} record={record} current={null} />
      <div className="grid min-w-0 content-start gap-8">
        {doneKey ? <Notice kind="success" isLive title={t(doneKey)} /> : null}
        {answer?.conflict ? (
          <Notice kind="warning" isLive title={t(`archiveDesk.${answer.conflict}.conflict`)} />
        ) : null}
        {message ? (
          <ErrorSummary errors={[{ fieldId: message.field, message: t(message.key, { max: message.max }) }]} />
        ) : null}
        <RecordOverview root={root} record={record} />
        {record.problems.length === 0 ? (
          <Notice kind="success" title={t("archiveDesk.overview.allGood")} />
        ) : (
          <RecordProblems problems={record.problems} root={root} id={record.id} />
        )}
        <PublishPart record={record} answer={answer} />
        <RecordDoors root={root} record={record} />
        <WithdrawPart record={record} answer={answer} />
      </div>
    </div>
  );
}
