import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { FieldList } from "~/components/desk/change-table";
import { LikelyList } from "~/components/desk/listing-link";
import { Notes } from "~/components/desk/notes";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { LISTING_FIELD_NAMES } from "~/domain/directory/listing-fields";
import type { DeskListingView } from "~/domain/moderation/desk-listings";
import { getDeskListing } from "~/domain/moderation/get-desk-listing.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { actOnListing, type ListingAnswer } from "./act-on-listing.server";
import { CheckInterval } from "./check-interval";
import { History } from "./history";

const NOTE_MAX = 2000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  try {
    const view = await getDeskListing({ actor, deskCode: desk.code, listingId: params.id ?? "" });
    const done = new URL(request.url).searchParams.get("done");
    const outcome = (["saved", "restored"] as const).find((one) => one === done) ?? null;
    return {
      code: desk.code,
      view,
      done: outcome,
      head: deskHead(request, "desk.listings.title"),
    };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const form = await request.formData();
  try {
    const outcome = await actOnListing({ actor, deskCode: desk.code, listingId: params.id ?? "", form });
    if (typeof outcome === "string")
      return redirect(`/municipalities/${desk.code}/desk/listings/${params.id}${outcome}`, 303);
    return json(outcome, { status: 422 });
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict")
      return json<ListingAnswer>({ isConflict: true }, { status: 409 });
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskListingRoute() {
  const t = useT();
  const { code, view, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ListingAnswer | undefined;
  const { listing, fields } = view;
  const root = `/municipalities/${code}/desk`;
  return (
    <>
      <PageTitle
        title={listing.name}
        kana={`${t(`listing.kind.${listing.kind}`)} / ${t(`desk.status.${listing.status}`)} / ${listing.municipalityName}`}
      />
      {done && <Notice kind="success" isLive title={t(`desk.listing.${done}`)} className="mb-4" />}
      {answer?.isConflict && <Notice kind="warning" isLive title={t("desk.listing.conflict")} className="mb-4" />}
      {listing.mergedIntoId && (
        <Notice title={t("desk.listing.mergedInto")} className="mb-4">
          <Link to={`${root}/listings/${listing.mergedIntoId}`} className="link">
            {t("desk.listing.mergedOpen")}
          </Link>
        </Notice>
      )}
      {view.openReviews.length > 0 && (
        <Notice title={t("desk.listing.waiting")} className="mb-4">
          {view.openReviews.map((review) => (
            <Link
              key={review.id}
              to={`${root}/reviews/${review.id}`}
              className="link mr-4 inline-flex min-h-11 items-center"
            >
              {t("desk.nav.queue")}
            </Link>
          ))}
        </Notice>
      )}
      {listing.mergedIntoId === null && <StateButtons root={root} view={view} />}
      <div className="mt-8 grid gap-8">
        <section aria-labelledby="facts">
          <Heading level={2} size={3} id="facts" className="mb-2">
            {t("desk.listing.facts")}
          </Heading>
          <FieldList
            caption={t("desk.listing.facts")}
            fields={LISTING_FIELD_NAMES.filter((field) => fields.kind === "role" || field !== "roleTaken").map(
              (field) => ({ field, after: fields[field] }),
            )}
          />
        </section>
        {view.likely.length > 0 && (
          <section aria-labelledby="likely" className="grid gap-3">
            <Heading level={2} size={3} id="likely">
              {t("desk.review.likely")}
            </Heading>
            <LikelyList code={code} of={listing.id} likely={view.likely} />
          </section>
        )}
        {listing.status !== "retired" && (
          <CheckInterval listing={listing} isUnknown={answer?.isIntervalUnknown === true} />
        )}
        <Notes
          notes={view.notes}
          text={answer?.note?.text}
          error={answer?.note ? t(`desk.review.${answer.note.problem}`, { max: NOTE_MAX }) : null}
        />
        <History revisions={view.revisions} />
      </div>
    </>
  );
}

const CHANGES = { draft: ["retire"], published: ["pause", "retire"], paused: ["resume", "retire"] } as const;

function StateButtons({ root, view }: { root: string; view: DeskListingView }) {
  const { id, status } = view.listing;
  const changes = status === "retired" ? (view.canRevive ? (["revive"] as const) : []) : CHANGES[status];
  const t = useT();
  return (
    <div className="flex flex-wrap gap-3">
      {status !== "retired" && <LinkButton to={`${root}/listings/${id}/edit`}>{t("desk.listing.edit")}</LinkButton>}
      {status !== "draft" && (
        <LinkButton to={`/listings/${id}`} look="outline">
          {t("desk.review.publicPage")}
        </LinkButton>
      )}
      {changes.map((change) => (
        <Form key={change} method="post">
          <input type="hidden" name="intent" value={change} />
          <Button type="submit" look="outline">
            {t(`desk.listing.${change}`)}
          </Button>
        </Form>
      ))}
    </div>
  );
}
