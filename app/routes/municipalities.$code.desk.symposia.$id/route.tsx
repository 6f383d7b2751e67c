import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { DraftLinkPart } from "~/components/symposium-editor/draft-link-part";
import { OverviewHead } from "~/components/symposium-editor/overview-head";
import { ProblemList } from "~/components/symposium-editor/problem-list";
import { SectionNav } from "~/components/symposium-editor/section-nav";
import { StatusPart } from "~/components/symposium-editor/status-part";
import { Notice } from "~/components/ui/notice";
import { endDraftLink, makeDraftLink } from "~/domain/symposium/draft-link.server";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const done = new URL(request.url).searchParams.get("done");
  try {
    const symposium = await getDeskSymposium({ at, id: params.id ?? "", now: requestTime() });
    const head = deskHead(request, "symposiumDesk.list.title");
    return json({ root, symposium, done, head: { ...head, title: symposium.content.title || head.title } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

/** The secret link of the draft: made, renewed, ended. Its address stands in this answer and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const intent = (await request.formData()).get("intent");
  try {
    if (intent === "endLink") {
      await endDraftLink({ at, id });
      return redirect(`${root}/${id}?done=linkEnded#draft-link`, 303);
    }
    const token = await makeDraftLink({ at, id });
    return json({ madeUrl: `${siteFacts().baseUrl}/symposia/${id}/draft/${token}` });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

const DONE: Record<string, MessageKey> = {
  created: "symposiumDesk.overview.created",
  published: "symposiumDesk.overview.published",
  publishedTold: "symposiumDesk.overview.publishedTold",
  status: "symposiumDesk.overview.statusDone",
  linkEnded: "symposiumDesk.overview.linkEnded",
};

export default function SymposiumOverviewRoute() {
  const t = useT();
  const { root, symposium, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const doneKey = done && !answer ? DONE[done] : undefined;
  return (
    <div className="grid gap-8 lg:grid-cols-[14rem_minmax(0,46rem)]">
      <SectionNav root={root} symposium={symposium} current={null} />
      <div className="grid min-w-0 content-start gap-8">
        {doneKey ? <Notice kind="success" isLive title={t(doneKey)} /> : null}
        <OverviewHead root={root} symposium={symposium} />
        {symposium.problems.length === 0 ? (
          <Notice kind="success" title={t("symposiumDesk.overview.allGood")} />
        ) : (
          <ProblemList problems={symposium.problems} root={root} id={symposium.id} />
        )}
        <DraftLinkPart hasLink={symposium.hasDraftLink} madeUrl={answer?.madeUrl ?? null} />
        <StatusPart root={root} symposium={symposium} />
      </div>
    </div>
  );
}
