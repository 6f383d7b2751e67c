import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { findMyThreads } from "~/domain/relay/find-my-threads.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { ThreadLines } from "./thread-lines";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const threads = await findMyThreads({ actor, now: requestTime() });
  const head = { title: t("relay.list.title"), siteName: t("common.siteName") };
  return json({ threads, head }, { headers: PRIVATE });
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function MyMessages() {
  const t = useT();
  const { threads } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("relay.list.title") }]}>
      <PageTitle title={t("relay.list.title")} lead={t("relay.list.lead")} />
      {threads.length === 0 ? (
        <EmptyState
          title={t("relay.list.empty")}
          action={
            <LinkButton to="/map" look="outline">
              {t("relay.list.search")}
            </LinkButton>
          }
        >
          {t("relay.list.emptyBody")}
        </EmptyState>
      ) : (
        <ThreadLines threads={threads} />
      )}
    </PageBody>
  );
}
