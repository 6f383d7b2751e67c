import { Meilisearch, MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from "meilisearch";
import { DomainError } from "~/shared/domain-error";
import type {
  EngineTaskFailure,
  IndexHit,
  IndexQuery,
  IndexResult,
  RebuildProgress,
  SearchDocument,
  SearchEngine,
  SearchScope,
} from "../search-engine.server";
import { siteSynonymTable } from "../synonyms";
import { toMeilisearchDocument } from "./index-document.server";
import { INDEX_SETTINGS } from "./index-settings.server";
import { searchMeilisearch, suggestFromMeilisearch } from "./search-meilisearch.server";
import { noteSiteSynonymsReady, siteSynonymSettings } from "./site-synonyms.server";
import { TaskWatch } from "./task-watch.server";

const SEARCH_TIMEOUT_MS = 2_000;
const WRITE_TIMEOUT_MS = 60_000;

export type MeilisearchOptions = {
  host: string;
  /** A key that may only search; the web process needs no more. */
  searchKey: string | null;
  /** A key that may write documents, settings, indexes and read tasks. */
  indexKey: string | null;
  indexUid?: string;
  /** Told of every write the server took and then failed. */
  onTaskFailure?: (failure: EngineTaskFailure) => Promise<void>;
};

/** The engine on a Meilisearch server (1.12 or newer). See SearchEngine for the errors. */
export function createMeilisearchEngine(options: MeilisearchOptions): SearchEngine {
  return new MeilisearchEngine(options);
}

class MeilisearchEngine implements SearchEngine {
  readonly name = "meilisearch";
  private readonly indexUid: string;
  private readonly reader: Meilisearch;
  private readonly writer: Meilisearch;
  private readonly tasks: TaskWatch;
  private ready: Promise<void> | null = null;

  constructor({ host, searchKey, indexKey, indexUid = "listings", onTaskFailure }: MeilisearchOptions) {
    this.indexUid = indexUid;
    this.reader = new Meilisearch({ host, apiKey: searchKey ?? undefined, timeout: SEARCH_TIMEOUT_MS });
    this.writer = new Meilisearch({ host, apiKey: indexKey ?? undefined, timeout: WRITE_TIMEOUT_MS });
    this.tasks = new TaskWatch(this.writer, onTaskFailure ?? (async () => undefined));
  }

  search(query: IndexQuery): Promise<IndexResult> {
    return answering(() => searchMeilisearch(this.reader, this.indexUid, query));
  }

  suggest(query: { scope: SearchScope; text: string; limit: number }): Promise<IndexHit[]> {
    return answering(() => suggestFromMeilisearch(this.reader, this.indexUid, query));
  }

  async upsert(documents: SearchDocument[]): Promise<void> {
    await this.prepare();
    await answering(() =>
      this.tasks.add(
        this.writer.index(this.indexUid).addDocuments(documents.map(toMeilisearchDocument), { primaryKey: "id" }),
      ),
    );
  }

  async remove(ids: string[]): Promise<void> {
    await this.prepare();
    await answering(() => this.tasks.add(this.writer.index(this.indexUid).deleteDocuments(ids)));
  }

  flush(): Promise<void> {
    return answering(() => this.tasks.settle());
  }

  async rebuild(
    batches: AsyncIterable<SearchDocument[]>,
    onProgress?: (progress: RebuildProgress) => void,
  ): Promise<void> {
    const nextUid = `${this.indexUid}_next`;
    await this.prepare();
    await answering(async () => {
      await this.writer.deleteIndexIfExists(nextUid);
      await this.create(nextUid);
      let done = 0;
      for await (const documents of batches) {
        await this.tasks.add(
          this.writer.index(nextUid).addDocuments(documents.map(toMeilisearchDocument), { primaryKey: "id" }),
        );
        done += documents.length;
        onProgress?.({ done, total: null });
      }
      await this.tasks.settle();
      await this.tasks.add(this.writer.swapIndexes([{ indexes: [this.indexUid, nextUid], rename: false }]));
      await this.tasks.add(this.writer.deleteIndex(nextUid));
      await this.tasks.settle();
    });
  }

  async takeSynonyms(): Promise<void> {
    await this.prepare();
    const words = [...(siteSynonymTable()?.keys() ?? [])];
    await answering(async () => {
      await this.create(this.indexUid);
      await this.tasks.settle();
    });
    noteSiteSynonymsReady(words);
  }

  /** 0 too when there is no index yet: whoever asks at boot then fills it. */
  async count(): Promise<number> {
    return answering(async () => {
      try {
        const answer = await this.reader.index(this.indexUid).search("", { hitsPerPage: 0, page: 1 });
        return answer.totalHits;
      } catch (error) {
        if (isMissingIndex(error)) return 0;
        throw error;
      }
    });
  }

  isHealthy(): Promise<boolean> {
    return this.reader.isHealthy();
  }

  async close(): Promise<void> {}

  /** Makes the index with its settings when it is not there, or brings its settings up to date; once a process. */
  private prepare(): Promise<void> {
    this.ready ??= answering(async () => {
      await this.create(this.indexUid);
      await this.tasks.settle();
    }).catch((error: unknown) => {
      this.ready = null;
      throw error;
    });
    return this.ready;
  }

  private async create(uid: string): Promise<void> {
    // Setting the settings of an index that is not there makes it.
    const synonyms = siteSynonymSettings();
    await this.tasks.add(this.writer.index(uid).updateSettings({ ...INDEX_SETTINGS, ...(synonyms && { synonyms }) }));
  }
}

/** Silence, a server fault or a missing index is "unavailable" (the other engine answers); all else flies. */
async function answering<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (isSilence(error)) throw new DomainError("unavailable", { what: "meilisearch" }, { cause: error });
    throw error;
  }
}

function isSilence(error: unknown): boolean {
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError) return true;
  return error instanceof MeilisearchApiError && (error.response.status >= 500 || isMissingIndex(error));
}

function isMissingIndex(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === "index_not_found";
}
