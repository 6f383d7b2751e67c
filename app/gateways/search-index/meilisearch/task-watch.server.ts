import { setTimeout as pause } from "node:timers/promises";
import type { EnqueuedTask, Meilisearch, Task } from "meilisearch";
import type { EngineTaskFailure } from "../search-engine.server";

const TASK_TIMEOUT_MS = 30 * 60_000;
const LONGEST_PAUSE_MS = 500;
/** Task numbers in one question; they travel in the address. */
const ASKED_AT_ONCE = 400;

/** A write that the server took and then could not carry out. */
export class SearchTaskError extends Error {
  override readonly name = "SearchTaskError";
  constructor(readonly failure: EngineTaskFailure) {
    super(`search task ${failure.taskUid} (${failure.taskType}) failed: ${failure.errorCode}: ${failure.message}`);
  }
}

/** Remembers writes that are under way, and waits for them. Failures are told to `onFailure` and thrown. */
export class TaskWatch {
  private pending: number[] = [];

  constructor(
    private readonly client: Meilisearch,
    private readonly onFailure: (failure: EngineTaskFailure) => Promise<void>,
  ) {}

  async add(task: PromiseLike<EnqueuedTask>): Promise<void> {
    this.pending.push((await task).taskUid);
  }

  /** Waits for all remembered writes; throws the first failure after telling all of them. */
  async settle(): Promise<void> {
    const uids = this.pending;
    this.pending = [];
    const failures: EngineTaskFailure[] = [];
    for (let from = 0; from < uids.length; from += ASKED_AT_ONCE) {
      const some = uids.slice(from, from + ASKED_AT_ONCE);
      await this.waitFor(some);
      failures.push(...(await this.failuresOf(some)));
    }
    for (const failure of failures) await this.onFailure(failure);
    if (failures[0]) throw new SearchTaskError(failures[0]);
  }

  /** Asks for what is not done yet, with growing pauses; the client's own waiting adds a listener at every look. */
  private async waitFor(uids: number[]): Promise<void> {
    const until = performance.now() + TASK_TIMEOUT_MS;
    for (let pauseMs = 10; performance.now() < until; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
      const { total } = await this.client.tasks.getTasks({ uids, statuses: ["enqueued", "processing"], limit: 1 });
      if (total === 0) return;
      await pause(pauseMs);
    }
    throw new Error(`search tasks are not done after ${TASK_TIMEOUT_MS} ms`);
  }

  private async failuresOf(uids: number[]): Promise<EngineTaskFailure[]> {
    const { results } = await this.client.tasks.getTasks({
      uids,
      statuses: ["failed", "canceled"],
      limit: uids.length,
    });
    return results.map(toFailure).reverse();
  }
}

function toFailure(task: Task): EngineTaskFailure {
  return {
    taskUid: String(task.uid),
    taskType: task.type,
    errorCode: task.error?.code ?? task.status,
    message: task.error?.message ?? task.status,
  };
}
