/**
 * Before the browser tests: the built site, serving a copy of a seeded data folder. The seeded folder is kept under
 * .cache/ for as long as what it is made from stays the same.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { fingerprint } from "../../scripts/start/fingerprint.mjs";
import { build } from "../../scripts/start/steps.mjs";
import { freePort } from "./free-port";

declare module "vitest" {
  interface ProvidedContext {
    /** One for each worker, so that files running side by side do not see what the other writes. */
    sites: {
      /** Where the site answers, without a slash at the end. */
      baseUrl: string;
      /** Its data folder: mails stand in `mail/`. */
      dataDir: string;
    }[];
  }
}

const START_LIMIT_MS = 400_000;
const SEED_SOURCES = [
  "prisma/schema",
  "prisma/migrations",
  "prisma/data",
  "prisma/seed.ts",
  "prisma/seed-accounts.ts",
  "prisma/seed-symposia.ts",
  "prisma/seed-glossary.ts",
  "prisma/seed-listings.ts",
  "prisma/seed-archive.ts",
  "prisma/seed-training.ts",
  "prisma/seed-voices.ts",
  "prisma/seeder.ts",
  "prisma/sample-symposia.ts",
  "prisma/sample-archive.ts",
  "prisma/sample-training.ts",
  "prisma/sample-voices.ts",
  "prisma/seed-registrations.ts",
  "prisma/sample-registrations.ts",
  "app/domain/archive",
  "app/domain/importing",
  "app/domain/directory",
  "app/domain/glossary",
  "app/domain/municipality",
  "app/domain/symposium",
  "app/domain/questionnaire",
  "app/domain/training",
  "app/gateways/geocoder",
];

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await build();
  const sites: OwnSite[] = [];
  for (let worker = 0; worker < (project.config.maxWorkers ?? 1); worker++)
    sites.push(await openOwnSite(async () => {}));
  project.provide(
    "sites",
    sites.map(({ baseUrl, dataDir }) => ({ baseUrl, dataDir })),
  );
  return async () => {
    await Promise.all(sites.map((site) => site.stop()));
  };
}

type OwnSite = Awaited<ReturnType<typeof openOwnSite>>;

/**
 * A further site with a data folder of its own, which `prepare` may change before it starts: for what time or another
 * process would bring about. Stop it after the tests; `inspect` is called when it has let go of the folder.
 */
export async function openOwnSite(
  prepare: (dataDir: string) => Promise<void>,
  /** Settings of its environment (LOG_LEVEL …), over those of every site under test. */
  settings: Record<string, string> = {},
) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "hitobito-own-site-"));
  cpSync(seededFolder(), dataDir, { recursive: true });
  await prepare(dataDir);
  const port = await freePort();
  const site = startSite({ port, dataDir, settings, keptCharacters: Number.POSITIVE_INFINITY });
  const baseUrl = `http://127.0.0.1:${port}`;
  await untilHealthy(baseUrl, site);
  return {
    baseUrl,
    dataDir,
    /** All it has written to its log. */
    output: site.output,
    async stop(inspect?: (dataDir: string) => Promise<void>) {
      await end(site.child);
      await inspect?.(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The environment of the site under test: nothing of the developer's own settings. */
function siteEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const unset = { DATABASE_URL: "", MEILI_HOST: "", MAP_TILE_URL: "", SITE_URL: "", SMTP_URL: "", TRUST_PROXY: "" };
  const settings = { NODE_ENV: "production" as const, HOST: "127.0.0.1", LOG_LEVEL: "warn", POSTS_PER_MINUTE: "0" };
  return { ...process.env, VITEST: "", ...unset, ...settings, ...more };
}

function seededFolder(): string {
  const root = path.resolve(".cache/seeded");
  const folder = path.join(root, fingerprint(SEED_SOURCES).slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(root, { recursive: true });
  forgetOldFolders(root);
  // Two runs may be seeding at the same time: each its own draft, and the first that is ready counts.
  const draft = `${folder}.${process.pid}.draft`;
  for (const script of ["scripts/migrate.ts", "prisma/seed.ts", "prisma/seed-accounts.ts"]) {
    // The site itself runs as in production, where sample accounts are never made.
    const isSample = script.endsWith("seed-accounts.ts");
    execFileSync(process.execPath, ["--import", "tsx", script], {
      env: siteEnvironment({ DATA_DIR: draft, ...(isSample && { NODE_ENV: "test" }) }),
      stdio: "pipe",
    });
  }
  for (const name of readdirSync(draft)) if (name.startsWith("lock")) rmSync(path.join(draft, name));
  if (existsSync(folder)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, folder);
  return folder;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was seeded for another state of the sources; another run may still be copying a fresh one. */
function forgetOldFolders(root: string): void {
  for (const name of readdirSync(root)) {
    const folder = path.join(root, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}

type RunningSite = { child: ChildProcess; output: () => string };

type SiteStart = { port: number; dataDir: string; settings?: Record<string, string>; keptCharacters?: number };

function startSite({ port, dataDir, settings = {}, keptCharacters = 10_000 }: SiteStart): RunningSite {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
    env: siteEnvironment({ PORT: String(port), DATA_DIR: dataDir, ...settings }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      output += data;
      if (output.length > keptCharacters) output = output.slice(-keptCharacters);
    });
  }
  return { child, output: () => output };
}

async function untilHealthy(baseUrl: string, { child, output }: RunningSite): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(`${baseUrl}/healthz`).catch(() => null);
    if (response?.ok) return;
    await wait(200);
  }
  await end(child);
  throw new Error(`The site did not start.\n${output()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
