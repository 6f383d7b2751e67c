import { databaseConnection } from "~/gateways/db.server";

/** Not part of what a verb keeps: who is signed in, how often something was tried. */
export const NOT_KEPT = ["Session", "RateLimit"];
const LEFT_OUT = ["_prisma_migrations", ...NOT_KEPT];

/** A text for what stands in each table: equal = no row was added, changed or taken away. */
export type DatabaseDigest = Map<string, string>;

export async function databaseDigest(): Promise<DatabaseDigest> {
  const { query } = databaseConnection();
  const tables = await query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
  const names = tables.map(({ tablename }) => String(tablename)).filter((name) => !LEFT_OUT.includes(name));
  const digests = names.map(
    (name) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM "${name}" t`,
  );
  const rows = await query(digests.join(" UNION ALL "));
  return new Map(rows.map(({ name, digest }) => [String(name), String(digest)]));
}

export function changedTables(before: DatabaseDigest, after: DatabaseDigest): string[] {
  return [...after].flatMap(([name, digest]) => (before.get(name) === digest ? [] : [name]));
}

/** All that stands in the database, as a dump would have it. */
export async function databaseText(): Promise<string> {
  const { query } = databaseConnection();
  const tables = await query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
  const texts: string[] = [];
  for (const { tablename } of tables) {
    const rows = await query(`SELECT t::text AS row FROM "${tablename}" t`);
    texts.push(...rows.map(({ row }) => String(row)));
  }
  return texts.join("\n");
}
