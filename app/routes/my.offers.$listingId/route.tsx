import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { OfferActions } from "~/components/offer/offer-actions";
import { OfferState } from "~/components/offer/offer-state";
import { RenewForm } from "~/components/offer/renew-form";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { defaultConsentEnd } from "~/domain/directory/consent";
import { getOwnOffer } from "~/domain/directory/find-own-offers.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";
import { carryOut, isDone } from "./carry-out.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const now = requestTime();
  try {
    const offer = await getOwnOffer({ actor, listingId: params.listingId ?? "", now });
    const done = new URL(request.url).searchParams.get("done");
    return {
      offer,
      done: isDone(done) ? done : null,
      usualEnd: defaultConsentEnd(tokyoDateKey(now)),
      head: { title: offer.name, siteName: t("common.siteName") },
    };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const listingId = params.listingId ?? "";
  const form = await request.formData();
  try {
    const carried = await carryOut({ actor, listingId, form, t, now: requestTime() });
    if ("to" in carried) return redirect(carried.to, 303);
    return json({ ...carried, isConflict: false }, { status: 422 });
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") {
      return json({ endsOn: null, problem: null, isConflict: true }, { status: 409 });
    }
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function OwnOfferRoute() {
  const t = useT();
  const { offer, done, usualEnd } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: t("my.title"), to: "/my" }, { label: offer.name }]}>
      <div className="grid max-w-[46rem] gap-6">
        <PageTitle kana={t(`my.kinds.${offer.kind}`)} title={offer.name} />
        {answer?.isConflict && <Notice kind="warning" isLive title={t("my.conflict")} />}
        {done && !answer && <Notice kind="success" isLive title={t(`my.done.${done}`)} />}
        <OfferState offer={offer} />
        {offer.answer && (
          <Notice kind="warning" title={t("my.answer")}>
            <p className="whitespace-pre-line">{offer.answer}</p>
          </Notice>
        )}
        <OfferActions offer={offer} />
        {offer.state !== "withdrawn" && offer.consentEndsOn !== null && (
          <RenewForm
            endsOn={offer.consentEndsOn}
            value={answer?.endsOn ?? usualEnd}
            problem={answer?.problem ?? null}
          />
        )}
      </div>
    </PageBody>
  );
}
