import { Index } from "flexsearch";
import type { Candidates } from "~/gateways/search-index/embedded/candidates";
import { expandSynonyms } from "~/gateways/search-index/synonyms";
import { queryWords } from "~/shared/japanese-text";
import { type NormalisedTexts, SideColumnEngine } from "./side-columns";

/**
 * FlexSearch over the same bigrams in one field, with the same spellings. It does less than our own: no check to the
 * letter, no weight of name over text beyond the position, no marks.
 */
export class FlexSearchEngine extends SideColumnEngine {
  private readonly index = new Index({ encode: bigramsOf, tokenize: "strict", fastupdate: false, cache: false });

  protected addText(doc: number, { name, kana, text }: NormalisedTexts): void {
    this.index.add(doc, `${name} ${kana} ${text}`);
  }

  protected matchText(text: string): Candidates {
    const [first = new Map<number, number>(), ...others] = queryWords(text).map((word) => this.placesOf(word));
    const found = new Map([...first].filter(([doc]) => others.every((other) => other.has(doc))));
    const docs = Uint32Array.from(found.keys());
    return { docs, scores: Float64Array.from(found.values()), count: docs.length };
  }

  /** Document → minus its place in FlexSearch's own order of fit. */
  private placesOf(word: string): Map<number, number> {
    const places = new Map<number, number>();
    for (const spelling of expandSynonyms(word)) {
      const docs = this.index.search(spelling, { limit: this.columns.size });
      for (const [place, doc] of docs.entries()) if (!places.has(Number(doc))) places.set(Number(doc), -place);
    }
    return places;
  }
}

function bigramsOf(text: string): string[] {
  return text
    .split(" ")
    .flatMap((word) =>
      word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)),
    );
}
