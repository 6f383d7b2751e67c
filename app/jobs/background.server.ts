import { setTimeout as wait } from "node:timers/promises";
import { ensureSearchIndex } from "~/domain/search/rebuild-search-index.server";
import { log } from "~/gateways/log.server";
import { closeSearchEngines } from "~/gateways/search-index/engines.server";
import { handlers, SLOW_EVENTS } from "./handlers.server";
import { startSchedule } from "./schedule.server";
import { startOutboxWorker } from "./work-outbox.server";

const RETRY_MS = 5_000;

type Background = { stop(): Promise<void> };

let background: Background | null = null;

/** Sends mails, runs the daily jobs, fills the search index, then works the outbox, beside the answering of requests. A second call does nothing. */
export function startBackground(): void {
  background ??= run();
}

/** Stops after the event at hand, and lets go of the search engines. */
export async function stopBackground(): Promise<void> {
  const present = background;
  background = null;
  await present?.stop();
}

function run(): Background {
  const stopping = new AbortController();
  const mails = startOutboxWorker(handlers, { only: SLOW_EVENTS });
  const schedule = startSchedule();
  const worker = fillIndex(stopping.signal).then(() =>
    stopping.signal.aborted ? null : startOutboxWorker(handlers, { except: SLOW_EVENTS }),
  );
  return {
    async stop() {
      stopping.abort();
      await schedule.stop();
      await mails.stop();
      await (await worker)?.stop();
      await closeSearchEngines();
    },
  };
}

async function fillIndex(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const started = performance.now();
    try {
      await ensureSearchIndex();
      log.info({ tookMs: Math.round(performance.now() - started) }, "search index ready");
      return;
    } catch (err) {
      if (signal.aborted) return;
      log.error({ err }, "search index cannot be filled, will be tried again");
      await wait(RETRY_MS, undefined, { signal }).catch(() => {});
    }
  }
}
