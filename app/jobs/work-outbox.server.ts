import { setTimeout as wait } from "node:timers/promises";
import { now } from "~/gateways/clock.server";
import { log } from "~/gateways/log.server";
import {
  type ClaimedEvent,
  claimOutboxEvents,
  deleteFinishedOutboxEvents,
  finishOutboxEvent,
  type OutboxLane,
  onOutboxAddition,
  postponeOutboxEvent,
} from "~/gateways/outbox.server";
import type { OutboxHandler } from "./handlers.server";

type Handlers = Record<string, OutboxHandler>;

const BATCH = 10;
/** Longer than any handler takes; after a crash the event waits this long for its next attempt. */
const LEASE_MS = 120_000;
const POLL_MS = 1_000;
/** The nudge comes from inside a transaction: give it a moment to commit. */
const NUDGE_DELAY_MS = 20;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 3_600_000;
const KEEP_FINISHED_MS = 7 * 24 * 3_600_000;
const TIDY_EVERY_MS = 3_600_000;

/** Until the attempt after this one: 1 s, 2 s, 4 s … at most an hour. */
export function retryDelayMs(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
}

/** Carries out one batch of waiting events, one after the other. Returns how many it took; a failed one is postponed. */
export async function workOutbox(handlers: Handlers, at: Date = now(), lane: OutboxLane = {}): Promise<number> {
  const events = await claimOutboxEvents({ now: at, limit: BATCH, leaseMs: LEASE_MS, lane });
  for (const event of events) await carryOut(event, handlers);
  return events.length;
}

/** Works a lane of the outbox until it is stopped: at every nudge, and every second for what other processes add. */
export function startOutboxWorker(handlers: Handlers, lane: OutboxLane = {}): { stop(): Promise<void> } {
  let isStopping = false;
  let wake = new AbortController();
  const stopListening = onOutboxAddition(() => wake.abort());

  const running = (async () => {
    let tidiedAtMs = 0;
    while (!isStopping) {
      const taken = await workSafely(handlers, lane);
      if (taken === 0 && !isStopping) {
        if (Date.now() - tidiedAtMs > TIDY_EVERY_MS) {
          tidiedAtMs = Date.now();
          await tidy();
        }
        await wait(POLL_MS, undefined, { signal: wake.signal }).catch(() => wait(NUDGE_DELAY_MS));
        wake = new AbortController();
      }
    }
  })();
  return {
    async stop() {
      isStopping = true;
      stopListening();
      wake.abort();
      await running;
    },
  };
}

async function carryOut(event: ClaimedEvent, handlers: Handlers): Promise<void> {
  const facts = { event: event.name, eventId: String(event.id), attempts: event.attempts };
  try {
    const handle = handlers[event.name];
    if (!handle) throw new Error(`No handler for ${event.name}`);
    await handle(event.payload);
    await finishOutboxEvent(event, now());
    log.debug(facts, "outbox event done");
  } catch (err) {
    const delayMs = retryDelayMs(event.attempts);
    log.warn({ ...facts, err, delayMs }, "outbox event failed, will be tried again");
    const error = err instanceof Error ? `${err.name}: ${err.message}` : String(err);
    await postponeOutboxEvent(event, { availableAt: new Date(now().getTime() + delayMs), error });
  }
}

/** A database that does not answer for a while must not end the worker. */
async function workSafely(handlers: Handlers, lane: OutboxLane): Promise<number> {
  try {
    return await workOutbox(handlers, now(), lane);
  } catch (err) {
    log.error({ err }, "outbox cannot be read");
    return 0;
  }
}

async function tidy(): Promise<void> {
  try {
    await deleteFinishedOutboxEvents(new Date(now().getTime() - KEEP_FINISHED_MS));
  } catch (err) {
    log.error({ err }, "outbox cannot be tidied");
  }
}
