import { findPublishedRecords, type PublishedRecord, READABLE } from "~/domain/archive/published-record.server";
import { targetTerms, themeTerms } from "~/domain/directory/vocabulary-terms";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import { plainWords } from "./plain-words";
import { recordFacets, recordRank } from "./record-facets.server";
import { withFingerprint } from "./with-fingerprint.server";

const BATCH = 100;

/** Every record the public may read, as the index holds it. */
export async function* recordDocuments(): AsyncGenerator<SearchDocument[]> {
  for await (const ids of readableRecordIds()) yield await recordDocumentsOf(ids);
}

/** Ids of the records the public may read, in batches. */
export async function* readableRecordIds(): AsyncGenerator<string[]> {
  let after = "";
  for (;;) {
    const rows = await db().archiveRecord.findMany({
      where: { ...READABLE, id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    yield rows.map(({ id }) => id);
  }
}

/** Those of these records that may be read. */
export async function recordDocumentsOf(ids: string[]): Promise<SearchDocument[]> {
  const published = [...(await findPublishedRecords(ids)).values()];
  const names = await namesAround(published);
  return published.map((record) => toDocument(record, names(record)));
}

/** Titles of the symposium (a published one) and of the series a record belongs to. */
async function namesAround(records: PublishedRecord[]): Promise<(record: PublishedRecord) => string[]> {
  const ids = (key: "symposiumId" | "seriesId") => [...new Set(records.flatMap(({ row }) => row[key] ?? []))];
  const [symposia, series] = await Promise.all([
    db().symposium.findMany({
      where: { id: { in: ids("symposiumId") }, publishedRevision: { not: null } },
      select: { id: true, title: true },
    }),
    db().archiveSeries.findMany({ where: { id: { in: ids("seriesId") } }, select: { id: true, title: true } }),
  ]);
  const titles = new Map([...symposia, ...series].map(({ id, title }) => [id, title ?? ""]));
  return ({ row }) => [row.symposiumId, row.seriesId].flatMap((id) => (id === null ? [] : (titles.get(id) ?? [])));
}

function toDocument(record: PublishedRecord, around: string[]): SearchDocument {
  const { row, content } = record;
  return withFingerprint({
    id: row.id,
    texts: {
      name: `${content.title} ${content.subtitle}`.trim(),
      kana: content.speakers.map(({ kana }) => kana).join(" "),
      text: searchText(record, around),
    },
    facets: { ...recordFacets(record), kind: ["record"], speaker: content.speakers.map(({ name }) => name) },
    visibility: "public",
    position: null,
    rank: recordRank(content.recordedOn),
    confirmedDay: 0,
    createdSecond: Math.floor(row.firstPublishedAt.getTime() / 1000),
    card: { name: content.title, summary: plainWords(content.summary) },
  });
}

/** Who speaks and of what. When a speaker refused, nothing that tells what was said. */
function searchText({ row, content, isRefused }: PublishedRecord, around: string[]): string {
  const parts = [
    ...around,
    ...content.speakers.flatMap(({ name, affiliation, title }) => [name, affiliation, title]),
    ...(isRefused ? [] : content.chapters.map(({ title }) => title)),
    ...content.handouts.map(({ title }) => title),
    ...content.publications.flatMap(({ title, publisher }) => [title, publisher]),
    ...content.meetings.map(({ agenda }) => agenda),
    ...content.themes.map((theme) => themeTerms[theme].label.ja),
    ...content.targets.map((target) => targetTerms[target].label.ja),
    ...[row.hostCode, ...row.coHosts].map((code) => {
      const municipality = municipalityByCode(code);
      return municipality ? `${fullName(municipality)} ${municipality.kana}` : "";
    }),
    plainWords(content.summary),
  ];
  return parts.filter((part) => part !== "").join("\n");
}
