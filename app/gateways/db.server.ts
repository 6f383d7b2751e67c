import { Prisma, PrismaClient } from "~prisma/client";
import { type DatabaseConnection, type DatabaseSource, openConnection } from "./database-connection.server";
import { env } from "./env.server";

/** PGlite has one connection: at a rush transactions stand in a line, and the last of them may wait for seconds. */
const TRANSACTION = { maxWait: 15_000, timeout: 15_000 };

/** For SQL of one's own (`Prisma.sql`) and for `Prisma.DbNull`: only gateways import values of the generated client. */
export { Prisma };

/** What is inside `db().$transaction(async (tx) => …)`. Keep it short: on PGlite it blocks every other query. */
export type Tx = Prisma.TransactionClient;

type OpenDatabase = { connection: DatabaseConnection; client: PrismaClient };

/** One for the process, also when the built site and the server around it each hold a copy of this module. */
const shared = globalThis as typeof globalThis & { hitobitoDatabase?: OpenDatabase };

/**
 * The database of this process, opened at the first call: DATABASE_URL, or PGlite in the data folder.
 * Throws DataFolderInUseError when another process has the folder.
 */
export function db(): PrismaClient {
  return (shared.hitobitoDatabase ?? open(sourceFromEnv())).client;
}

/** The connection under `db()`, for migrations. */
export function databaseConnection(): DatabaseConnection {
  return (shared.hitobitoDatabase ?? open(sourceFromEnv())).connection;
}

/** Makes `db()` stand on another database (tests, bench); the one before must be closed. */
export function connectDatabase(source: DatabaseSource): PrismaClient {
  if (shared.hitobitoDatabase) throw new Error("A database is open already");
  return open(source).client;
}

/** Closes the database and gives its folder free. Nothing happens when none is open. */
export async function closeDatabase(): Promise<void> {
  const open = shared.hitobitoDatabase;
  if (!open) return;
  shared.hitobitoDatabase = undefined;
  await open.client.$disconnect();
  await open.connection.close();
}

function open(source: DatabaseSource): OpenDatabase {
  const connection = openConnection(source);
  const client = new PrismaClient({
    adapter: connection.adapter,
    errorFormat: "minimal",
    transactionOptions: TRANSACTION,
  });
  shared.hitobitoDatabase = { connection, client };
  return shared.hitobitoDatabase;
}

function sourceFromEnv(): DatabaseSource {
  const { databaseUrl, dataDir } = env();
  return databaseUrl ? { kind: "server", url: databaseUrl } : { kind: "folder", dataDir };
}
