import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { isDomainError } from "~/shared/domain-error";
import { countTabs } from "./count-tabs.server";
import type { EverythingPage, TabCounts } from "./everything-page";
import {
  EVERYTHING_PER_PAGE,
  EVERYTHING_TABS,
  type EverythingQuery,
  type EverythingTab,
  isAsked,
} from "./everything-query";
import { filterGroups } from "./filter-groups.server";
import { readTab } from "./read-tab.server";

/**
 * Listings, symposia, records, what was said and words at once: how much each has, and one page of the tab asked for
 * (else of the first that has something to the letter). A silent search gives state "unavailable", no error.
 */
export async function searchEverything(options: {
  query: EverythingQuery;
  scope: SearchScope;
  now: Date;
}): Promise<EverythingPage> {
  const { query } = options;
  if (!isAsked(query)) return { query, state: "nothingAsked" };
  try {
    return await find(options);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "unavailable") throw error;
    return { query, state: "unavailable" };
  }
}

async function find({ query, scope, now }: { query: EverythingQuery; scope: SearchScope; now: Date }) {
  const { counts, exact } = await countTabs({ query, scope });
  const tab = query.tab ?? firstTab(exact) ?? firstTab(counts) ?? "listings";
  const { answer, found } = await readTab({ tab, query, scope, now });
  const { total, totalIsExact, relaxed, degraded } = answer;
  const state: "ok" | "degraded" = degraded ? "degraded" : "ok";
  return {
    query: { ...query, tab },
    state,
    found,
    counts: { ...counts, [tab]: total },
    ...{ total, totalIsExact, relaxed },
    pageCount: Math.max(1, Math.ceil(total / EVERYTHING_PER_PAGE)),
    groups: await filterGroups({ tab, query, answer }),
  };
}

function firstTab(counts: TabCounts): EverythingTab | undefined {
  return EVERYTHING_TABS.find((tab) => counts[tab] > 0);
}
