import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { aPublishedSymposium, completeContent } from "../../factories/symposium";
import { type PostgresServer, startPostgres } from "../../setup/postgres-server";
import { mailsIn } from "../../setup/read-mail";
import { openOwnSite } from "../../setup/site";

const PEOPLE = Array.from({ length: 200 }, (_, index) => `rush${index}@example.jp`);
const PLACES = 100;
const LONG_MS = 600_000;

/** On a database of its own: 100 places at the venue. Returns the id. */
async function prepareSymposium(): Promise<string> {
  const { registration } = completeContent();
  return aPublishedSymposium({ content: { registration: { ...registration, venueCapacity: PLACES } } });
}

/** Everyone from an address of their own, as behind a proxy: the limit for one address stands as it is shipped. */
const SETTINGS = { TRUST_PROXY: "1", POSTS_PER_MINUTE: "60" };

function register(baseUrl: string, symposiumId: string, email: string, index: number): Promise<number> {
  const form = { kind: "one", "name.0": `見本 ${index}`, "email.0": email, place: "venue", agrees: "yes" };
  return fetch(`${baseUrl}/symposia/${symposiumId}/register`, {
    method: "POST",
    redirect: "manual",
    headers: { Accept: "text/html", "X-Forwarded-For": `203.0.${Math.floor(index / 250)}.${(index % 250) + 1}` },
    body: new URLSearchParams(form),
  }).then(({ status }) => status);
}

async function rush({ baseUrl, dataDir }: { baseUrl: string; dataDir: string }, symposiumId: string): Promise<void> {
  const statuses = await Promise.all(PEOPLE.map((email, index) => register(baseUrl, symposiumId, email, index)));
  expect(statuses).toEqual(PEOPLE.map(() => 303));
  const written = () => readdirSync(path.join(dataDir, "mail")).filter((name) => name.endsWith(".eml")).length;
  await expect.poll(written, { timeout: LONG_MS / 2, interval: 500 }).toBe(PEOPLE.length);
  expect(PEOPLE.filter((email) => mailsIn(dataDir, email).length !== 1)).toEqual([]);
}

async function checkRows(symposiumId: string): Promise<void> {
  const rows = await db().registration.findMany({ where: { symposiumId }, orderBy: { number: "asc" } });
  expect(rows.map(({ number }) => number)).toEqual(PEOPLE.map((_, index) => index + 1));
  expect(rows.map(({ state }) => state)).toEqual(PEOPLE.map((_, index) => (index < PLACES ? "placed" : "waiting")));
  expect(rows.map(({ email }) => email).sort()).toEqual([...PEOPLE].sort());
  expect(new Set(rows.map(({ token }) => token)).size).toBe(PEOPLE.length);
  expect(await db().mail.count({ where: { template: "symposium.registered" } })).toBe(PEOPLE.length);
}

describe("200 people who register for 100 places in the same second, by real requests", () => {
  it(
    "on PGlite: 100 have places, the rest wait in order, nobody is lost, nobody gets two mails",
    async () => {
      let symposiumId = "";
      const site = await openOwnSite(async (dataDir) => {
        connectDatabase({ kind: "folder", dataDir });
        symposiumId = await prepareSymposium();
        await closeDatabase();
      }, SETTINGS);
      try {
        await rush(site, symposiumId);
      } finally {
        await site.stop(async (dataDir) => {
          connectDatabase({ kind: "folder", dataDir });
          await checkRows(symposiumId).finally(closeDatabase);
        });
      }
    },
    LONG_MS,
  );

  it(
    "on PostgreSQL, when it is installed: the same",
    async (context) => {
      const server: PostgresServer | null = await startPostgres();
      if (!server) return context.skip();
      try {
        await onPostgres(server.url);
      } finally {
        await server.stop();
      }
    },
    LONG_MS,
  );
});

async function onPostgres(url: string): Promise<void> {
  const environment = { ...process.env, VITEST: "", DATABASE_URL: url };
  execFileSync(process.execPath, ["--import", "tsx", "scripts/migrate.ts"], { env: environment, stdio: "pipe" });
  connectDatabase({ kind: "server", url });
  let site: Awaited<ReturnType<typeof openOwnSite>> | undefined;
  try {
    const symposiumId = await prepareSymposium();
    site = await openOwnSite(async () => {}, { ...SETTINGS, DATABASE_URL: url });
    await rush(site, symposiumId);
    await checkRows(symposiumId);
  } finally {
    await site?.stop();
    await closeDatabase();
  }
}
