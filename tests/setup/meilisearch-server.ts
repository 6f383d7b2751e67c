import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findProgram } from "./find-program";
import { freePort } from "./free-port";
import { unprivilegedUser } from "./unprivileged-user";

const START_LIMIT_MS = 30_000;

export type MeilisearchServer = { host: string; apiKey: string | null };

/**
 * The server of MEILI_HOST, else one of its own in a temporary folder when `meilisearch` is on the PATH, else null.
 * `stop` ends only what was started here.
 */
export async function startMeilisearch(): Promise<(MeilisearchServer & { stop(): Promise<void> }) | null> {
  const given = process.env.MEILI_HOST;
  if (given) return { host: given, apiKey: process.env.MEILI_INDEX_KEY || null, stop: async () => {} };
  const program = findProgram("meilisearch");
  if (!program) return null;

  const folder = mkdtempSync(path.join(tmpdir(), "hitobito-meilisearch-"));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const address = `127.0.0.1:${await freePort()}`;
  const apiKey = randomBytes(24).toString("hex");
  const places = ["--db-path", path.join(folder, "data"), "--dump-dir", path.join(folder, "dumps")];
  const child = spawn(program, ["--no-analytics", "--http-addr", address, "--log-level", "WARN", ...places], {
    cwd: folder,
    env: { ...process.env, MEILI_MASTER_KEY: apiKey },
    stdio: "ignore",
    ...user,
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const host = `http://${address}`;
  if (await answers(`${host}/health`, child)) return { host, apiKey, stop };
  await stop();
  throw new Error(`${program} did not start`);
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return true;
    await wait(100);
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
