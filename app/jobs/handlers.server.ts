import { z } from "zod";
import { tellRegistrants } from "~/domain/archive/tell-registrants.server";
import { eraseUnusedPhotos } from "~/domain/directory/listing-photo.server";
import { sendMail } from "~/domain/mail/send-mail.server";
import { openReviewFor, type ReviewedEvent } from "~/domain/moderation/open-reviews-for-events.server";
import { indexListings } from "~/domain/search/index-listings.server";
import { indexPassages } from "~/domain/search/index-passages.server";
import { indexRecords } from "~/domain/search/index-records.server";
import { indexRecordsOfSymposia } from "~/domain/search/index-records-of-symposia.server";
import { indexSymposia } from "~/domain/search/index-symposia.server";
import { indexTerms } from "~/domain/search/index-terms.server";
import { takeSiteSynonyms } from "~/domain/search/site-synonyms.server";
import { sendDigest } from "~/domain/subscription/send-digest.server";
import { moveUpWaiting } from "~/domain/symposium/move-up.server";
import { TOLD_CHANGES } from "~/domain/symposium/symposium";
import { sendTold } from "~/domain/symposium/tell-registered.server";
import { now } from "~/gateways/clock.server";
import { runDailyJob } from "./schedule.server";

/** Carries out one event. May be called again for the same event after a crash: repeating must be harmless. */
export type OutboxHandler = (payload: unknown) => Promise<void>;

const dueDigest = z.object({ subscriptionId: z.string() });
const queuedMail = z.object({ id: z.string() });
const unusedFiles = z.object({ keys: z.array(z.string()) });
const changedThings = z.object({ ids: z.array(z.string()) });
const changedCues = z.object({ recordId: z.string() });
const publishedRecord = z.object({ id: z.string() });
const toldSymposium = z.object({ symposiumId: z.string(), changes: z.array(z.enum(TOLD_CHANGES)), revision: z.int() });

/** Event name → domain verb. */
export const handlers: Record<string, OutboxHandler> = {
  "listings.changed": (payload) => indexListings({ ids: changedThings.parse(payload).ids }),
  "symposium.changed": async (payload) => {
    const { ids } = changedThings.parse(payload);
    // More places, or a symposium held after all: whoever waits hears of it, also when the index cannot be reached.
    await moveUpWaiting({ ids, now: now() });
    await indexSymposia({ ids });
    await indexRecordsOfSymposia({ ids });
  },
  "record.changed": (payload) => indexRecords({ ids: changedThings.parse(payload).ids }),
  "record.cues": async (payload) => {
    await indexPassages({ recordId: changedCues.parse(payload).recordId });
  },
  "record.firstPublished": (payload) => tellRegistrants({ id: publishedRecord.parse(payload).id, now: now() }),
  "term.changed": (payload) => indexTerms({ ids: changedThings.parse(payload).ids }),
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
  "symposium.told": (payload) => sendTold({ ...toldSymposium.parse(payload), now: now() }),
  "mail.queued": (payload) => sendMail({ id: queuedMail.parse(payload).id, now: now() }),
};

/** Mails have a worker of their own: a mail server that does not answer must not hold up the search index. */
export const SLOW_EVENTS = ["mail.queued"];

function opensReview(event: ReviewedEvent): OutboxHandler {
  return (payload) => openReviewFor(event, payload, now());
}
