import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { lockDataFolder } from "./data-folder-lock.server";
import { log } from "./log.server";

/** Where the rows are: a folder (PGlite, locked for this process), a PostgreSQL server, or a PGlite in memory (tests). */
export type DatabaseSource =
  | { kind: "folder"; dataDir: string }
  | { kind: "server"; url: string }
  | { kind: "memory"; pglite: PGlite };

/** Below Prisma: plain SQL for migrations, and the adapter that the Prisma client and the migration engine stand on. */
export type DatabaseConnection = {
  kind: DatabaseSource["kind"];
  adapter: PrismaPGlite | PrismaPg;
  /** One statement; rows as objects. */
  query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Many statements, without values. */
  runScript(script: string): Promise<unknown>;
  close(): Promise<void>;
};

/** Opens a database. Throws DataFolderInUseError when another process has the folder. Nothing is sent to a server yet. */
export function openConnection(source: DatabaseSource): DatabaseConnection {
  if (source.kind === "server") return openServer(source.url);
  if (source.kind === "memory") return openPGlite(source.pglite, "memory", () => {});
  const lock = lockDataFolder(source.dataDir);
  return openPGlite(new PGlite(path.join(source.dataDir, "pglite")), "folder", lock.release);
}

function openPGlite(pglite: PGlite, kind: "folder" | "memory", release: () => void): DatabaseConnection {
  return {
    kind,
    adapter: new PrismaPGlite(pglite),
    async query(sql, values = []) {
      return (await pglite.query<Record<string, unknown>>(sql, values)).rows;
    },
    runScript: (script) => pglite.exec(script),
    async close() {
      try {
        if (!pglite.closed) await pglite.close();
      } finally {
        release();
      }
    },
  };
}

function openServer(url: string): DatabaseConnection {
  const pool = new pg.Pool({
    connectionString: url,
    // Rows hold UTC without a zone; now() in SQL must not turn them into the server's local time.
    onConnect: async (client) => void (await client.query("SET TIME ZONE 'UTC'")),
  });
  pool.on("error", (err) => log.error({ err }, "database connection lost"));
  return {
    kind: "server",
    adapter: new PrismaPg(pool),
    async query(sql, values = []) {
      return (await pool.query<Record<string, unknown>>(sql, values)).rows;
    },
    runScript: (script) => pool.query(script),
    close: () => pool.end(),
  };
}
