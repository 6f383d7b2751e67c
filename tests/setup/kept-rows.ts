import { databaseConnection } from "~/gateways/db.server";

const SCHEMA = "kept_rows";

/** Keeps a copy of every row as it is now, beside the tables. */
export async function keepRows(): Promise<void> {
  const copies = (await tableNames()).map((name) => `CREATE TABLE ${SCHEMA}."${name}" AS TABLE "${name}";`);
  await databaseConnection().runScript(
    `DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE; CREATE SCHEMA ${SCHEMA}; ${copies.join(" ")}`,
  );
}

/** Puts back into these tables what `keepRows` kept, and only that; far quicker than making it all again. */
export async function putRowsBack(names: readonly string[]): Promise<void> {
  const rows = names.map((name) => `DELETE FROM "${name}"; INSERT INTO "${name}" SELECT * FROM ${SCHEMA}."${name}";`);
  // As a replica the database does not ask in which order rows that name each other come and go.
  await databaseConnection().runScript(
    `BEGIN; SET LOCAL session_replication_role = replica; ${rows.join(" ")} COMMIT;`,
  );
}

async function tableNames(): Promise<string[]> {
  const tables = await databaseConnection().query(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'",
  );
  return tables.map(({ tablename }) => String(tablename));
}
