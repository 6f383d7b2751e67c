/**
 * npm run lighthouse -- [--site URL] [--min 95]: Lighthouse on the home page, the map, a listing, a symposium and records of
 * a running site. Pages that ask not to be indexed (samples) are not judged by how well search engines read them.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
];
const CHROME_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "http://localhost:3000" },
    min: { type: "string", default: "95" },
    chrome: { type: "string", default: "/usr/bin/chromium" },
  },
});
const site = values.site.replace(/\/$/, "");
const profile = mkdtempSync(path.join(tmpdir(), "hitobito-lighthouse-"));
const port = await freePort();
const chrome = spawn(
  values.chrome,
  [...CHROME_FLAGS, `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, "about:blank"],
  { stdio: "ignore" },
);

try {
  await answers(`http://127.0.0.1:${port}/json/version`);
  let lowest = 100;
  const symposium = await findPage("/symposia?time=past", /\/symposia\/sym_\w+/g, isIndexed);
  const record = await findPage("/archive", /\/archive\/rec_\w+/g, isIndexed);
  const video = await findPage("/archive", /\/archive\/rec_\w+/g, (html) => html.includes("<video"));
  for (const page of ["/", "/map", await aListing(), symposium, record, video]) {
    const html = await (await fetch(`${site}${page}`)).text();
    const categories = CATEGORIES.filter((category) => category !== "seo" || isIndexed(html));
    const result = await lighthouse(`${site}${page}`, { port, onlyCategories: categories, logLevel: "error" });
    if (!result) throw new Error(`Lighthouse gave no result for ${page}`);
    const scores = categories.map((category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100));
    lowest = Math.min(lowest, ...scores);
    console.log(`${page}\t${categories.map((category, i) => `${category} ${scores[i]}`).join("  ")}`);
    const metrics = METRICS.map((id) => `${id} ${result.lhr.audits[id]?.displayValue ?? "?"}`);
    console.log(`  ${metrics.join("  ")}`);
    for (const audit of Object.values(result.lhr.audits)) {
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary")
        console.log(`  ${audit.id}: ${audit.title}`);
    }
  }
  process.exitCode = lowest >= Number(values.min) ? 0 : 1;
} finally {
  chrome.kill();
  await wait(500);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** A listing that search engines may read: people and samples are left out. */
async function aListing(): Promise<string> {
  const answer = await fetch(`${site}/api/v1/search?q=図書館&kind=resource&per_page=1`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  if (!hits[0]) throw new Error("The site has no listing to look at");
  return `/listings/${hits[0].id}`;
}

function isIndexed(html: string): boolean {
  return !html.includes('content="noindex');
}

/** The first page of a list that is such a one. */
async function findPage(list: string, address: RegExp, isWanted: (html: string) => boolean): Promise<string> {
  for (const page of new Set((await (await fetch(`${site}${list}`)).text()).match(address))) {
    if (isWanted(await (await fetch(`${site}${page}`)).text())) return page;
  }
  throw new Error(`Nothing of ${list} could be looked at`);
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await wait(100);
  }
  throw new Error("Chromium did not start");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
