import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { isDomainError } from "~/shared/domain-error";
import { countTabs } from "./count-tabs.server";
import type { Elsewhere } from "./everything-page";
import { EVERYTHING_TABS, type EverythingTab } from "./everything-query";

/**
 * Where else the words of a search stand to the letter, and how often: 「もどし」は話されたことに12件. Nothing without
 * words, and nothing when no engine answers: the page that asks has something better to show.
 */
export async function countElsewhere(options: {
  text: string;
  /** The tab that is being looked at. */
  except: EverythingTab;
  scope: SearchScope;
}): Promise<Elsewhere> {
  const { text, except, scope } = options;
  if (text === "") return [];
  try {
    const { exact } = await countTabs({ query: { text, tab: null, filters: {}, page: 1 }, scope });
    return EVERYTHING_TABS.flatMap((tab) => (tab === except || exact[tab] === 0 ? [] : [{ tab, count: exact[tab] }]));
  } catch (error) {
    if (isDomainError(error) && error.reason === "unavailable") return [];
    throw error;
  }
}
