import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { eraseUnusedFiles } from "~/domain/archive/erase-unused-files.server";
import { keepAliases } from "~/domain/connection/keep-aliases.server";
import { sendLookIns } from "~/domain/connection/send-look-ins.server";
import { keepCheckDates } from "~/domain/directory/keep-check-dates.server";
import { keepConsents } from "~/domain/directory/keep-consents.server";
import { sendCheckReminders } from "~/domain/directory/send-check-reminders.server";
import { forgetSheets } from "~/domain/exporting/forget-sheets.server";
import { eraseOldMails } from "~/domain/mail/erase-old-mails.server";
import { mailWaitingReviews } from "~/domain/moderation/mail-waiting-reviews.server";
import { deleteOldThreads } from "~/domain/relay/delete-thread.server";
import { keepSearchIndex } from "~/domain/search/keep-search-index.server";
import { forgetSubscriptions } from "~/domain/subscription/forget-subscriptions.server";
import { queueDigests } from "~/domain/subscription/queue-digests.server";
import { eraseRegistrations } from "~/domain/symposium/erase-registrations.server";
import { keepWaitingLists } from "~/domain/symposium/move-up.server";
import { sendReminders } from "~/domain/symposium/send-reminders.server";
import { sendThanks } from "~/domain/symposium/send-thanks.server";
import { now as presentInstant } from "~/gateways/clock.server";
import { claimDailyJob } from "~/gateways/daily-claim.server";
import { log } from "~/gateways/log.server";
import { tokyoDateKey, tokyoMinutes } from "~/shared/dates";

/** What a job does once a Tokyo day. It may be called again after a crash: repeating must be harmless. */
export type DailyVerb = (options: { now: Date }) => Promise<unknown>;
export type DailyJobs = Map<string, DailyVerb>;

/** Not before six in the morning: what the jobs send should not ring at night. */
const FIRST_MINUTE = 6 * 60;
/** Jobs that begin later: what is read at the desk comes when the desk opens. */
const LATER_MINUTES: Record<string, number> = { "connection.lookIns": 8 * 60 };

export const dailyJobs: DailyJobs = new Map();

/** Has `verb` run once every Tokyo day, from six in the morning, by one process only; a failure is tried again. */
export function registerDaily(name: string, verb: DailyVerb, jobs: DailyJobs = dailyJobs): void {
  if (jobs.has(name)) throw new Error(`Two daily jobs named ${name}`);
  jobs.set(name, verb);
}

export const frequentJobs: DailyJobs = new Map();

/**
 * Has `verb` run every minute, for what cannot wait until the morning. Several processes may run it at the same time: it
 * takes its own locks, and repeating it does nothing.
 */
export function registerFrequent(name: string, verb: DailyVerb, jobs: DailyJobs = frequentJobs): void {
  if (jobs.has(name)) throw new Error(`Two frequent jobs named ${name}`);
  jobs.set(name, verb);
}

/** Runs the frequent jobs one after the other; one that fails does not hold up the rest. */
export async function runFrequentJobs(now: Date, jobs: DailyJobs = frequentJobs): Promise<void> {
  for (const [name, verb] of jobs) {
    await verb({ now }).catch((err) => log.error({ err, job: name }, "frequent job failed, runs again in a minute"));
  }
}

/**
 * Puts the jobs that are due today into the outbox, each once whichever processes ask: the outbox gives them to one
 * worker and tries again what fails. Returns the names.
 */
export async function queueDueJobs(now: Date, jobs: DailyJobs = dailyJobs): Promise<string[]> {
  const claimed: string[] = [];
  for (const name of jobs.keys()) {
    if (tokyoMinutes(now) < (LATER_MINUTES[name] ?? FIRST_MINUTE)) continue;
    if (await claimDailyJob({ name, day: tokyoDateKey(now), now })) claimed.push(name);
  }
  return claimed;
}

const dueJob = z.object({ name: z.string() });

/** Carries out the event "daily.due". A job that is no longer registered is nobody's any more. */
export async function runDailyJob(payload: unknown, now: Date, jobs: DailyJobs = dailyJobs): Promise<void> {
  await jobs.get(dueJob.parse(payload).name)?.({ now });
}

const ASK_EVERY_MS = 60_000;

/** Asks every minute which jobs are due and runs the frequent ones, until it is stopped. */
export function startSchedule(): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      await queueDueJobs(presentInstant()).catch((err) => log.error({ err }, "daily jobs cannot be queued"));
      await runFrequentJobs(presentInstant());
      await wait(ASK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

// One line a job.
registerDaily("mail.erase", eraseOldMails);
registerDaily("subscription.digests", queueDigests);
registerDaily("subscription.forget", forgetSubscriptions);
registerDaily("check.dates", keepCheckDates);
registerDaily("check.remind", sendCheckReminders);
registerDaily("consents.keep", keepConsents);
registerDaily("aliases.keep", keepAliases);
registerDaily("connection.lookIns", sendLookIns);
registerDaily("search.keep", keepSearchIndex);
registerDaily("sheets.forget", forgetSheets);
registerDaily("relay.delete", deleteOldThreads);
registerDaily("moderation.waiting", mailWaitingReviews);
registerDaily("symposium.erase", eraseRegistrations);
registerDaily("archive.files", eraseUnusedFiles);
registerFrequent("symposium.waiting", keepWaitingLists);
registerFrequent("symposium.remind", sendReminders);
registerFrequent("symposium.thank", sendThanks);
