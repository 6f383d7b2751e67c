import type { EnqueuedTask, Meilisearch, Task } from "meilisearch";
import type { EngineTaskFailure } from "../search-engine.server";

const TASK_TIMEOUT_MS = 10 * 60_000;

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
    for await (const task of this.client.tasks.waitForTasksIter(uids, { timeout: TASK_TIMEOUT_MS, interval: 20 })) {
      const failure = failureOf(task);
      if (failure) failures.push(failure);
    }
    for (const failure of failures) await this.onFailure(failure);
    if (failures[0]) throw new SearchTaskError(failures[0]);
  }
}

function failureOf(task: Task): EngineTaskFailure | null {
  if (task.status === "succeeded") return null;
  return {
    taskUid: String(task.uid),
    taskType: task.type,
    errorCode: task.error?.code ?? task.status,
    message: task.error?.message ?? task.status,
  };
}
