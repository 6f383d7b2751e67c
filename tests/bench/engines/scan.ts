import type { Candidates } from "~/gateways/search-index/embedded/candidates";
import { parseQueryTerms } from "~/gateways/search-index/embedded/query-terms";
import { indexOfUnits } from "~/gateways/search-index/embedded/text-store";
import { SideColumnEngine } from "./side-columns";

/** Looks through every text from front to back, without any index: the least one can do. */
export class ScanEngine extends SideColumnEngine {
  protected addText(): void {
    // The texts are kept by the columns already.
  }

  protected matchText(text: string): Candidates {
    const terms = parseQueryTerms(text);
    const docs = new Uint32Array(this.columns.size);
    let count = 0;
    for (let doc = 0; doc < this.columns.size; doc++) {
      const { units, name, end } = this.texts.locate(doc);
      if (terms.every((term) => term.units.some((word) => indexOfUnits(units, name, end, word) >= 0)))
        docs[count++] = doc;
    }
    return { docs, scores: new Float64Array(count), count };
  }
}
