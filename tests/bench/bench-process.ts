/** One engine in a process of its own: builds, tells its cost, then answers batches as the parent asks for them. */
import { createEmbeddedEngine } from "~/gateways/search-index/embedded/embedded-engine.server";
import { createMeilisearchEngine } from "~/gateways/search-index/meilisearch/meilisearch-engine.server";
import type { IndexQuery, SearchDocument } from "~/gateways/search-index/search-engine.server";
import type { BatchAnswer, BatchRequest, BuildReport, EngineSetup } from "./bench-messages";
import { queriesOf } from "./bench-tasks";
import { makeListings } from "./corpus";
import { FlexSearchEngine } from "./engines/flexsearch";
import { ScanEngine } from "./engines/scan";
import type { SideColumnEngine } from "./engines/side-columns";

const BATCH = 500;
/** Runs before the first measured batch, so that the compiler has seen the code. */
const WARM_UP_ROUNDS = 2;

const setup = JSON.parse(process.argv[2] ?? "{}") as EngineSetup;
/** CPU spent on inventing listings, which is no work of the engine. */
let corpusCpuSeconds = 0;

const emptyRssMb = rssMb();
const cpuBefore = cpuSeconds();
const search = await build();
const cpu = cpuSeconds() - cpuBefore - corpusCpuSeconds;
await new Promise((resolve) => setTimeout(resolve, 200));
const report: BuildReport = { kind: "built", cpuSeconds: cpu, rssMb: rssMb(), emptyRssMb };
process.send?.(report);
process.on("message", (request: BatchRequest) => void answer(request));
process.on("disconnect", () => process.exit(0));

const warm = new Set<string>();

async function answer({ task, from, count }: BatchRequest): Promise<void> {
  const queries = queriesOf(task);
  if (!warm.has(task)) {
    warm.add(task);
    for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const query of queries) await search(query);
  }
  const milliseconds: number[] = [];
  const cpuMilliseconds: number[] = [];
  let found = 0;
  for (const query of queries.slice(from, from + count)) {
    const started = performance.now();
    const cpuStart = cpuSeconds();
    found += await search(query);
    milliseconds.push(performance.now() - started);
    cpuMilliseconds.push((cpuSeconds() - cpuStart) * 1000);
  }
  const batch: BatchAnswer = { kind: "batch", milliseconds, cpuMilliseconds, found };
  process.send?.(batch);
}

async function build(): Promise<(query: IndexQuery) => Promise<number>> {
  if (setup.engine === "flexsearch") return buildSideColumns(new FlexSearchEngine());
  if (setup.engine === "scan") return buildSideColumns(new ScanEngine());
  const engine =
    setup.engine === "embedded"
      ? createEmbeddedEngine()
      : createMeilisearchEngine({
          host: setup.meiliHost ?? "",
          searchKey: setup.meiliKey,
          indexKey: setup.meiliKey,
          indexUid: `bench-${setup.listings}`,
        });
  await engine.rebuild(batches());
  await engine.flush();
  return async (query) => (await engine.search(query)).total;
}

async function buildSideColumns(engine: SideColumnEngine): Promise<(query: IndexQuery) => Promise<number>> {
  for await (const batch of batches()) for (const document of batch) engine.put(document);
  engine.settle();
  return async (query) => engine.search(query);
}

async function* batches(): AsyncGenerator<SearchDocument[]> {
  for (let from = 0; from < setup.listings; from += BATCH) {
    const before = cpuSeconds();
    const batch = makeListings(Math.min(BATCH, setup.listings - from), from);
    corpusCpuSeconds += cpuSeconds() - before;
    yield batch;
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** After a full collection: what the engine keeps, not what the build left lying. */
function rssMb(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
}
