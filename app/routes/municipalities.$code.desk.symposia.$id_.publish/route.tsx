import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PublishLook } from "~/components/symposium-editor/publish-look";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  try {
    const symposium = await getDeskSymposium({ at, id: params.id ?? "", now: requestTime() });
    return json({ root, symposium, head: deskHead(request, "symposiumDesk.publish.title") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const baseVersion = Number((await request.formData()).get("draftVersion")) || 0;
  try {
    const answer = await publishSymposium({ at, id, baseVersion, now: requestTime() });
    if (!answer.ok) return json({ isConflict: false }, { status: 422 });
    return redirect(`${root}/${id}?done=${answer.changes.length > 0 ? "publishedTold" : "published"}`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return json({ isConflict: true }, { status: 409 });
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PublishSymposiumRoute() {
  const t = useT();
  const { root, symposium } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const here = `${root}/${symposium.id}`;
  const stops = symposium.problems.filter(({ severity }) => severity === "stops");
  return (
    <div className="grid max-w-[46rem] gap-6">
      <PageTitle
        kana={symposium.content.title}
        title={t("symposiumDesk.publish.title")}
        lead={t(symposium.published ? "symposiumDesk.publish.leadAgain" : "symposiumDesk.publish.lead")}
      />
      {answer?.isConflict ? <Notice kind="warning" isLive title={t("symposiumDesk.publish.conflict")} /> : null}
      <PublishLook root={root} symposium={symposium} />
      <Form method="post" className="flex flex-wrap items-center gap-4">
        <input type="hidden" name="draftVersion" value={symposium.version} />
        {stops.length === 0 ? (
          <Button type="submit" size="lg">
            {t("symposiumDesk.publish.submit")}
          </Button>
        ) : null}
        <Link to={`${here}/preview`} className="link inline-flex min-h-11 items-center">
          {t("symposiumDesk.overview.preview")}
        </Link>
        <Link to={here} className="link inline-flex min-h-11 items-center">
          {t("symposiumDesk.editor.back")}
        </Link>
      </Form>
    </div>
  );
}
