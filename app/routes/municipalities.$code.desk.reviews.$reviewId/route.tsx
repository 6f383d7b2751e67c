import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { DecideForm } from "~/components/desk/decide-form";
import { LikelyList, ListingLink } from "~/components/desk/listing-link";
import { Moment, momentText } from "~/components/desk/moment";
import { Notes } from "~/components/desk/notes";
import { ReviewSubject } from "~/components/desk/review-subject";
import { pageMeta } from "~/components/layout/page-meta";
import { StaticMap } from "~/components/static-map/static-map";
import { Button, LinkButton } from "~/components/ui/button";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getReview } from "~/domain/moderation/get-review.server";
import type { ReviewView } from "~/domain/moderation/review-view";
import { staticMapView } from "~/domain/search/static-map-view.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requireDesk } from "~/http/require-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";
import { actOnReview, type ReviewAnswer } from "./act-on-review.server";

const MAP_METERS = 900;
const NOTE_MAX = 2000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  try {
    const review = await getReview({ actor, deskCode: desk.code, reviewId: params.reviewId ?? "" });
    const done = new URL(request.url).searchParams.get("done");
    const head = deskHead(request, `desk.kind.${review.kind}`);
    return { code: desk.code, review, done: done === "undone" ? done : null, map: await mapOf(review), head };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const form = await request.formData();
  const t = translatorFor(getLocale(request));
  try {
    return await actOnReview({ actor, deskCode: desk.code, reviewId: params.reviewId ?? "", form, t });
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

async function mapOf({ subject, listing }: ReviewView) {
  if (subject.type !== "revision" || !subject.map || !listing) return null;
  const pin = { ...subject.map, id: listing.id, name: listing.name, kind: listing.kind, theme: null, isMain: true };
  return staticMapView({ around: { ...subject.map, radiusMeters: MAP_METERS }, size: "listing", pins: [pin] });
}

export default function ReviewRoute() {
  const t = useT();
  const { code, review, map, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ReviewAnswer | undefined;
  const { note } = answer ?? {};
  return (
    <>
      <Link to={`/municipalities/${code}/desk/queue`} className="link inline-flex min-h-11 items-center">
        {t("desk.review.back")}
      </Link>
      <PageTitle title={review.summary} kana={t(`desk.kind.${review.kind}`)} />
      {done === "undone" && review.state === "open" && (
        <Notice kind="success" isLive title={t("desk.decide.undone")} className="mb-4" />
      )}
      <div className="grid gap-8 lg:grid-cols-[1fr_22rem]">
        <div className="grid min-w-0 content-start gap-8">
          <ReviewFacts code={code} review={review} />
          <ReviewSubject code={code} review={review} />
          {map && <StaticMap view={map} label={t("desk.review.place")} className="max-w-[30rem]" />}
          {review.kind === "offer" && review.state === "open" && <Likely code={code} review={review} />}
          {review.listing && (
            <Notes
              notes={review.notes}
              text={note?.text}
              error={note ? t(`desk.review.${note.problem}`, { max: NOTE_MAX }) : null}
            />
          )}
        </div>
        <aside className="grid content-start gap-4">
          {review.state === "open" ? (
            <DecideForm review={review} {...(answer?.decide && { answer: answer.decide })} />
          ) : (
            <Decided review={review} refusal={answer?.decide?.refusal ?? null} />
          )}
          {review.nextId && (
            <p>
              <LinkButton to={`/municipalities/${code}/desk/reviews/${review.nextId}`} look="outline">
                {t("desk.review.next")}
              </LinkButton>
            </p>
          )}
        </aside>
      </div>
    </>
  );
}

function ReviewFacts({ code, review }: { code: string; review: ReviewView }) {
  const t = useT();
  return (
    <div>
      <p className="text-[0.9375rem] text-solid-gray-700">
        {t("desk.review.received")}: <Moment iso={review.createdAt} /> / {review.municipalityName}
      </p>
      {review.listing && review.subject.type !== "pair" && (
        <p className="flex flex-wrap items-center gap-x-4">
          <ListingLink code={code} listing={review.listing} />
          {review.listing.status !== "draft" && (
            <Link to={`/listings/${review.listing.id}`} className="link inline-flex min-h-11 items-center">
              {t("desk.review.publicPage")}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}

function Likely({ code, review }: { code: string; review: ReviewView }) {
  const t = useT();
  return (
    <section aria-labelledby="likely" className="grid gap-3">
      <Heading level={2} size={3} id="likely">
        {t("desk.review.likely")}
      </Heading>
      {review.likely.length === 0 ? (
        <p>{t("desk.review.likelyNone")}</p>
      ) : (
        <LikelyList code={code} of={review.listing?.id ?? null} likely={review.likely} />
      )}
    </section>
  );
}

function Decided({
  review,
  refusal,
}: {
  review: ReviewView;
  refusal: "conflict" | "undoConflict" | "notAllowed" | null;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <section aria-labelledby="decided" className="grid gap-3 rounded-12 border-2 border-green-800 p-4">
      <Heading level={2} size={3} id="decided">
        {t("desk.decide.done", { state: t(`desk.state.${review.state}`) })}
      </Heading>
      {refusal && <Notice kind="warning" isLive title={t(`desk.decide.${refusal}`)} />}
      {review.decidedAt && review.decidedBy && (
        <p>{t("desk.decide.by", { name: review.decidedBy, date: momentText(review.decidedAt, locale) })}</p>
      )}
      {review.reason && (
        <div>
          <p className="font-bold">{t("desk.decide.reason2")}</p>
          <p className="break-words whitespace-pre-line">{review.reason}</p>
        </div>
      )}
      {review.canUndo && (
        <Form method="post">
          <input type="hidden" name="intent" value="undo" />
          <p className="mb-2 text-[0.9375rem]">{t("desk.decide.undoHint")}</p>
          <Button type="submit" look="outline">
            {t("desk.decide.undo")}
          </Button>
        </Form>
      )}
    </section>
  );
}
