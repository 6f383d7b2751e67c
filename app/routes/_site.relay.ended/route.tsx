import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export function loader({ request }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  return { title: t("relay.thread.endedTitle"), siteName: t("common.siteName") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ ...data, isIndexed: false }) : []);

export default function RelayEnded() {
  const t = useT();
  return (
    <PageBody crumbs={[{ label: t("relay.thread.endedTitle") }]}>
      <PageTitle title={t("relay.thread.endedTitle")} lead={t("relay.thread.endedLead")} />
      <LinkButton to="/map" look="outline">
        {t("relay.list.search")}
      </LinkButton>
    </PageBody>
  );
}
