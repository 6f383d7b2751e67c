import { db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import { findSearchTaskFailures } from "~/gateways/search-task-failures.server";

/**
 * What an operator wants to know of the search: listings in the database and in the index of the active engine
 * (null when it does not answer), events still waiting, and writes the engine took and then failed.
 */
export async function getSearchStatus() {
  const engine = searchEngines().active();
  const [published, waiting, failures, healthy] = await Promise.all([
    db().listing.count({ where: { status: "published" } }),
    db().outboxEvent.count({ where: { doneAt: null } }),
    findSearchTaskFailures(20),
    engine.isHealthy(),
  ]);
  return { engine: engine.name, healthy, published, indexed: healthy ? await engine.count() : null, waiting, failures };
}
