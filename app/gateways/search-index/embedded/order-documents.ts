/** Orders the result and cuts out a page. Equals stand by rank, then id, so that pages never overlap. */
import type { IndexQuery, IndexSort } from "../search-engine.server";
import type { Candidates } from "./candidates";
import type { DocumentColumns } from "./document-columns";
import type { TextStore } from "./text-store";
import { topPlaces } from "./top-documents";

export function pageOfDocuments(
  index: { columns: DocumentColumns; texts: TextStore },
  result: Candidates,
  query: IndexQuery,
): number[] {
  const { page, perPage } = query;
  const skipped = (page - 1) * perPage;
  if (perPage <= 0 || skipped >= result.count) return [];
  const sort = sortOf(query, result.scores !== null);
  const keys = sortKeys(sort, index, result, query);
  const places = topPlaces(keys, result.count, skipped + perPage, placeOrder(index, sort, keys, result.docs));
  return places.slice(skipped).map((place) => result.docs[place]!);
}

/** The order a query asks for, or the natural one: by fit with a text, by distance with a place, else by rank. */
function sortOf({ sort, text, near }: IndexQuery, hasScores: boolean): IndexSort {
  if (sort === "distance" && !near) throw new RangeError("sort by distance needs near");
  if (sort) return sort;
  return near && !(text && hasScores) ? "distance" : "relevance";
}

function placeOrder(
  { columns, texts }: { columns: DocumentColumns; texts: TextStore },
  sort: IndexSort,
  keys: Float64Array,
  docs: Uint32Array,
): (i: number, j: number) => boolean {
  const isBeforeAmongEquals = (i: number, j: number) => columns.isBeforeAmongEquals(docs[i]!, docs[j]!);
  if (sort !== "name") return (i, j) => (keys[i] === keys[j] ? isBeforeAmongEquals(i, j) : keys[i]! > keys[j]!);
  return (i, j) => {
    if (keys[i] !== keys[j]) return keys[i]! > keys[j]!;
    const names = texts.compareNames(docs[i]!, docs[j]!);
    return names === 0 ? isBeforeAmongEquals(i, j) : names < 0;
  };
}

/** One number for each candidate, higher first. */
function sortKeys(
  sort: IndexSort,
  { columns, texts }: { columns: DocumentColumns; texts: TextStore },
  { docs, scores, count }: Candidates,
  { near }: IndexQuery,
): Float64Array {
  if (sort === "relevance" && scores) return scores;
  const keys = new Float64Array(count);
  if (sort === "distance" && near) {
    columns.positions.squaredChords(docs, count, near, keys);
    for (let i = 0; i < count; i++) keys[i] = -keys[i]!;
  } else if (sort === "relevance") columns.copyRanks(docs, count, keys);
  else if (sort === "confirmed") for (let i = 0; i < count; i++) keys[i] = columns.confirmedDayOf(docs[i]!);
  else if (sort === "newest") for (let i = 0; i < count; i++) keys[i] = columns.createdSecondOf(docs[i]!);
  else for (let i = 0; i < count; i++) keys[i] = -texts.nameKeyOf(docs[i]!);
  return keys;
}
