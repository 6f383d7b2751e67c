/**
 * The desk of a professional with many aliases against the same pages with nothing on them, through the built site:
 * batches of the two in turn, several rounds.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../setup/free-port";
import { fetchOnce } from "../fetch-once";
import { nextMessage } from "../next-message";
import { median } from "../percentile";
import type { Keeper, PlantReport, SiteUse } from "./desk-messages";

type Side = { path: string; keeper: Keeper };
type PagePair = { page: string; full: Side; empty: Side; isTarget: boolean };

/** Medians over all requests (`ms`) and over all batches (`cpuMs`, of the site's process, for one request). */
export type SideFigures = { ms: number; cpuMs: number; bytes: number };
export type DeskPageFigures = { page: string; full: SideFigures; empty: SideFigures; isTarget: boolean };
export type DeskFigures = {
  planted: Pick<PlantReport, "aliases" | "events" | "connections">;
  pages: DeskPageFigures[];
  /** Of the site's process: after the empty pages alone, and after all pages. */
  rssMb: { empty: number; full: number };
};

const REQUESTS_A_BATCH = 10;
const WARM_UP_REQUESTS = 30;

export async function measureDesks(options: {
  aliases: number;
  rounds: number;
  onStep: (text: string) => void;
}): Promise<DeskFigures> {
  const { aliases, rounds, onStep } = options;
  const dataDir = mkdtempSync(path.join(tmpdir(), "hitobito-bench-desk-"));
  const port = await freePort();
  const environment = siteEnvironment(dataDir, port);
  let site: ChildProcess | null = null;
  try {
    onStep(`the desk: ${aliases.toLocaleString()} aliases are planted`);
    const plant = start("plant-desks.ts", [String(aliases)], environment);
    const planted = await nextMessage<PlantReport>(plant);
    await ended(plant);
    onStep("the desk: the built site starts");
    site = start("desk-site.ts", [], environment);
    await nextMessage<"serving">(site);
    return await measurePages(site, { planted, rounds, baseUrl: `http://127.0.0.1:${port}`, onStep });
  } finally {
    if (site && site.exitCode === null) {
      const gone = ended(site);
      site.disconnect();
      await gone;
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measurePages(
  site: ChildProcess,
  {
    planted,
    rounds,
    baseUrl,
    onStep,
  }: {
    planted: PlantReport;
    rounds: number;
    baseUrl: string;
    onStep: (text: string) => void;
  },
): Promise<DeskFigures> {
  const { cookies, aliases, events, connections } = planted;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const batch = async ({ path: page, keeper }: Side, count: number) => {
    const before = await useOf(site, "cpu");
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < count; i++) {
      const { milliseconds, body } = await fetchOnce(agent, new URL(page, baseUrl), { Cookie: cookies[keeper] });
      times.push(milliseconds);
      bytes = Buffer.byteLength(body);
    }
    const cpuMs = ((await useOf(site, "cpu")).cpuMs - before.cpuMs) / count;
    return { times, cpuMs, bytes };
  };
  try {
    const pairs = pagesOf(planted).map((pair) => ({ ...pair, sides: { empty: newSide(), full: newSide() } }));
    const rssMb = { empty: 0, full: 0 };
    for (const side of ["empty", "full"] as const) {
      for (const pair of pairs) await batch(pair[side], WARM_UP_REQUESTS);
      rssMb[side] = (await useOf(site, "memory")).rssMb;
    }
    for (let round = 0; round < rounds; round++) {
      onStep(`the desk: round ${round + 1} of ${rounds}`);
      for (const pair of pairs) {
        for (const side of ["empty", "full"] as const) {
          const { times, cpuMs, bytes } = await batch(pair[side], REQUESTS_A_BATCH);
          const of = pair.sides[side];
          of.times.push(...times);
          of.cpu.push(cpuMs);
          of.bytes = bytes;
        }
      }
    }
    const pages = pairs.map(({ page, isTarget, sides }) => {
      return { page, isTarget, full: figuresOf(sides.full), empty: figuresOf(sides.empty) };
    });
    return { planted: { aliases, events, connections }, pages, rssMb };
  } finally {
    agent.destroy();
  }
}

function pagesOf({ aliasId, emptyAliasId }: PlantReport): PagePair[] {
  const ofList = (page: string, isTarget: boolean): PagePair => ({
    ...{ page, isTarget },
    full: { path: page, keeper: "full" },
    empty: { path: page, keeper: "none" },
  });
  const ofAlias = (page: string, isTarget: boolean): PagePair => ({
    ...{ page: `/desk/aliases/…${page}`, isTarget },
    full: { path: `/desk/aliases/${aliasId}${page}`, keeper: "full" },
    empty: { path: `/desk/aliases/${emptyAliasId}${page}`, keeper: "beginner" },
  });
  return [
    ofList("/desk", true),
    ofList("/desk/aliases", true),
    ofAlias("/figure", true),
    ofList("/desk/aliases/new", false),
    ofAlias("", false),
  ];
}

type SideTimes = { times: number[]; cpu: number[]; bytes: number };

function newSide(): SideTimes {
  return { times: [], cpu: [], bytes: 0 };
}

function figuresOf({ times, cpu, bytes }: SideTimes): SideFigures {
  return { ms: median(times), cpuMs: median(cpu), bytes };
}

/** A site of its own on PGlite, whatever the developer has set. */
function siteEnvironment(dataDir: string, port: number): NodeJS.ProcessEnv {
  const unset = { DATABASE_URL: "", MEILI_HOST: "", MAP_TILE_URL: "", SITE_URL: "", SMTP_URL: "", TRUST_PROXY: "" };
  const ours = {
    NODE_ENV: "production" as const,
    HOST: "127.0.0.1",
    LOG_LEVEL: "warn",
    ALIAS_KEYS: "",
    AUTH_SECRET: "",
  };
  return { ...process.env, ...unset, ...ours, DATA_DIR: dataDir, PORT: String(port) };
}

function start(file: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const script = fileURLToPath(new URL(file, import.meta.url));
  return spawn(process.execPath, ["--expose-gc", "--import", "tsx", script, ...args], {
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

function useOf(site: ChildProcess, wish: "cpu" | "memory"): Promise<SiteUse> {
  site.send(wish);
  return nextMessage<SiteUse>(site);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
