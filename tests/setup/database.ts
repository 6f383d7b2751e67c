/**
 * A fresh, migrated database for the tests of a file, on each kind:
 *
 *     describe.each(databases)("on $name", (database) => {
 *       useDatabase(database);
 *       it("…", async () => { await db().listing.create(…) });
 *     });
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { openConnection } from "~/gateways/database-connection.server";
import { closeDatabase, connectDatabase, databaseConnection } from "~/gateways/db.server";
import { databaseUrl, TEMPLATE_DATABASE } from "./servers";

export type TestDatabase = {
  name: "PGlite" | "PostgreSQL";
  /** Makes `db()` stand on a new, empty, migrated database. */
  open(): Promise<void>;
  close(): Promise<void>;
};

export const pgliteDatabase: TestDatabase = {
  name: "PGlite",
  async open() {
    const loadDataDir = new Blob([readFileSync(inject("pgliteTemplate"))]);
    connectDatabase({ kind: "memory", pglite: await PGlite.create({ loadDataDir }) });
  },
  close: closeDatabase,
};

/** PGlite always, a PostgreSQL server when one is installed. */
export const databases: TestDatabase[] = [pgliteDatabase, ...postgresDatabase(inject("postgresUrl"))];

/** Opens the database before the tests of this block and closes it after them; every test begins without rows. */
export function useDatabase(database: TestDatabase, { keepRows = false } = {}): void {
  beforeAll(() => database.open());
  beforeEach(async () => {
    if (!keepRows) await deleteAllRows();
  });
  afterAll(() => database.close());
}

export async function deleteAllRows(): Promise<void> {
  const { query } = databaseConnection();
  const tables = await query(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'",
  );
  await query(`TRUNCATE ${tables.map(({ tablename }) => `"${tablename}"`).join(", ")} RESTART IDENTITY CASCADE`);
}

function postgresDatabase(serverUrl: string | null): TestDatabase[] {
  if (!serverUrl) return [];
  const open = async () => {
    const name = `test_${randomBytes(8).toString("hex")}`;
    const server = openConnection({ kind: "server", url: serverUrl });
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE}`);
    await server.close();
    connectDatabase({ kind: "server", url: databaseUrl(serverUrl, name) });
  };
  return [{ name: "PostgreSQL", open, close: closeDatabase }];
}
