import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { loadRolePage } from "./load-role-page.server";
import { MarkSection } from "./mark-section";
import { postRole } from "./post-role.server";
import { RoleClosed } from "./role-closed";
import { RoleFactsList } from "./role-facts-list";
import { RoleForm } from "./role-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const page = await loadRolePage({ id: params.id ?? "", actor: await findActor(request) });
    const isMarked = new URL(request.url).searchParams.get("done") === "marked";
    const head = { title: t("relay.role.title"), siteName: t("common.siteName") };
    return json({ page, isMarked, head }, { headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const fields = await request.formData();
  try {
    const posted = await postRole({ actor, listingId: params.id ?? "", fields, now: requestTime() });
    return "answer" in posted ? json(posted.answer, { status: posted.status }) : redirect(posted.redirectTo, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function RoleRoute() {
  const t = useT();
  const { page, isMarked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const canAsk = page.closed === null && (page.sender !== null || answer?.refusal === "signedOut");
  return (
    <PageBody crumbs={[{ label: page.name, to: `/listings/${page.id}` }, { label: t("relay.role.title") }]}>
      <div className="max-w-[42rem]">
        <PageTitle
          title={t("relay.role.title")}
          kana={t("relay.contact.about", { name: page.name })}
          lead={t("relay.role.lead")}
        />
        {isMarked && !answer && <Notice kind="success" isLive className="mb-6" title={t("relay.role.mark.done")} />}
        <RoleFactsList page={page} />
        {canAsk ? <RoleForm sender={page.sender} {...(answer && { answer })} /> : <RoleClosed page={page} />}
        {page.canMark && <MarkSection facts={page.facts} {...(answer && { answer })} />}
      </div>
    </PageBody>
  );
}
