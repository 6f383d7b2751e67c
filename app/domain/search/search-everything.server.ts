import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { isDomainError } from "~/shared/domain-error";
import { countTabs } from "./count-tabs.server";
import type { EverythingOverview, EverythingPage, EverythingTabPage, TabCounts } from "./everything-page";
import {
  EVERYTHING_PER_PAGE,
  EVERYTHING_TABS,
  type EverythingQuery,
  type EverythingTab,
  isAsked,
} from "./everything-query";
import { filterGroups } from "./filter-groups.server";
import { readTab } from "./read-tab.server";

const OVERVIEW_PER_TAB = 3;

type Wish = { query: EverythingQuery; scope: SearchScope; now: Date };

/**
 * Listings, symposia, records, what was said and words at once: how much each has, and the first few of each, or one
 * page of the tab asked for. Narrowed without a tab: of the first that has something to the letter. A silent search
 * gives state "unavailable", no error.
 */
export async function searchEverything(wish: Wish): Promise<EverythingPage> {
  const { query } = wish;
  if (!isAsked(query)) return { query, state: "nothingAsked" };
  const isNarrowed = Object.keys(query.filters).length > 0;
  try {
    return query.tab === null && !isNarrowed ? await findOverview(wish) : await findTab(wish);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "unavailable") throw error;
    return { query, state: "unavailable" };
  }
}

/** Where something stands to the letter, near spellings are left to their own tabs. */
async function findOverview(wish: Wish): Promise<EverythingOverview & { query: EverythingQuery }> {
  const query = { ...wish.query, page: 1 };
  const reads = await Promise.all(
    EVERYTHING_TABS.map((tab) => readTab({ ...wish, tab, query, perPage: OVERVIEW_PER_TAB })),
  );
  const filled = reads.filter(({ found }) => found.hits.length > 0);
  const exact = filled.filter(({ answer }) => !answer.relaxed);
  return {
    view: "overview",
    query,
    state: reads.some(({ answer }) => answer.degraded) ? "degraded" : "ok",
    parts: (exact.length > 0 ? exact : filled).map(({ found }) => found),
    counts: Object.fromEntries(reads.map(({ found, answer }) => [found.tab, answer.total])) as TabCounts,
    relaxed: filled.length > 0 && exact.length === 0,
  };
}

async function findTab({ query, scope, now }: Wish): Promise<EverythingTabPage & { query: EverythingQuery }> {
  const { counts, exact } = await countTabs({ query, scope });
  const tab = query.tab ?? firstTab(exact) ?? firstTab(counts) ?? "listings";
  const { answer, found } = await readTab({ tab, query, scope, now });
  const { total, totalIsExact, relaxed, degraded } = answer;
  return {
    view: "tab",
    query: { ...query, tab },
    state: degraded ? "degraded" : "ok",
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
