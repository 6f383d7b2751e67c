import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { getOwnOffer } from "~/domain/directory/find-own-offers.server";
import { withdrawListing } from "~/domain/directory/withdraw-listing.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

/** Asks once more before an offer is taken back. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  try {
    const { id, name, state } = await getOwnOffer({ actor, listingId: params.listingId ?? "", now: requestTime() });
    if (state === "withdrawn") throw redirect(`/my/offers/${id}`);
    return { id, name, head: { title: t("my.withdrawTitle"), siteName: t("common.siteName") } };
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const listingId = params.listingId ?? "";
  try {
    await withdrawListing({ actor, listingId, now: requestTime() });
    return redirect(`/my/offers/${listingId}?done=withdrawn`, 303);
  } catch (error) {
    // Done already, by a second click or in another window.
    if (isDomainError(error) && error.reason === "conflict") return redirect(`/my/offers/${listingId}`, 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function WithdrawRoute() {
  const t = useT();
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <PageBody
      crumbs={[
        { label: t("my.title"), to: "/my" },
        { label: name, to: `/my/offers/${id}` },
        { label: t("my.withdraw") },
      ]}
    >
      <div className="max-w-[42rem]">
        <PageTitle kana={name} title={t("my.withdrawTitle")} lead={t("my.withdrawWhat")} />
        <p className="mb-6">{t("my.withdrawUndo")}</p>
        <Form method="post" className="flex flex-wrap gap-3">
          <Button type="submit" size="lg">
            {t("my.withdrawYes")}
          </Button>
          <LinkButton to={`/my/offers/${id}`} look="outline" size="lg">
            {t("my.withdrawNo")}
          </LinkButton>
        </Form>
      </div>
    </PageBody>
  );
}
