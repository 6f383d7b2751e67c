import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { EventListForm } from "~/components/symposium-import/event-list-form";
import { EventListReportView } from "~/components/symposium-import/event-list-report-view";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";
import { takeFile } from "./take-file.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { root } = await requireSymposiumDesk(request, params.code);
  const made = new URL(request.url).searchParams.get("made") ?? "";
  const count = /^\d{1,3}$/.test(made) ? Number(made) : null;
  return json({ root, made: count, head: deskHead(request, "symposiumList.import.title") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  try {
    const taken = await takeFile({ at, request, form: await request.formData() });
    if (taken.step === "made") return redirect(`${root}/import?made=${taken.count}`, 303);
    return json(taken, { status: taken.step === "checked" ? 200 : 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function ImportSymposiaRoute() {
  const t = useT();
  const { root, made } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="grid max-w-[48rem] gap-6">
      <PageTitle title={t("symposiumList.import.title")} lead={t("symposiumList.import.lead")} />
      {made === null || answer ? null : <MadeNotice root={root} count={made} />}
      {answer?.step === "checked" ? (
        <EventListReportView report={answer.report} kept={answer.kept} root={root} />
      ) : (
        <EventListForm refusal={answer ?? null} />
      )}
      <p>
        <Link to={root} className="link inline-flex min-h-11 items-center">
          {t("symposiumList.import.back")}
        </Link>
      </p>
    </div>
  );
}

function MadeNotice({ root, count }: { root: string; count: number }) {
  const t = useT();
  if (count === 0) {
    return (
      <Notice kind="info" isLive title={t("symposiumList.import.madeNone")}>
        {t("symposiumList.import.madeNoneHint")}
      </Notice>
    );
  }
  return (
    <Notice kind="success" isLive title={t("symposiumList.import.made", { count })}>
      <p>{t("symposiumList.import.madeHint")}</p>
      <Link to={`${root}?tab=drafts`} className="link inline-flex min-h-11 items-center">
        {t("symposiumList.import.drafts")}
      </Link>
    </Notice>
  );
}
