import type { SearchScope } from "~/gateways/search-index/search-engine.server";

/** What anyone may see. Asked for by name, so that no page searches without saying for whom. */
export function publicScope(): SearchScope {
  return { audience: "public" };
}
