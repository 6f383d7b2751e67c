import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { scopeOf } from "~/domain/accounts/actor";
import { CLAIM_LIMITS } from "~/domain/directory/claim-rules";
import { getClaim } from "~/domain/directory/get-claim.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { ClaimForm } from "./claim-form";
import { CodeForm } from "./code-form";
import { StandingNotice } from "./standing-notice";
import { takeClaim } from "./take-claim.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  try {
    const claim = await getClaim({ actor, listingId: params.id ?? "", scope: scopeOf(actor), now: requestTime() });
    const isAgain = new URL(request.url).searchParams.has("again");
    const standing = claim.standing === "code" && isAgain ? "open" : claim.standing;
    const head = { title: t("check.claim.title"), siteName: t("common.siteName") };
    const { hasMail, listing } = claim;
    return json(
      { head, listing, hasMail, standing, isVerified: actor.emailVerified, limits: CLAIM_LIMITS },
      { headers: { "Cache-Control": "private, no-store" } },
    );
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const listingId = params.id ?? "";
  try {
    const form = await request.formData();
    const answer = await takeClaim({ actor, listingId, form, now: requestTime() });
    if (answer.is === "begun") return redirect(`/listings/${listingId}/claim`, 303);
    if (answer.is === "proved") return redirect(`/my/listings/${listingId}/edit`, 303);
    return json(answer, { status: answer.is === "refused" && answer.reason === "limited" ? 429 : 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function ClaimRoute() {
  const t = useT();
  const { listing, hasMail, standing, isVerified, limits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isCode = standing === "code" && answer?.is !== "formProblems";
  const title = t(isCode ? "check.claim.codeTitle" : "check.claim.title");
  return (
    <PageBody crumbs={[{ label: listing.name, to: `/listings/${listing.id}` }, { label: t("check.claim.title") }]}>
      <div className="max-w-[42rem]">
        <PageTitle
          title={title}
          kana={t("check.claim.about", { name: listing.name })}
          lead={t(isCode ? "check.claim.codeLead" : "check.claim.lead")}
        />
        {isCode && <CodeForm answer={answer} />}
        {!isCode && standing !== "open" && (
          <StandingNotice standing={standing} isVerified={isVerified} listingId={listing.id} />
        )}
        {standing === "open" && <ClaimForm hasMail={hasMail} limits={limits} answer={answer} />}
      </div>
    </PageBody>
  );
}
