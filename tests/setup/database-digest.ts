import { databaseConnection } from "~/gateways/db.server";

/** Not part of what a verb keeps: who is signed in, how often something was tried. */
const LEFT_OUT = ["_prisma_migrations", "Session", "RateLimit"];

/** One text for all that stands in the database: equal = no row was added, changed or taken away. */
export async function databaseDigest(): Promise<string> {
  const { query } = databaseConnection();
  const tables = await query("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
  const names = tables.map(({ tablename }) => String(tablename)).filter((name) => !LEFT_OUT.includes(name));
  const digests = names.map(
    (name) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM "${name}" t`,
  );
  const rows = await query(digests.join(" UNION ALL "));
  return rows.map(({ name, digest }) => `${name} ${digest}`).join("\n");
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
