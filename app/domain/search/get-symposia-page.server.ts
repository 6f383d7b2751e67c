import { tokyoDateKey } from "~/shared/dates";
import { findMonthSymposia, findSymposia, monthOf } from "./find-symposia.server";
import { findSymposiaChoices } from "./find-symposia-choices.server";
import type { SymposiaPage } from "./symposia-page";
import type { SymposiaQuery } from "./symposia-query";

/** The list or the month of a query, and what it can be narrowed to. */
export async function getSymposiaPage(options: { query: SymposiaQuery; now: Date }): Promise<SymposiaPage> {
  const { query, now } = options;
  const choices = await findSymposiaChoices();
  if (query.view === "list") return { view: "list", choices, ...(await findSymposia({ query, now })) };
  const month = monthOf(query, now);
  const cards = await findMonthSymposia({ query, month, now });
  return { view: "calendar", choices, month, today: tokyoDateKey(now), cards };
}
