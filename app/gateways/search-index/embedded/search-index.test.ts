import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "~/shared/geo";
import { distanceMeters } from "~/shared/geo";
import { queryWords } from "~/shared/japanese-text";
import type { FacetName, IndexQuery, SearchDocument } from "../search-engine.server";
import { bruteForceSearch, holdsText, isVisibleTo } from "./brute-force-search";
import { SearchIndex } from "./search-index";

const FACETS = ["kind", "theme", "target", "municipality", "open"] as const satisfies FacetName[];
const words = [
  "こども",
  "子供",
  "食堂",
  "サロン",
  "通いの場",
  "図書館",
  "A-1",
  "々",
  "サークル・輪",
  "センター",
  "ン",
  "１２",
  "ママママ",
  "ママ",
];
const phrase = fc.array(fc.constantFrom(...words, " "), { maxLength: 5 }).map((parts) => parts.join(""));
/** Longer than the places the posting lists can name. */
const filler = fc.constantFrom("", "", `${"公園と川".repeat(70)} `);
const longPhrase = fc.tuple(filler, phrase, filler).map((parts) => parts.join(""));
const some = (values: string[], most = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const position = fc.record({
  lat: fc.integer({ min: 0, max: 60 }).map((n) => 34.5 + n / 100 + n / 7919),
  lng: fc.integer({ min: 0, max: 60 }).map((n) => 138 + n / 100 + n / 7907),
});
const days = ["mon", "tue", "wed", "d20261124", ...Array.from({ length: 40 }, (_, i) => `d202701${i + 10}`)];

const document: fc.Arbitrary<SearchDocument> = fc
  .record({
    number: fc.integer({ min: 0, max: 40 }),
    texts: fc.record({ name: phrase, kana: phrase, text: longPhrase }),
    theme: some(["food", "care", "work"]),
    target: some(["anyone", "youth", "elderly"]),
    municipality: fc.constantFrom("222127", "372013", "131016"),
    open: some(days, 6),
    visibility: fc.constantFrom<SearchDocument["visibility"]>("public", "public", "professional", "municipality"),
    position: fc.option(position, { freq: 6 }),
    rank: fc.integer({ min: 0, max: 3 }),
    day: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ number, texts, theme, target, municipality, open, visibility, position: place, rank, day }) => ({
    id: `l_${String(number).padStart(3, "0")}`,
    texts,
    facets: {
      kind: [number % 2 ? "resource" : "person"],
      theme,
      target,
      municipality: [municipality, "220001"].slice(0, number % 3 ? 1 : 2),
      prefecture: [municipality.slice(0, 2)],
      trust: [],
      cost: [],
      barrierFree: [],
      reach: [],
      open,
    },
    visibility,
    position: place,
    rank,
    confirmedDay: day,
    createdSecond: day * 7 + rank,
    card: { id: `l_${number}`, name: texts.name },
  }));

const query: fc.Arbitrary<IndexQuery> = fc.record({
  scope: fc.constantFrom<IndexQuery["scope"]>(
    { audience: "public" },
    { audience: "professional" },
    { audience: "officer", municipalityCodes: ["372013", "220001"] },
  ),
  text: fc.oneof(
    fc.constant(""),
    phrase,
    fc.constantFrom("こ", "1", "館", "こども サロン", "通いの場", "ママ", "マママ", "川こども"),
  ),
  filters: fc.record({ kind: some(["resource", "person", "role"]), theme: some(["food", "care"]), open: some(days) }),
  box: fc.option(
    fc.tuple(position, position).map(([a, b]) => ({
      north: Math.max(a.lat, b.lat),
      south: Math.min(a.lat, b.lat),
      east: Math.max(a.lng, b.lng),
      west: Math.min(a.lng, b.lng),
    })),
    { nil: undefined, freq: 2 },
  ),
  near: fc.option(
    fc.record({ lat: fc.constant(34.8), lng: fc.constant(138.3), radiusMeters: fc.integer({ min: 1, max: 40_000 }) }),
    {
      nil: undefined,
      freq: 2,
    },
  ),
  sort: fc.constantFrom<IndexQuery["sort"]>("confirmed", "newest", "name", "relevance", undefined),
  page: fc.constant(1),
  perPage: fc.constant(50),
  facets: fc.constant([...FACETS]),
  cellsZoom: fc.integer({ min: 4, max: 16 }),
});

type Step = { put: SearchDocument } | { remove: string };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: document.map((put) => ({ put })) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => ({ remove: `l_${String(n).padStart(3, "0")}` })),
    },
  ),
  // The default size would stop at ten and never wear the index out.
  { maxLength: 90, size: "max" },
);

function written(all: Step[], settleAfter: number) {
  const index = new SearchIndex({ minGone: 10 });
  const documents = new Map<string, SearchDocument>();
  for (const [i, step] of all.entries()) {
    if ("put" in step) {
      index.put(step.put);
      documents.set(step.put.id, step.put);
    } else {
      index.remove(step.remove);
      documents.delete(step.remove);
    }
    if (i === settleAfter) index.settle();
  }
  return { index, documents: [...documents.values()] };
}

const byPlace = (cells: (Cell & { count: number })[]) => [...cells].sort((a, b) => a.x - b.x || a.y - b.y);

describe("after any writes", () => {
  test("totals, order, facets, distances and cells are those of looking at every document", () => {
    fc.assert(
      fc.property(steps, fc.nat(80), fc.array(query, { minLength: 1, maxLength: 4 }), (all, settleAfter, queries) => {
        const { index, documents } = written(all, settleAfter);
        expect(index.liveCount).toBe(documents.length);
        for (const asked of queries) {
          const result = index.search(asked);
          const isNowhere = !documents.some((doc) => isVisibleTo(doc, asked.scope) && holdsText(doc, asked.text ?? ""));
          if (result.relaxed) {
            expect(isNowhere).toBe(true);
            continue;
          }
          const expected = bruteForceSearch(documents, asked);
          const ids = result.hits.map((hit) => hit.id);
          const isOrdered =
            queryWords(asked.text ?? "").length === 0 || (asked.sort !== "relevance" && asked.sort !== undefined);
          expect(result.total).toBe(expected.ids.length);
          expect(result.totalIsExact).toBe(true);
          expect(isOrdered ? ids : [...ids].sort()).toEqual(isOrdered ? expected.ids : [...expected.ids].sort());
          expect(result.facets).toEqual(expected.facets);
          expect(byPlace(result.cells)).toEqual(byPlace(expected.cells));
          for (const hit of result.hits) {
            const place = documents.find((doc) => doc.id === hit.id)?.position;
            expect(hit.distanceMeters).toBe(place && asked.near ? Math.round(distanceMeters(place, asked.near)) : null);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test("pages put together are the whole list", () => {
    fc.assert(
      fc.property(steps, query, fc.integer({ min: 1, max: 7 }), (all, asked, perPage) => {
        const { index } = written(all, 20);
        const whole = index.search({ ...asked, perPage: 1000 });
        const pages = Array.from({ length: Math.ceil(whole.total / perPage) + 1 }, (_, i) =>
          index.search({ ...asked, perPage, page: i + 1 }),
        );
        expect(pages.flatMap((page) => page.hits.map((hit) => hit.id))).toEqual(whole.hits.map((hit) => hit.id));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
