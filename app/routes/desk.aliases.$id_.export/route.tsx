import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExportLinks } from "~/components/connection/export-links";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { DESK_HEADERS, requireOwnAlias } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { alias } = await requireOwnAlias(request, params.id);
  const head = deskHead(request, "connection.person.actions.export");
  return json({ alias: { id: alias.id, name: alias.words.alias }, head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function ExportAliasRoute() {
  const t = useT();
  const { alias } = useLoaderData<typeof loader>();
  return (
    <>
      <PersonCrumbs alias={alias} here={t("connection.person.actions.export")} />
      <PageTitle
        title={t("connection.person.export.title", { alias: alias.name })}
        lead={t("connection.person.export.lead")}
      />
      <Notice kind="warning" title={t("connection.person.export.warning")} className="mb-6 max-w-[42rem]" />
      <ExportLinks base={`/desk/aliases/${alias.id}/export`} />
    </>
  );
}
