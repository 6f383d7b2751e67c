/** Candidates → the result, and per facet the documents that only this facet's own filter keeps out. */
import type { FacetName, IndexQuery } from "../search-engine.server";
import type { Candidates } from "./candidates";
import type { DocumentColumns } from "./document-columns";
import { bytes, words } from "./growing-column";

export type Selection = {
  matched: Candidates;
  /** Under everything but the facet's own filter, only documents that fail that filter; for facets that were asked for. */
  missedOnlyBy: Map<FacetName, Candidates>;
};

type Group = { facet: FacetName; flags: Uint8Array; numbers: Uint32Array };

const MISSED_SEVERAL = 255;

/** Shrinks the candidates in place. They must be visible to the asker already. */
export function selectDocuments(columns: DocumentColumns, candidates: Candidates, query: IndexQuery): Selection {
  const { box, near } = query;
  // Candidates without scores were taken from the box itself.
  if (box && candidates.scores) columns.positions.keepInBox(candidates, box);
  if (near?.radiusMeters !== undefined) columns.positions.keepInCircle(candidates, near, near.radiusMeters);
  const groups = filterGroups(columns, query);
  if (groups.length === 0) return { matched: candidates, missedOnlyBy: new Map() };
  const missed = bytes(candidates.count);
  for (const [g, group] of groups.entries()) noteMisses(group, g + 1, candidates, missed);
  const missedOnlyBy = new Map<FacetName, Candidates>();
  groups.forEach(({ facet }, g) => {
    if (query.facets?.includes(facet)) missedOnlyBy.set(facet, collect(candidates, missed, g + 1));
  });
  keepPassed(candidates, missed);
  return { matched: candidates, missedOnlyBy };
}

function filterGroups(columns: DocumentColumns, { filters = {} }: IndexQuery): Group[] {
  return (Object.keys(filters) as FacetName[]).flatMap((facet) => {
    const values = filters[facet] ?? [];
    if (values.length === 0) return [];
    const column = columns.facets[facet];
    return [{ facet, flags: column.flagsFor(values), numbers: column.numbersByDocument() }];
  });
}

/** `missed[i]`: 0 = passed so far, g = failed group g alone, MISSED_SEVERAL = failed two or more. */
function noteMisses({ flags, numbers }: Group, g: number, { docs, count }: Candidates, missed: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    if (flags[numbers[docs[i]!]!] === 0) missed[i] = missed[i] === 0 ? g : MISSED_SEVERAL;
  }
}

function collect({ docs, count }: Candidates, missed: Uint8Array, g: number): Candidates {
  const found = words(count);
  let kept = 0;
  for (let i = 0; i < count; i++) if (missed[i] === g) found[kept++] = docs[i]!;
  return { docs: found, scores: null, count: kept };
}

function keepPassed(candidates: Candidates, missed: Uint8Array): void {
  const { docs, scores } = candidates;
  let kept = 0;
  for (let i = 0; i < candidates.count; i++) {
    if (missed[i] !== 0) continue;
    docs[kept] = docs[i]!;
    if (scores) scores[kept] = scores[i]!;
    kept++;
  }
  candidates.count = kept;
}
