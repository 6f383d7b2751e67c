/** In a data folder of its own (DATA_DIR): keeps long captions, makes them searchable, mends a cue, searches. */
import { readFileSync } from "node:fs";
import { asJson } from "~/domain/archive/as-json.server";
import { cueMark } from "~/domain/archive/cue-mark";
import { importCaptions } from "~/domain/archive/import-captions.server";
import { readCaptions } from "~/domain/archive/read-captions";
import { recordContentSchema } from "~/domain/archive/record-content";
import { saveCues } from "~/domain/archive/save-cues.server";
import type { EverythingQuery } from "~/domain/search/everything-query";
import { indexPassages } from "~/domain/search/index-passages.server";
import { indexRecords } from "~/domain/search/index-records.server";
import { ensureSearchIndex } from "~/domain/search/rebuild-search-index.server";
import { searchPassages } from "~/domain/search/search-passages.server";
import { closeDatabase, db } from "~/gateways/db.server";
import { closeSearchEngines, searchEngines } from "~/gateways/search-index/engines.server";
import { newId } from "~/shared/ids";
import { migrate } from "../../../scripts/prepare";
import { TEST_DESK as at, TEST_HOST } from "../../factories/symposium";
import { percentile } from "../percentile";
import { SeededRandom } from "../seeded-random";
import type { SaidFigures, SaidSetup } from "./said-messages";

const FIXTURE = new URL("../../fixtures/transcripts/pyconjptv13.srt", import.meta.url);
/** Three and a half hours in 5,300 cues. */
const CUE_MS = 2377;
const MENDED = "ここだけ直したことば";
const language = "ja";

const setup = JSON.parse(process.argv[2] ?? "{}") as SaidSetup;
const random = new SeededRandom(7);
const now = new Date();
const lines = (await readCaptions(readFileSync(FIXTURE), { lengthMs: null })).cues.map(({ text }) => text);

await migrate();
await ensureSearchIndex();
for (let i = 0; i < setup.records; i++) {
  const id = await aRecord();
  await keepCaptions(id);
  await indexRecords({ ids: [id] });
}
const recordId = await aRecord();
await indexRecords({ ids: [recordId] });
const saved = await taking(() => keepCaptions(recordId));
const searchable = await taking(async () => {
  await indexPassages({ recordId });
  await mustFind(recordId, { text: "", tab: "passages", filters: { record: recordId }, page: 1 });
});
const passages = (await searchPassages({ query: queryOf("", recordId) })).answer.total;
const [mended, written] = await mendOne();
const { times, cpuTimes, engineTimes, found } = await searchAll();

const figures: SaidFigures = {
  ...{ cues: setup.cues, passages, records: setup.records },
  allPassages: await searchEngines("passages").active().count(),
  engine: searchEngines("passages").active().name,
  ...{ saveMs: saved.ms, searchableMs: searchable.ms, searchableCpuMs: searchable.cpuMs },
  ...{ mendedMs: mended.ms, mendedCpuMs: mended.cpuMs, mendedWritten: written },
  search: { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99), found },
  searchCpu: { p50: percentile(cpuTimes, 0.5), p95: percentile(cpuTimes, 0.95) },
  engineOnly: { p50: percentile(engineTimes, 0.5), p95: percentile(engineTimes, 0.95) },
};
await closeSearchEngines();
await closeDatabase();
process.send?.(figures);
process.disconnect?.();

async function aRecord(): Promise<string> {
  const id = newId("rec");
  const title = "測るための見本";
  const draft = asJson(recordContentSchema.parse({ title, recordedOn: "2026-01-14", themes: ["advice"] }));
  const published = { publishedRevision: 1, publishedAt: now, firstPublishedAt: now, title };
  await db().archiveRecord.create({ data: { id, hostCode: TEST_HOST, coHosts: [], draft, ...published } });
  await db().archiveRevision.create({
    data: { id: newId("rev"), recordId: id, number: 1, content: draft, publishedAt: now },
  });
  return id;
}

async function keepCaptions(id: string): Promise<void> {
  const bytes = Buffer.from(srt());
  const read = await importCaptions({
    ...{ at, recordId: id, language, fileName: "said.srt", bytes, baseVersion: null, now },
  });
  if (read.cues.length !== setup.cues) throw new Error(`${read.cues.length} of ${setup.cues} cues were read`);
}

/** As many cues as wanted, one right after the other, their words picked from the real talk. */
function srt(): string {
  return Array.from({ length: setup.cues }, (_, i) => {
    const [from, to] = [i * CUE_MS, (i + 1) * CUE_MS].map(clock);
    return `${i + 1}\n${from} --> ${to}\n${random.pick(lines)}\n`;
  }).join("\n");
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23).replace(".", ",");
}

async function mendOne(): Promise<[{ ms: number; cpuMs: number }, number]> {
  const cue = await db().archiveCue.findFirstOrThrow({
    where: { track: { recordId } },
    orderBy: { startMs: "asc" },
    skip: Math.floor(setup.cues / 2),
  });
  let written = 0;
  const taken = await taking(async () => {
    await saveCues({ at, recordId, language, changes: [{ ...cue, text: MENDED, was: cueMark(cue) }], now });
    written = (await indexPassages({ recordId })).written;
    await mustFind(recordId, queryOf(MENDED));
  });
  return [taken, written];
}

async function searchAll() {
  const texts = Array.from({ length: setup.queries }, asked);
  for (const text of texts.slice(0, 50)) await searchPassages({ query: queryOf(text) });
  const times: number[] = [];
  const cpuTimes: number[] = [];
  const engineTimes: number[] = [];
  let found = 0;
  for (const text of texts) {
    const { ms, cpuMs, answer } = await taking(() => searchPassages({ query: queryOf(text) }));
    times.push(ms);
    cpuTimes.push(cpuMs);
    engineTimes.push(answer.answer.tookMs);
    found += answer.hits.length;
  }
  const ascending = (list: number[]) => list.sort((a, b) => a - b);
  return { times: ascending(times), cpuTimes: ascending(cpuTimes), engineTimes: ascending(engineTimes), found };
}

/** Two to six characters that were said somewhere. */
function asked(): string {
  for (;;) {
    const line = random.pick(lines).replace(/\s+/g, "");
    const length = 2 + Math.floor(random.next() * 5);
    const from = Math.floor(random.next() * Math.max(1, line.length - length));
    const text = line.slice(from, from + length);
    if (/^[\p{L}\p{N}]{2,}$/u.test(text)) return text;
  }
}

function queryOf(text: string, record?: string): EverythingQuery {
  return { text, tab: "passages", filters: record ? { record } : {}, page: 1 };
}

async function mustFind(id: string, query: EverythingQuery): Promise<void> {
  const { hits } = await searchPassages({ query });
  if (!hits.some((hit) => hit.recordId === id)) throw new Error("what was said is not found");
}

async function taking<T>(deed: () => Promise<T>): Promise<{ ms: number; cpuMs: number; answer: T }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const answer = await deed();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - started, cpuMs: (user + system) / 1000, answer };
}
