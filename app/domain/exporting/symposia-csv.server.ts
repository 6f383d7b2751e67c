import { stringify } from "csv-stringify/sync";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { findSymposia } from "~/domain/search/find-symposia.server";
import type { SymposiaQuery } from "~/domain/search/symposia-query";
import { EVENT_COLUMNS, EVENT_FIELDS } from "~/domain/symposium/event-list";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { toEventRow } from "./event-row";

/** More than a site has in years; the rest is found by narrowing the query. */
const MOST_ROWS = 1000;
const READ_AT_ONCE = 10;

/** The symposia of a query as 「イベント一覧」 of 自治体標準オープンデータセット, made of the same views as their pages. */
export async function getSymposiaCsv(options: { query: SymposiaQuery; baseUrl: string; now: Date }): Promise<string> {
  const { query, baseUrl, now } = options;
  const { cards } = await findSymposia({ query: { ...query, page: 1 }, now, perPage: MOST_ROWS });
  const views: SymposiumView[] = [];
  for (let from = 0; from < cards.length; from += READ_AT_ONCE) {
    const read = await Promise.all(cards.slice(from, from + READ_AT_ONCE).map(({ id }) => getSymposium({ id })));
    views.push(...read.filter((view) => view !== null));
  }
  return eventListCsv(views, baseUrl);
}

/** UTF-8 with BOM and CRLF; no cell can become a formula. */
export function eventListCsv(views: readonly SymposiumView[], baseUrl: string): string {
  const rows = views.map((view) => {
    const municipality = municipalityByCode(view.hostCode);
    const municipalityName = municipality ? fullName(municipality) : view.hostName;
    const row = toEventRow(view, { baseUrl, municipalityName });
    return EVENT_FIELDS.map((field) => row[field]);
  });
  return stringify([EVENT_FIELDS.map((field) => EVENT_COLUMNS[field]), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
