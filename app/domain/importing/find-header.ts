import { fieldCount, isUsable, knownCount, mapHeaders } from "./map-headers";

/** A row of a table with the physical line it begins on. */
export type TableRow = { line: number; cells: string[] };

/** Titles, licences and remarks that may stand above the header. */
export const MAX_ROWS_ABOVE_HEADER = 40;

const TYPE_WORDS =
  /^#?(object_type_xsd|property_context|assertion|string|text|number|numeric|int(eger)?|float|double|date(time)?|boolean|url|文字列|半角数字|全角|数値|整数|日付|時刻|テキスト|必須|任意|推奨|◎|○|-)?$/i;

/**
 * Finds the header among the first rows: of those that make a name and a place, the one with the most known headers (then
 * the most guessed ones), then the first. Null when no row can be one.
 */
export function findHeader(rows: TableRow[]): { row: TableRow; index: number } | null {
  let best: { index: number; score: number } | null = null;
  rows.slice(0, MAX_ROWS_ABOVE_HEADER).forEach(({ cells }, index) => {
    if (cells.filter((cell) => cell.trim() !== "").length < 2) return;
    const map = mapHeaders(cells);
    if (!isUsable(map) || looksLikeData(cells)) return;
    const score = knownCount(cells) * 100 + fieldCount(map);
    if (!best || score > best.score) best = { index, score };
  });
  const found = best as { index: number; score: number } | null;
  return found ? { row: rows[found.index]!, index: found.index } : null;
}

/** `#object_type_xsd,string,…` and 文字列,半角数字,… under the header say what the columns hold and are no data. */
export function isTypeRow(cells: string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 1 && filled.every((cell) => TYPE_WORDS.test(cell));
}

/** ※令和5年4月1日現在, 出典：…: one remark and nothing else in the row. */
export function isNoteRow(cells: string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    filled.length === 1 &&
    /^([※＊*＃#]|（?注|【?備考|出典|資料|作成|更新|最終更新|(令和|平成)?.{1,6}年.{1,6}現在)/.test(filled[0]!)
  );
}

function looksLikeData(cells: string[]): boolean {
  return cells.some((cell) => /^-?\d{1,3}\.\d{3,}$/.test(cell.trim()) || /^https?:\/\//.test(cell.trim()));
}
