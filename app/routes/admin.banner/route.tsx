import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DoneNotice } from "~/components/administration/done-notice";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { getBanner } from "~/domain/administration/get-banner.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { actOnBanner } from "./act-on-banner.server";
import { BannerForm, PresentBanner } from "./banner-parts";
import { blankBanner } from "./blank-banner.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const now = requestTime();
  const banner = await getBanner({ actor, now });
  return { banner, blank: blankBanner(now), head: deskHead(request, "administration.banner.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  try {
    const answer = await actOnBanner({ actor, form: await request.formData() });
    if (answer.done) return redirect(`/admin/banner?done=${answer.done}`, 303);
    return json(answer, { status: answer.problems.length > 0 ? 422 : 200 });
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/banner?done=gone", 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminBannerRoute() {
  const t = useT();
  const { banner, blank } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t("administration.banner.title")} lead={t("administration.banner.lead")} />
      <DoneNotice texts={{ set: t("administration.banner.done.set"), ended: t("administration.banner.done.ended") }} />
      {banner ? <PresentBanner banner={banner} /> : <p className="mb-8">{t("administration.banner.none")}</p>}
      <section aria-labelledby="new" className="max-w-[42rem]">
        <Heading level={2} size={3} id="new" className="mb-3">
          {t("administration.banner.new")}
        </Heading>
        {banner ? <p className="mb-4">{t("administration.banner.replaces")}</p> : null}
        <BannerForm
          key={banner?.id}
          values={answer?.values ?? blank}
          problems={answer?.problems ?? []}
          isPreview={answer?.isPreview ?? false}
        />
      </section>
    </>
  );
}
