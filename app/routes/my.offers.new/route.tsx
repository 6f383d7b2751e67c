import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { KindMark } from "~/components/listing/kind-mark";
import { Button } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { startOfferDraft } from "~/domain/directory/offer-drafts.server";
import { canOffer, isOfferKind, OFFER_KINDS } from "~/domain/directory/offer-rules";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  return { mayOffer: canOffer(actor), head: { title: t("my.choose.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const kind = (await request.formData()).get("kind");
  if (!isOfferKind(kind)) return json({ isLimited: false }, { status: 422 });
  try {
    const draftId = await startOfferDraft({ actor, kind, now: requestTime() });
    return redirect(`/my/drafts/${draftId}/what`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "limited") return json({ isLimited: true }, { status: 429 });
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function NewOfferRoute() {
  const t = useT();
  const { mayOffer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: t("my.title"), to: "/my" }, { label: t("my.choose.title") }]}>
      <PageTitle title={t("my.choose.title")} lead={t("my.choose.lead")} />
      {!mayOffer && <Notice kind="warning" title={t("my.verify")} className="mb-6" />}
      {answer?.isLimited && <Notice kind="warning" isLive title={t("my.limited")} className="mb-6" />}
      <ul className="grid gap-5 lg:grid-cols-3">
        {OFFER_KINDS.map((kind) => (
          <li key={kind} className="flex flex-col rounded-12 border border-solid-gray-300 p-5">
            <Heading level={2} size={3} className="flex items-center gap-2">
              <KindMark kind={kind} size={28} />
              {t(`my.choose.${kind}`)}
            </Heading>
            <p className="mt-2">{t(`my.choose.${kind}Body`)}</p>
            <p className="mt-2 mb-4 text-[0.9375rem] leading-170 text-solid-gray-700">
              {t(`my.choose.${kind}Example`)}
            </p>
            <Form method="post" className="mt-auto">
              <Button type="submit" name="kind" value={kind} isDisabled={!mayOffer} aria-label={t(`my.choose.${kind}`)}>
                {t("my.choose.go")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
