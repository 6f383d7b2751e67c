import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { ListingPageBody } from "../_site.listings.$id/listing-page-body";
import { loadPreview } from "./load-preview.server";

/** One's own draft or offer on the very page others will see; `as` says who looks. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const locale = getLocale(request);
  const t = translatorFor(locale);
  const as = new URL(request.url).searchParams.get("as") === "professional" ? "professional" : "public";
  const { baseUrl } = siteFacts();
  try {
    const preview = await loadPreview({ actor, id: params.id ?? "", as, locale, baseUrl, now: requestTime() });
    return { ...preview, as, head: { title: t("my.preview.title"), siteName: t("common.siteName") } };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function PreviewRoute() {
  const t = useT();
  const { as, page, visibility, mendStep, back } = useLoaderData<typeof loader>();
  const hidden = as === "public" ? "my.preview.hidden" : "my.preview.hiddenProfessional";
  return (
    <>
      <div className="page-width pt-4">
        <Notice kind="warning" title={t("my.preview.title")}>
          {page && <p>{t(as === "professional" ? "my.preview.professional" : "my.preview.public")}</p>}
          {page && <p>{t("my.preview.note")}</p>}
          {!page && !mendStep && <p>{t(hidden, { visibility: t(`my.visibilities.${visibility}`) })}</p>}
          {mendStep && <p>{t("my.preview.mend", { step: t(`my.steps.${mendStep}`) })}</p>}
          <Link to={back} className="link inline-flex min-h-11 items-center font-bold">
            {t("my.preview.back")}
          </Link>
        </Notice>
      </div>
      {page ? <ListingPageBody page={page} /> : <PageBody>{null}</PageBody>}
    </>
  );
}
