/**
 * The engine inside the process: nothing to install, everything in memory, filled from the database at boot. Long work
 * is cut into slices so that requests are answered in between.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import type {
  IndexHit,
  IndexQuery,
  IndexResult,
  RebuildProgress,
  SearchDocument,
  SearchEngine,
  SearchScope,
} from "../search-engine.server";
import { SearchIndex } from "./search-index";

/** How long a slice of writing may keep the event loop. */
const SLICE_MS = 8;

/** An empty engine. Texts are kept in their searched form, cards as JSON: about 2 kB a listing. */
export function createEmbeddedEngine(): SearchEngine {
  return new EmbeddedEngine();
}

class EmbeddedEngine implements SearchEngine {
  readonly name = "embedded";
  private index = new SearchIndex();
  /** Writes happen one after another, in the order they were asked for. */
  private writes: Promise<void> = Promise.resolve();
  private rebuilds: Promise<void> = Promise.resolve();
  /** Last state of every document written while a rebuild runs; null = removed. */
  private writtenMeanwhile: Map<string, SearchDocument | null> | null = null;

  async search(query: IndexQuery): Promise<IndexResult> {
    return this.index.search(query);
  }

  async suggest(query: { scope: SearchScope; text: string; limit: number }): Promise<IndexHit[]> {
    return this.index.suggest(query);
  }

  upsert(documents: SearchDocument[]): Promise<void> {
    return this.write(documents, (document) => {
      this.index.put(document);
      this.writtenMeanwhile?.set(document.id, document);
    });
  }

  remove(ids: string[]): Promise<void> {
    return this.write(ids, (id) => {
      this.index.remove(id);
      this.writtenMeanwhile?.set(id, null);
    });
  }

  async flush(): Promise<void> {
    await this.writes;
  }

  /** Fails with the error of `batches`, and leaves the old index as it is. A second rebuild waits for the first. */
  rebuild(batches: AsyncIterable<SearchDocument[]>, onProgress?: (progress: RebuildProgress) => void): Promise<void> {
    const rebuilt = this.rebuilds.then(() => this.buildBeside(batches, onProgress));
    this.rebuilds = rebuilt.catch(() => undefined);
    return rebuilt;
  }

  /** Its queries read the words themselves. */
  async takeSynonyms(): Promise<void> {}

  async count(): Promise<number> {
    return this.index.liveCount;
  }

  async isHealthy(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {
    await this.rebuilds;
    await this.writes;
    this.index = new SearchIndex();
  }

  private write<T>(items: T[], apply: (item: T) => void): Promise<void> {
    const written = this.writes.then(() => inSlices(items, apply));
    this.writes = written.catch(() => undefined);
    return written;
  }

  private async buildBeside(
    batches: AsyncIterable<SearchDocument[]>,
    onProgress?: (progress: RebuildProgress) => void,
  ): Promise<void> {
    const beside = new SearchIndex();
    const meanwhile = new Map<string, SearchDocument | null>();
    this.writtenMeanwhile = meanwhile;
    try {
      let done = 0;
      for await (const batch of batches) {
        await inSlices(batch, (document) => beside.put(document));
        done += batch.length;
        onProgress?.({ done, total: null });
      }
      beside.settle();
      await this.write([null], () => {
        for (const [id, document] of meanwhile) {
          if (document) beside.put(document);
          else beside.remove(id);
        }
        this.index = beside;
      });
    } finally {
      this.writtenMeanwhile = null;
    }
  }
}

/** Applies to each, giving the event loop a turn whenever a slice has taken its time. */
async function inSlices<T>(items: T[], apply: (item: T) => void): Promise<void> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (const item of items) {
    apply(item);
    if (performance.now() < sliceEnd) continue;
    await nextTurn();
    sliceEnd = performance.now() + SLICE_MS;
  }
}
