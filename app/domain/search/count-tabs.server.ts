import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { askTab } from "./ask-tab.server";
import type { TabCounts } from "./everything-page";
import { EVERYTHING_TABS, type EverythingQuery } from "./everything-query";

/** How much each tab holds, and where something stands to the letter. */
export async function countTabs(options: {
  query: EverythingQuery;
  scope: SearchScope;
}): Promise<{ counts: TabCounts; exact: TabCounts }> {
  const answers = await Promise.all(EVERYTHING_TABS.map((tab) => askTab({ ...options, tab, perPage: 0 })));
  const numbers = (of: (answer: (typeof answers)[number]) => number) =>
    Object.fromEntries(EVERYTHING_TABS.map((tab, i) => [tab, of(answers[i]!)])) as TabCounts;
  return { counts: numbers(({ total }) => total), exact: numbers(({ total, relaxed }) => (relaxed ? 0 : total)) };
}
