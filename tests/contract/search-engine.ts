/** What every engine must do, told through the interface alone. */
import { afterAll, beforeAll, describe } from "vitest";
import type { IndexQuery, SearchEngine } from "~/gateways/search-index/search-engine.server";
import { SAMPLE_DOCUMENTS } from "./sample-documents";
import { type Ask, batchesOf } from "./search-engine/asking";
import { describeFacets } from "./search-engine/facets";
import { describeMatches, describeOrder } from "./search-engine/hits";
import { describePassages } from "./search-engine/passages";
import { describePlaces } from "./search-engine/places";
import { describeScope } from "./search-engine/scope";
import { describeSiteSynonyms } from "./search-engine/site-synonyms";
import { describeText } from "./search-engine/text";
import { describeWriting } from "./search-engine/writing";

type MakeEngine = () => Promise<SearchEngine> | SearchEngine;

/** @param makeEngine an engine that holds nothing; it is closed at the end */
export function describeSearchEngine(name: string, makeEngine: MakeEngine): void {
  describe(`${name} engine`, () => {
    describeReading(makeEngine);
    describeWriting(makeEngine);
    describePassages(makeEngine);
  });
}

function describeReading(makeEngine: MakeEngine): void {
  let engine: SearchEngine;
  const ask: Ask = (query = {}) => engine.search({ scope: { audience: "public" }, page: 1, perPage: 50, ...query });
  const idsOf = async (query: Partial<IndexQuery>) => (await ask(query)).hits.map((hit) => hit.id);

  beforeAll(async () => {
    engine = await makeEngine();
    await engine.rebuild(batchesOf(SAMPLE_DOCUMENTS));
  });
  afterAll(() => engine.close());

  describeText(idsOf, ask);
  describeSiteSynonyms(() => engine, idsOf);
  describeFacets(idsOf, ask);
  describeScope(() => engine, ask);
  describePlaces(idsOf, ask);
  describeOrder(idsOf, ask);
  describeMatches(() => engine, ask);
}
