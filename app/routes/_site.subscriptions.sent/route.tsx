import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export function loader({ request }: LoaderFunctionArgs) {
  return { title: translatorFor(getLocale(request))("subscription.sent.title"), siteName: siteFacts().siteName };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ ...data, isIndexed: false }) : []);

export default function SubscriptionSentRoute() {
  const t = useT();
  return (
    <PageBody crumbs={[{ label: t("subscription.sent.title") }]}>
      <div className="max-w-[42rem]">
        <PageTitle title={t("subscription.sent.title")} lead={t("subscription.sent.body")} />
        <p className="mb-6">{t("subscription.sent.notHere")}</p>
        <LinkButton to="/map" look="outline">
          {t("subscription.sent.back")}
        </LinkButton>
      </div>
    </PageBody>
  );
}
