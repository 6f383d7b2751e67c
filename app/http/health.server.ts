import { db } from "~/gateways/db.server";
import { log } from "~/gateways/log.server";
import { searchEngines } from "~/gateways/search-index/engines.server";

export type Health = {
  status: "ok" | "starting" | "failing";
  database: "ok" | "failing";
  search: Awaited<ReturnType<ReturnType<typeof searchEngines>["health"]>> | "failing";
};

/** Whether this process can do its work now: asked by a load balancer or a watcher. */
export async function checkHealth(): Promise<Health> {
  const [database, search] = await Promise.all([
    orFailing("database", async () => void (await db().$queryRaw`SELECT 1`)),
    orFailing("search", () => searchEngines().health()),
  ]);
  const isFailing = database === "failing" || search === "failing";
  const status = isFailing ? "failing" : search.ready ? "ok" : "starting";
  return { status, database: database === "failing" ? "failing" : "ok", search };
}

async function orFailing<T>(part: string, ask: () => Promise<T>): Promise<T | "failing"> {
  try {
    return await ask();
  } catch (err) {
    log.error({ err, part }, "health check failed");
    return "failing";
  }
}
