/** Serves the site: the build in production, Vite with the sources in development. Migrated and seeded before. */
import type { Server } from "node:http";
import { DataFolderInUseError } from "~/gateways/data-folder-lock.server";
import { closeDatabase, db } from "~/gateways/db.server";
import { EnvError, env } from "~/gateways/env.server";
import { log } from "~/gateways/log.server";
import { createSite } from "~/http/create-site.server";
import { createHttpServer, isPortBusy, listen } from "./serve/listen";
import { type LoadedSite, loadBuiltSite, loadSourceSite } from "./serve/load-site";

const LONGEST_SHUTDOWN_MS = 10_000;
const SAME_WISH_MS = 1_000;

async function main(): Promise<void> {
  const settings = env();
  db();
  if (settings.nodeEnv === "development") await (await import("../prisma/seed-accounts")).showSampleAccounts();
  const server = createHttpServer();
  const site = settings.nodeEnv === "development" ? await loadSourceSite(server) : await loadBuiltSite();
  server.on("request", createSite({ env: settings, ...site }));
  await listen(server, settings);
  await site.startBackground();
  log.info({ port: settings.port, mode: settings.nodeEnv }, "serving");
  console.log(`人々の輪: http://localhost:${settings.port} で動いています(止めるときは Ctrl+C)`);
  stopOnSignal(server, site);
}

/** Answers what is under way, ends the jobs, closes the database and gives the data folder free; then ends. */
function stopOnSignal(server: Server, site: LoadedSite): void {
  let stoppingSinceMs: number | null = null;
  const stop = async (signal: NodeJS.Signals) => {
    if (stoppingSinceMs !== null) {
      // Ctrl+C reaches this process from the terminal and once more from npm; only a second wish ends it at once.
      if (Date.now() - stoppingSinceMs > SAME_WISH_MS) process.exit(1);
      return;
    }
    stoppingSinceMs = Date.now();
    log.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), LONGEST_SHUTDOWN_MS).unref();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await site.stop();
    await closed;
    await closeDatabase();
    log.info("stopped");
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

process.on("unhandledRejection", (err) => {
  log.fatal({ err }, "unhandled rejection");
  process.exit(1);
});

try {
  await main();
} catch (error) {
  const isExpected = error instanceof EnvError || error instanceof DataFolderInUseError || isPortBusy(error);
  console.error(isExpected ? (error as Error).message : error);
  await closeDatabase();
  process.exit(1);
}
