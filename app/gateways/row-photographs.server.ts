import { Prisma, type Tx } from "./db.server";

/** Tables whose rows can be photographed and put back; all have the key "id". */
export const PHOTOGRAPHED_TABLES = [
  "Listing",
  "ListingRevision",
  "ListingReport",
  "ListingClaim",
  "ListingCall",
  "Consent",
  "CheckLink",
  "OfferDraft",
  "OfficerNote",
  "Membership",
  "RelayThread",
  "Review",
] as const;
export type PhotographedTable = (typeof PHOTOGRAPHED_TABLES)[number];

/** A row as the database itself writes it as JSON: times, numbers and arrays come back from it unchanged. */
export type RowJson = Record<string, unknown>;
export type PhotographedRow = { table: PhotographedTable; id: string; row: RowJson };

/** The rows of `table` whose `column` is one of `values`. */
export type RowScope = { table: PhotographedTable; column: "id" | "listingId"; values: string[] };

const COLUMN_NAME = /^[A-Za-z]+$/;

/** Every row in the scopes as it stands now, held (FOR UPDATE) until the transaction ends; in order of table and id. */
export async function photographRows(tx: Tx, scopes: RowScope[]): Promise<PhotographedRow[]> {
  const rows: PhotographedRow[] = [];
  for (const { table, column, values } of scopes) {
    if (values.length === 0) continue;
    const found = await tx.$queryRaw<{ row: RowJson }[]>`
      SELECT to_jsonb(t) AS row FROM ${name(table)} AS t
      WHERE t.${name(column)} IN (${Prisma.join(values)}) ORDER BY t."id" FOR UPDATE`;
    rows.push(...found.map(({ row }) => ({ table, id: String(row.id), row })));
  }
  return rows;
}

/** Writes exactly these columns of a row. */
export async function putColumns(
  tx: Tx,
  at: { table: PhotographedTable; id: string; columns: RowJson },
): Promise<void> {
  const names = Object.keys(at.columns);
  if (names.length === 0) return;
  const read = names.map((column) => Prisma.sql`r.${name(column)}`);
  await tx.$executeRaw`
    UPDATE ${name(at.table)} AS t SET (${Prisma.join(names.map(name))}) = (
      SELECT ${Prisma.join(read)} FROM jsonb_populate_record(NULL::${name(at.table)}, ${JSON.stringify(at.columns)}::jsonb) AS r
    ) WHERE t."id" = ${at.id}`;
}

/** Puts a row that is gone back as it was. */
export async function putRow(tx: Tx, { table, row }: Pick<PhotographedRow, "table" | "row">): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO ${name(table)} SELECT * FROM jsonb_populate_record(NULL::${name(table)}, ${JSON.stringify(row)}::jsonb)`;
}

export async function deleteRow(tx: Tx, { table, id }: { table: PhotographedTable; id: string }): Promise<void> {
  await tx.$executeRaw`DELETE FROM ${name(table)} WHERE "id" = ${id}`;
}

/** Table and column names cannot be parameters; nothing but letters is let through. */
function name(text: string) {
  if (!COLUMN_NAME.test(text)) throw new Error("Not the name of a table or column");
  return Prisma.raw(`"${text}"`);
}
