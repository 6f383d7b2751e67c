import { db } from "./db.server";
import { log } from "./log.server";
import type { EngineTaskFailure } from "./search-index/search-engine.server";

/** Keeps a failed write of the search engine where an operator sees it (`npm run search:status`), and logs it. */
export async function keepSearchTaskFailure(engine: string, failure: EngineTaskFailure): Promise<void> {
  log.error(
    { engine, taskUid: failure.taskUid, taskType: failure.taskType, errorCode: failure.errorCode },
    "search task failed",
  );
  await db().searchTaskFailure.create({ data: { engine, ...failure } });
}

/** Open failures, newest first. */
export function findSearchTaskFailures(limit: number) {
  return db().searchTaskFailure.findMany({ where: { resolvedAt: null }, orderBy: { id: "desc" }, take: limit });
}

/** After a rebuild the index is whole again, so what failed before is settled. */
export async function settleSearchTaskFailures(at: Date): Promise<void> {
  await db().searchTaskFailure.updateMany({ where: { resolvedAt: null }, data: { resolvedAt: at } });
}
