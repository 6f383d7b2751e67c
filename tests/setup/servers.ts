/** Before the integration tests: the servers they run against, and an empty database with all migrations to copy from. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { openConnection } from "~/gateways/database-connection.server";
import { MIGRATIONS_FOLDER, migrateDatabase } from "../../scripts/migrations/migrate-database";
import { readMigrations } from "../../scripts/migrations/migration-files";
import { type MeilisearchServer, startMeilisearch } from "./meilisearch-server";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL server whose database `hitobito_template` holds all migrations; null when none is installed. */
    postgresUrl: string | null;
    /** A Meilisearch server; null when there is none. */
    meilisearch: MeilisearchServer | null;
    /** A dumped PGlite folder with all migrations. */
    pgliteTemplate: string;
  }
}

export const TEMPLATE_DATABASE = "hitobito_template";

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, meilisearch] = await Promise.all([startPostgres(), startMeilisearch()]);
  if (postgres) await migrateTemplate(postgres.url);
  else console.log("PostgreSQL のプログラムが見つからないため、PostgreSQL サーバーでの試験は行いません(PGlite だけ)。");
  if (!meilisearch)
    console.log("Meilisearch が見つからないため、Meilisearch での試験は行いません(組み込みの検索だけ)。");

  // Tests reach the servers by what is provided here; a setting would make all files share one database and one index.
  for (const key of ["MEILI_HOST", "MEILI_SEARCH_KEY", "MEILI_INDEX_KEY", "DATABASE_URL"]) delete process.env[key];

  project.provide("postgresUrl", postgres?.url ?? null);
  project.provide("meilisearch", meilisearch && { host: meilisearch.host, apiKey: meilisearch.apiKey });
  project.provide("pgliteTemplate", await pgliteTemplate());
  return async () => {
    await Promise.all([postgres?.stop(), meilisearch?.stop()]);
  };
}

async function migrateTemplate(url: string): Promise<void> {
  const server = openConnection({ kind: "server", url });
  await server.query(`CREATE DATABASE ${TEMPLATE_DATABASE}`);
  await server.close();
  const template = openConnection({ kind: "server", url: databaseUrl(url, TEMPLATE_DATABASE) });
  await migrateDatabase(template);
  await template.close();
}

/** Made once for each state of the migrations. */
async function pgliteTemplate(): Promise<string> {
  const checksums = readMigrations(MIGRATIONS_FOLDER).map((migration) => migration.checksum);
  const hash = createHash("sha256").update(checksums.join()).digest("hex").slice(0, 16);
  const file = path.resolve(".cache/test-databases", `pglite-${hash}.tar`);
  if (existsSync(file)) return file;
  const pglite = await PGlite.create();
  const connection = openConnection({ kind: "memory", pglite });
  await migrateDatabase(connection);
  const dump = await pglite.dumpDataDir("none");
  await connection.close();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  return file;
}

export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
