import { z } from "zod";
import { eraseUnusedPhotos } from "~/domain/directory/listing-photo.server";
import { sendMail } from "~/domain/mail/send-mail.server";
import { openReviewFor, type ReviewedEvent } from "~/domain/moderation/open-reviews-for-events.server";
import { indexListings } from "~/domain/search/index-listings.server";
import { takeSiteSynonyms } from "~/domain/search/site-synonyms.server";
import { sendDigest } from "~/domain/subscription/send-digest.server";
import { now } from "~/gateways/clock.server";
import { runDailyJob } from "./schedule.server";

/** Carries out one event. May be called again for the same event after a crash: repeating must be harmless. */
export type OutboxHandler = (payload: unknown) => Promise<void>;

const dueDigest = z.object({ subscriptionId: z.string() });
const queuedMail = z.object({ id: z.string() });
const unusedFiles = z.object({ keys: z.array(z.string()) });
const changedListings = z.object({ ids: z.array(z.string()) });

/** Event name → domain verb. */
export const handlers: Record<string, OutboxHandler> = {
  "listings.changed": (payload) => indexListings({ ids: changedListings.parse(payload).ids }),
  "listing.submitted": opensReview("listing.submitted"),
  "listing.revised": opensReview("listing.revised"),
  "listing.reported": opensReview("listing.reported"),
  "claim.opened": opensReview("claim.opened"),
  "professional.requested": opensReview("professional.requested"),
  "relay.reported": opensReview("relay.reported"),
  "daily.due": (payload) => runDailyJob(payload, now()),
  "vocabulary.changed": () => takeSiteSynonyms(),
  "digest.due": (payload) => sendDigest({ ...dueDigest.parse(payload), now: now() }),
  "files.unused": (payload) => eraseUnusedPhotos({ keys: unusedFiles.parse(payload).keys }),
  "mail.queued": (payload) => sendMail({ id: queuedMail.parse(payload).id, now: now() }),
};

/** Mails have a worker of their own: a mail server that does not answer must not hold up the search index. */
export const SLOW_EVENTS = ["mail.queued"];

function opensReview(event: ReviewedEvent): OutboxHandler {
  return (payload) => openReviewFor(event, payload, now());
}
