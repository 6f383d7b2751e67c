import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { getOverview } from "~/domain/administration/get-overview.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { AttentionPart, CountsPart, ImportsPart, SearchPart } from "./overview-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const overview = await getOverview({ actor, now: requestTime() });
  return { overview, head: deskHead(request, "administration.home.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminHomeRoute() {
  const t = useT();
  const { overview } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t("administration.home.title")} lead={t("administration.home.lead")} />
      <div className="grid gap-8">
        <AttentionPart overview={overview} />
        <CountsPart overview={overview} />
        <SearchPart overview={overview} />
        <ImportsPart overview={overview} />
      </div>
    </>
  );
}
