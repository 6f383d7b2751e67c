import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { canKeepAliases } from "~/domain/connection/rules";
import { deskHead } from "~/http/desk-head.server";
import { findActor } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { KeptList } from "./kept-list";

/** The list itself is known to the device alone. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const canMakeSheet = actor !== null && canKeepAliases(actor);
  return json({ canMakeSheet, head: deskHead(request, "toTry.title") }, { headers: { "Cache-Control": "private" } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function ToTryRoute() {
  const t = useT();
  const { canMakeSheet } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("toTry.title") }]}>
      <PageTitle title={t("toTry.title")} lead={t("toTry.lead")} />
      <noscript>
        <Notice kind="info" title={t("toTry.noScriptTitle")} className="mb-6 max-w-[42rem]">
          {t("toTry.noScript")}
        </Notice>
      </noscript>
      <p className="mb-6 max-w-[42rem]">{t("toTry.privacy")}</p>
      <KeptList canMakeSheet={canMakeSheet} />
    </PageBody>
  );
}
