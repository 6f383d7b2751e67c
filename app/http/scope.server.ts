import { scopeOf } from "~/domain/accounts/actor";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { findActor } from "./require-actor.server";

/** What anyone may see: for files that travel on (CSV, GeoJSON). */
export function publicScope(): SearchScope {
  return { audience: "public" };
}

/** What the asker may see. A request without our cookie is a guest's and costs nothing. */
export async function scopeOfRequest(request: Request): Promise<SearchScope> {
  return scopeOf(await findActor(request));
}
