/**
 * Chooses the engine and keeps an answer coming: Meilisearch when MEILI_HOST is set, with the embedded engine as the
 * fallback while it does not answer; the embedded engine alone otherwise.
 */
import { env } from "~/gateways/env.server";
import { log } from "~/gateways/log.server";
import { keepSearchTaskFailure } from "~/gateways/search-task-failures.server";
import { DomainError, isDomainError } from "~/shared/domain-error";
import { createEmbeddedEngine } from "./embedded/embedded-engine.server";
import { createMeilisearchEngine } from "./meilisearch/meilisearch-engine.server";
import type {
  IndexHit,
  IndexQuery,
  IndexResult,
  RebuildProgress,
  SearchDocument,
  SearchEngine,
  SearchScope,
} from "./search-engine.server";

/** How long to leave a silent Meilisearch alone before asking it again. */
const REST_MS = 10_000;

export type EngineAnswer = IndexResult & { engine: SearchEngine["name"]; degraded: boolean; tookMs: number };
type Batches = () => AsyncIterable<SearchDocument[]>;
type Filters = NonNullable<IndexQuery["filters"]>;

export class SearchEngines {
  private restUntil = 0;
  private embeddedReady: Promise<void> | null = null;
  private isFilled = false;

  constructor(
    private readonly embedded: SearchEngine,
    private readonly server: SearchEngine | null,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** The engine asked first. */
  active(): SearchEngine {
    return this.server ?? this.embedded;
  }

  /** Answers from the active engine, or `degraded` from the other one. Throws "unavailable" when neither is there. */
  search(query: IndexQuery): Promise<EngineAnswer> {
    const started = performance.now();
    return this.ask(async (engine, degraded) => ({
      ...(await engine.search(query)),
      engine: engine.name,
      degraded,
      tookMs: Math.round((performance.now() - started) * 100) / 100,
    }));
  }

  suggest(query: { scope: SearchScope; text: string; limit: number }): Promise<IndexHit[]> {
    return this.ask((engine) => engine.suggest(query));
  }

  /** Writes to both, so that the fallback is never older. Throws when one of them refuses: the outbox tries again. */
  async write(changes: { upsert: SearchDocument[]; remove: string[] }): Promise<void> {
    await this.embeddedReady;
    for (const engine of this.engines()) {
      if (changes.upsert.length > 0) await engine.upsert(changes.upsert);
      if (changes.remove.length > 0) await engine.remove(changes.remove);
      await engine.flush();
    }
  }

  /**
   * Makes what each engine holds under `filters` the same as `documents`, and writes only those that are not there with
   * this `fingerprint` in their card: a slip mended in one passage of hundreds writes one. For collections where every
   * document is public. Returns what was written to the engine asked first.
   */
  async bringInLine(filters: Filters, documents: SearchDocument[]): Promise<{ written: number; removed: number }> {
    await this.embeddedReady;
    let done = { written: 0, removed: 0 };
    for (const engine of this.engines()) done = await bringEngineInLine(engine, filters, documents);
    return done;
  }

  /** Whether every engine holds these documents (public ones) with these fingerprints, and no others. */
  async isInLine(batches: Batches): Promise<boolean> {
    const wanted = new Map<string, unknown>();
    for await (const batch of batches()) for (const { id, card } of batch) wanted.set(id, card.fingerprint);
    for (const engine of this.engines()) {
      const held = await fingerprintsHeld(engine, {});
      if (held.size !== wanted.size) return false;
      for (const [id, fingerprint] of wanted) if (!held.has(id) || held.get(id) !== fingerprint) return false;
    }
    return true;
  }

  /** Tells both of the words an administrator added. Throws when one of them does not answer: the outbox tries again. */
  async takeSynonyms(): Promise<void> {
    for (const engine of this.engines()) await engine.takeSynonyms();
  }

  async rebuild(batches: Batches, onProgress?: (progress: RebuildProgress) => void): Promise<void> {
    for (const engine of this.engines()) await engine.rebuild(batches(), onProgress);
  }

  /** Fills the embedded engine from the database, and a Meilisearch that is empty. Resolves when the embedded one is ready. */
  fill(batches: Batches): Promise<void> {
    this.embeddedReady = this.embedded.rebuild(batches()).then(() => {
      this.isFilled = true;
    });
    const server = this.server;
    if (!server) return this.embeddedReady;
    return this.embeddedReady.then(async () => {
      try {
        if ((await server.count()) === 0) await server.rebuild(batches());
      } catch (error) {
        if (!isDomainError(error)) throw error;
        log.warn({ engine: server.name }, "search server does not answer at start; the embedded engine answers");
      }
    });
  }

  async health(): Promise<{ engine: SearchEngine["name"]; ready: boolean; degraded: boolean; documents: number }> {
    const healthy = this.server ? await this.server.isHealthy() : true;
    const engine = this.server && healthy ? this.server : this.embedded;
    return {
      engine: engine.name,
      ready: this.isFilled || engine === this.server,
      degraded: !healthy,
      documents: await engine.count(),
    };
  }

  async close(): Promise<void> {
    for (const engine of this.engines()) await engine.close();
  }

  private engines(): SearchEngine[] {
    return this.server ? [this.embedded, this.server] : [this.embedded];
  }

  private async ask<T>(question: (engine: SearchEngine, degraded: boolean) => Promise<T>): Promise<T> {
    if (this.server && this.nowMs() >= this.restUntil) {
      try {
        return await question(this.server, false);
      } catch (error) {
        if (!isDomainError(error) || error.reason !== "unavailable") throw error;
        this.restUntil = this.nowMs() + REST_MS;
        log.warn(
          { engine: this.server.name, cause: String(error.cause ?? error.message) },
          "search server does not answer",
        );
      }
    }
    if (!this.embeddedReady) throw new DomainError("unavailable", { what: "search" });
    await this.embeddedReady;
    return question(this.embedded, this.server !== null);
  }
}

/** Read at once when a part of an index is compared. */
const COMPARED = 1000;

async function bringEngineInLine(engine: SearchEngine, filters: Filters, documents: SearchDocument[]) {
  const held = await fingerprintsHeld(engine, filters).catch(async (error: unknown) => {
    if (!isDomainError(error) || error.reason !== "unavailable") throw error;
    // A search server has no index to read before its first write; one that is silent refuses that, too.
    await engine.upsert([]);
    await engine.flush();
    return fingerprintsHeld(engine, filters);
  });
  const changed = documents.filter(({ id, card }) => held.get(id) !== card.fingerprint);
  const wanted = new Set(documents.map(({ id }) => id));
  const gone = [...held.keys()].filter((id) => !wanted.has(id));
  if (changed.length > 0) await engine.upsert(changed);
  if (gone.length > 0) await engine.remove(gone);
  await engine.flush();
  return { written: changed.length, removed: gone.length };
}

async function fingerprintsHeld(engine: SearchEngine, filters: Filters): Promise<Map<string, unknown>> {
  const held = new Map<string, unknown>();
  for (let page = 1; ; page++) {
    const { hits } = await engine.search({ scope: { audience: "public" }, filters, page, perPage: COMPARED });
    for (const { id, card } of hits) held.set(id, card.fingerprint);
    if (hits.length < COMPARED) return held;
  }
}

/** What is searched on its own; each has an index of its name. */
export const COLLECTIONS = ["listings", "symposia", "records", "passages", "terms"] as const;
export type Collection = (typeof COLLECTIONS)[number];

const engines = new Map<Collection, SearchEngines>();

/** The engines of this process for a collection, made at first use from the environment. */
export function searchEngines(collection: Collection = "listings"): SearchEngines {
  const present = engines.get(collection);
  if (present) return present;
  const { meiliHost, meiliSearchKey, meiliIndexKey } = env();
  const made = new SearchEngines(
    createEmbeddedEngine(),
    meiliHost
      ? createMeilisearchEngine({
          host: meiliHost,
          searchKey: meiliSearchKey,
          indexKey: meiliIndexKey,
          indexUid: collection,
          onTaskFailure: (failure) => keepSearchTaskFailure("meilisearch", failure),
        })
      : null,
  );
  engines.set(collection, made);
  return made;
}

export async function closeSearchEngines(): Promise<void> {
  for (const made of engines.values()) await made.close();
}
