import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PlanBodyView } from "~/components/training/plan-body";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getPlanPreview } from "~/domain/training/get-plan.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireTrainingDesk(request, params.code);
  const id = params.id ?? "";
  try {
    const body = await getPlanPreview(at, id);
    return json({ path: `${root}/${id}`, body, head: deskHead(request, "training.desk.preview.title") });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanPreviewRoute() {
  const t = useT();
  const { path, body } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-6">
      <Notice title={t("training.desk.preview.title")}>
        {t("training.desk.preview.lead")}{" "}
        <Link to={path} className="link inline-flex min-h-11 items-center">
          {t("training.desk.editor.back")}
        </Link>
      </Notice>
      <PageTitle title={body.title || t("training.desk.list.noTitle")} />
      <PlanBodyView body={body} />
    </div>
  );
}
