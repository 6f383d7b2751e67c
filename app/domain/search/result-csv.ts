/** Search results as a table for spreadsheets. */

import type { ResultSource } from "./result-geojson";
import type { ListingHit } from "./search-answer";

const BOM = "\uFEFF";

/** The columns, in the order of the file. */
export const CSV_COLUMNS = [
  "id",
  "kind",
  "name",
  "kana",
  "serviceType",
  "organization",
  "themes",
  "targets",
  "municipalityCode",
  "address",
  "lat",
  "lng",
  "positionPrecision",
  "distanceMeters",
  "reach",
  "cost",
  "trust",
  "confirmedOn",
  "isSample",
  "url",
  "source",
  "publisher",
  "licence",
  "credit",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** UTF-8 with BOM and CRLF, so that spreadsheets read Japanese; no cell can become a formula. */
export function toCsv(options: {
  hits: ListingHit[];
  sources: Map<string, ResultSource>;
  baseUrl: string;
  /** Header texts and the words of closed fields. */
  words: { column: (column: CsvColumn) => string; value: (column: CsvColumn, key: string) => string };
}): string {
  const { hits, sources, baseUrl, words } = options;
  const header = CSV_COLUMNS.map(words.column);
  const rows = hits.map((hit) => {
    const cells = cellsOf(hit, sources.get(hit.card.id), baseUrl, words.value);
    return CSV_COLUMNS.map((column) => cells[column]);
  });
  return `${BOM}${[header, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function cellsOf(
  { card, distanceMeters }: ListingHit,
  source: ResultSource | undefined,
  baseUrl: string,
  word: (column: CsvColumn, key: string) => string,
): Record<CsvColumn, string | number | null> {
  return {
    id: card.id,
    kind: word("kind", card.kind),
    name: card.name,
    kana: card.kana,
    serviceType: card.serviceType,
    organization: card.organizationName,
    themes: card.themes.map((theme) => word("themes", theme)).join("、"),
    targets: card.targets.map((target) => word("targets", target)).join("、"),
    municipalityCode: card.municipalityCode,
    address: card.address,
    lat: card.lat,
    lng: card.lng,
    positionPrecision: card.positionPrecision,
    distanceMeters,
    reach: card.reach.map((reach) => word("reach", reach)).join("、"),
    cost: word("cost", card.costKind),
    trust: word("trust", card.trust),
    confirmedOn: card.confirmedOn,
    isSample: word("isSample", card.isSample ? "yes" : "no"),
    url: `${baseUrl}/listings/${card.id}`,
    source: source?.name ?? null,
    publisher: source?.publisher ?? null,
    licence: source?.licenceId ?? null,
    credit: source?.creditLine ?? null,
  };
}

/**
 * One cell. Text that a spreadsheet would take for a formula (= + - @, also full width, tab, return) gets a ' in front
 * (OWASP, CSV injection); numbers stay numbers.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
