import { KANA_ROWS, type KanaRow, kanaRowOf } from "./kana-rows";
import { publishedTerms } from "./published-terms.server";
import { SENSE_FIELDS, type SenseField } from "./term-content";
import type { TermIndex } from "./term-view";

/** So many terms stand on one page; beyond, one row at a time. */
const TERMS_A_PAGE = 200;

/** The index of published terms by reading, of one field and one row when asked. */
export async function findTerms(asked: { row: KanaRow | null; field: SenseField | null }): Promise<TermIndex> {
  const { terms } = await publishedTerms();
  const { field } = asked;
  const cards = terms.map(({ card }) => card);
  const ofField = cards.filter(({ fields }) => field === null || fields.includes(field));
  const inRows = KANA_ROWS.map((row) => ({ row, terms: ofField.filter(({ reading }) => kanaRowOf(reading) === row) }));
  const rows = inRows.map(({ row, terms: { length: count } }) => ({ row, count }));
  const first = rows.find(({ count }) => count > 0)?.row ?? null;
  const row = asked.row ?? (ofField.length > TERMS_A_PAGE ? first : null);
  const groups = inRows.filter((one) => one.terms.length > 0 && (row === null || row === one.row));
  const fields = SENSE_FIELDS.map((one) => ({
    field: one,
    count: cards.filter(({ fields: known }) => known.includes(one)).length,
  })).filter(({ count }) => count > 0);
  return { groups, rows, fields, row, field, total: cards.length };
}
