/**
 * npm run bench [-- --listings 10000,100000] [--million] [--rounds 3] [--engines embedded,flexsearch,scan] [--site URL]
 *   [--aliases 1000]: the desk of a professional with so many; 0 (like --listings 0) leaves that part out.
 *   [--cues 5300] [--records 10]: a record of so many cues made searchable and searched, beside so many others.
 * Prints one table and writes bench-results/<time>.json. Meilisearch takes part when MEILI_HOST is set and answers.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { env } from "../app/gateways/env.server";
import { createMeilisearchEngine } from "../app/gateways/search-index/meilisearch/meilisearch-engine.server";
import { ENGINES, type EngineName } from "../tests/bench/bench-messages";
import { benchTable, deskTable, deskTargetLines, siteTable, targetLines } from "../tests/bench/bench-report";
import { type DeskFigures, measureDesks } from "../tests/bench/desk/measure-desks";
import { measureSite } from "../tests/bench/measure-site";
import { type EngineFigures, runBench } from "../tests/bench/run-bench";
import { measureSaid } from "../tests/bench/said/measure-said";
import type { SaidFigures } from "../tests/bench/said/said-messages";
import { saidLines, saidTargetLines } from "../tests/bench/said/said-report";
import { build } from "./start/steps.mjs";

const { values } = parseArgs({
  options: {
    listings: { type: "string", default: "10000,100000" },
    million: { type: "boolean", default: false },
    rounds: { type: "string", default: "3" },
    engines: { type: "string", default: ENGINES.join(",") },
    site: { type: "string" },
    aliases: { type: "string", default: "1000" },
    cues: { type: "string", default: "5300" },
    records: { type: "string", default: "10" },
  },
});

const sizes = [...values.listings.split(",").map(Number), ...(values.million ? [1_000_000] : [])].filter(
  (size) => size > 0,
);
const engines =
  sizes.length === 0 ? [] : await reachable(ENGINES.filter((engine) => values.engines.split(",").includes(engine)));
const figures: EngineFigures[] = [];
for (const listings of sizes) {
  figures.push(
    ...(await runBench({
      engines,
      listings,
      rounds: Number(values.rounds),
      meiliHost: env().meiliHost,
      meiliKey: env().meiliIndexKey,
      onStep: (text) => console.error(text),
    })),
  );
}
const desk = await desks(Number(values.aliases));
const said = await saidOf(Number(values.cues), Number(values.records));
const site = values.site ? await measureSite(values.site) : [];

console.log(
  `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "CPU"}; batches of all engines in turn\n`,
);
if (figures.length > 0) console.log(`${benchTable(figures)}\n\n${targetLines(figures).join("\n")}`);
if (desk) console.log(`\n${deskTable(desk)}\n\n${deskTargetLines(desk).join("\n")}`);
if (said) console.log(`\n${saidLines(said).join("\n")}\n\n${saidTargetLines(said).join("\n")}`);
if (site.length > 0) console.log(`\n${siteTable(site)}`);
await mkdir("bench-results", { recursive: true });
const file = `bench-results/${new Date().toISOString().replaceAll(":", "-")}.json`;
await writeFile(
  file,
  JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, figures, desk, said, site }, null, 2),
);
console.log(`\n${file}`);

/** Of the sources as they are: builds the site first when they have changed. */
async function desks(aliases: number): Promise<DeskFigures | null> {
  if (aliases === 0) return null;
  await build();
  return measureDesks({ aliases, rounds: Number(values.rounds), onStep: (text) => console.error(text) });
}

async function saidOf(cues: number, records: number): Promise<SaidFigures | null> {
  if (cues === 0) return null;
  console.error(`what was said: ${cues.toLocaleString()} cues beside ${records} other records`);
  return measureSaid({ cues, records, queries: 500 });
}

/** Leaves Meilisearch out, and says so, when there is no server. */
async function reachable(wanted: EngineName[]): Promise<EngineName[]> {
  if (!wanted.includes("meilisearch")) return wanted;
  const { meiliHost: host, meiliIndexKey: key } = env();
  const answers = host && (await createMeilisearchEngine({ host, searchKey: key, indexKey: key }).isHealthy());
  if (answers) return wanted;
  console.error(host ? "Meilisearch does not answer: left out" : "MEILI_HOST is not set: Meilisearch is left out");
  return wanted.filter((engine) => engine !== "meilisearch");
}
