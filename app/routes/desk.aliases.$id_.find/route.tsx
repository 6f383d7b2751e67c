import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AliasRing } from "~/components/circle/alias-ring";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { MatchForm } from "~/components/finding/match-form";
import { MatchResults } from "~/components/finding/match-results";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { getMatchPage } from "~/domain/search/get-match-page.server";
import { DESK_HEADERS, deskRefusal, requireAlias, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { actOnFind } from "./act-on-find.server";
import { FindNotices } from "./find-notices";
import { MatchMap } from "./match-map";
import { PersonHints } from "./person-hints";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, alias, now } = await requireAlias(request, params.id);
  try {
    const page = await getMatchPage({ actor, alias, params: new URL(request.url).searchParams, now });
    return json({ page, head: deskHead(request, "connection.person.actions.find") }, { headers: DESK_HEADERS });
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const headers = () => DESK_HEADERS;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const search = new URL(request.url).searchParams;
  const form = await request.formData();
  try {
    return await actOnFind({ actor, aliasId: params.id ?? "", params: search, form, now: requestTime() });
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function FindRoute() {
  const t = useT();
  const { page } = useLoaderData<typeof loader>();
  return (
    <>
      <PersonCrumbs alias={{ id: page.alias.id, name: page.alias.alias }} here={t("connection.person.actions.find")} />
      <PageTitle title={t("finding.title", { alias: page.alias.alias })} lead={t("finding.lead")} />
      <FindNotices page={page} />
      <PersonHints page={page} />
      <MatchForm page={page} />
      <div className="mt-8 grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_27rem]">
        <MatchResults page={page} />
        <div className="grid content-start gap-8">
          <MatchMap page={page} />
          <AliasRing ring={page.ring} />
        </div>
      </div>
    </>
  );
}
