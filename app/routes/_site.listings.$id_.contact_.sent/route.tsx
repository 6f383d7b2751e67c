import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

/** The same for every listing and every sender: it tells nothing but what to do next. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  return { id: params.id ?? "", title: t("relay.sent.waitingTitle"), siteName: t("common.siteName") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ ...data, isIndexed: false }) : []);

export default function ContactSent() {
  const t = useT();
  const { id } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("relay.sent.waitingTitle") }]}>
      <div className="max-w-[42rem]">
        <PageTitle title={t("relay.sent.waitingTitle")} lead={t("relay.sent.waitingLead")} />
        <p className="mb-6">{t("relay.sent.waitingHelp")}</p>
        <LinkButton to={`/listings/${encodeURIComponent(id)}`} look="outline">
          {t("relay.contact.back")}
        </LinkButton>
      </div>
    </PageBody>
  );
}
