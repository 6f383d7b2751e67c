import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { type DatabaseConnection, openConnection } from "~/gateways/database-connection.server";
import { migrationsList, readMigrations, readSchemaFiles, writeMigration } from "./migration-files";

export const MIGRATIONS_FOLDER = path.resolve("prisma/migrations");
export const SCHEMA_FOLDER = path.resolve("prisma/schema");

const NO_FILTER = { externalTables: [], externalEnums: [] };

export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

/**
 * Brings a database to the end of the migrations. Returns the names of those applied now. When nothing is missing the
 * engine is not even loaded. Throws MigrationError when an applied migration was edited afterwards, or when one fails.
 */
export async function migrateDatabase(
  connection: DatabaseConnection,
  migrationsFolder = MIGRATIONS_FOLDER,
): Promise<string[]> {
  const { missing, edited } = await compareWithDatabase(connection, migrationsFolder);
  if (edited.length > 0) {
    throw new MigrationError(
      `適用済みのマイグレーションが書き換えられています: ${edited.join("、")}。元に戻してください。`,
    );
  }
  if (missing.length === 0) return [];
  const engine = await engineOver(connection);
  try {
    const list = migrationsList(migrationsFolder);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: NO_FILTER });
    return appliedMigrationNames;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`マイグレーションを適用できませんでした。${reason}`, { cause });
  } finally {
    engine.free();
  }
}

/** What the folder holds and the database has not (fully) taken, and what was changed after it was applied. */
export async function compareWithDatabase(connection: DatabaseConnection, migrationsFolder = MIGRATIONS_FOLDER) {
  const applied = await appliedChecksums(connection);
  const files = readMigrations(migrationsFolder);
  return {
    applied: files.filter((file) => applied.get(file.name) === file.checksum).map((file) => file.name),
    missing: files.filter((file) => !applied.has(file.name)).map((file) => file.name),
    edited: files
      .filter((file) => applied.has(file.name) && applied.get(file.name) !== file.checksum)
      .map((file) => file.name),
  };
}

/** The SQL that leads from the migrations to the schema files; null when there is nothing to do. */
export async function findDrift(migrationsFolder = MIGRATIONS_FOLDER, schemaFolder = SCHEMA_FOLDER) {
  const shadow = openConnection({ kind: "memory", pglite: await PGlite.create() });
  const engine = await engineOver(shadow, schemaFolder);
  const schema = { files: readSchemaFiles(schemaFolder) };
  try {
    await engine.applyMigrations({ migrationsList: migrationsList(migrationsFolder), filters: NO_FILTER });
    const difference = await engine.diff({
      from: { tag: "schemaDatasource", ...schema, configDir: process.cwd() },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return difference.exitCode === 0 ? null : difference.stdout;
  } finally {
    engine.free();
    await shadow.close();
  }
}

/** Writes the migration from the last one to the schema files. Returns its name; null when there is nothing to write. */
export async function createMigration(name: string, now: Date): Promise<string | null> {
  const sql = await findDrift();
  return sql === null ? null : writeMigration(MIGRATIONS_FOLDER, { name, sql, now });
}

async function engineOver(connection: DatabaseConnection, schemaFolder = SCHEMA_FOLDER) {
  const { openSchemaEngine } = await import("./schema-engine");
  return openSchemaEngine({
    adapter: connection.adapter,
    runScript: connection.runScript,
    schemaFiles: readSchemaFiles(schemaFolder),
  });
}

async function appliedChecksums(connection: DatabaseConnection): Promise<Map<string, string>> {
  const [table] = await connection.query("SELECT to_regclass('_prisma_migrations')::text AS name");
  if (!table?.name) return new Map();
  const rows = await connection.query(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]));
}
