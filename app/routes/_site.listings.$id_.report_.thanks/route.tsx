import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { getListing } from "~/domain/directory/get-listing.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { publicScope } from "~/http/scope.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const { id } = await getListing({ id: params.id ?? "", scope: publicScope() });
    return { id, title: t("listing.reportForm.thanksTitle"), siteName: t("common.siteName") };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ ...data, isIndexed: false }) : []);

export default function ReportThanks() {
  const t = useT();
  const { id } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("listing.reportForm.thanksTitle") }]}>
      <PageTitle title={t("listing.reportForm.thanksTitle")} lead={t("listing.reportForm.thanksBody")} />
      <LinkButton to={`/listings/${id}`} look="outline">
        {t("listing.reportForm.back")}
      </LinkButton>
    </PageBody>
  );
}
