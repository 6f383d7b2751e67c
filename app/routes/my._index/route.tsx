import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { DraftItem } from "~/components/offer/draft-item";
import { OwnOfferItem } from "~/components/offer/own-offer-item";
import { MyRegistrations } from "~/components/registration/my-registrations";
import { LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findOwnOffers } from "~/domain/directory/find-own-offers.server";
import { textOf } from "~/domain/directory/offer-draft";
import { deleteOfferDraft, findOfferDrafts } from "~/domain/directory/offer-drafts.server";
import { canOffer } from "~/domain/directory/offer-rules";
import { findMyRegistrations } from "~/domain/symposium/find-my-registrations.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const [offers, drafts, registrations] = await Promise.all([
    findOwnOffers({ actor, now: requestTime() }),
    findOfferDrafts({ actor }),
    findMyRegistrations({ actor }),
  ]);
  return {
    offers,
    registrations,
    drafts: drafts.map(({ id, kind, step, listingId, values, updatedAt }) => ({
      ...{ id, kind, step, isRevision: listingId !== null },
      name: textOf(values, "name").trim(),
      changedOn: tokyoDateKey(updatedAt),
    })),
    mayOffer: canOffer(actor),
    head: { title: t("my.title"), siteName: t("common.siteName") },
  };
}

/** Throws a draft away. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const draftId = (await request.formData()).get("deleteDraft");
  if (typeof draftId === "string") await deleteOfferDraft({ actor, draftId });
  return redirect("/my", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function MyRoute() {
  const t = useT();
  const { offers, drafts, registrations, mayOffer } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("my.title") }]}>
      <PageTitle title={t("my.title")} lead={t("my.lead")} />
      {!mayOffer && <Notice kind="warning" title={t("my.verify")} className="mb-6" />}
      <p className="mb-10 flex flex-wrap items-center gap-x-6 gap-y-3">
        {mayOffer && (
          <LinkButton to="/my/offers/new" size="lg">
            {t("my.new")}
          </LinkButton>
        )}
        <Link to="/my/messages" className="link inline-flex min-h-11 items-center">
          {t("my.messages")}
        </Link>
        <Link to="/my/learning" className="link inline-flex min-h-11 items-center">
          {t("training.learning.link")}
        </Link>
        <Link to="/account" className="link inline-flex min-h-11 items-center">
          {t("my.account")}
        </Link>
      </p>
      {drafts.length > 0 && (
        <section aria-labelledby="drafts" className="mb-12">
          <Heading level={2} id="drafts" className="mb-3">
            {t("my.drafts")}
          </Heading>
          <ul className="grid gap-3">
            {drafts.map((draft) => (
              <DraftItem key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="offers">
        <Heading level={2} id="offers" className="mb-3">
          {t("my.offers")}
        </Heading>
        {offers.length === 0 ? (
          <p>
            {t("my.offersNone")}
            <br />
            {t("my.offersNoneHint")}
          </p>
        ) : (
          <ul className="grid gap-4 lg:grid-cols-2">
            {offers.map((offer) => (
              <OwnOfferItem key={offer.id} offer={offer} />
            ))}
          </ul>
        )}
      </section>
      <MyRegistrations registrations={registrations} />
    </PageBody>
  );
}
