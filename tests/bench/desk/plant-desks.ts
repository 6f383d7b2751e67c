/**
 * Fills a new data folder (DATA_DIR) for the desk's bench and tells how to come in: `plant-desks.ts <aliases>`. Every alias
 * has the 24 months and 40 events of the written example, moved so that they end today, each event with its line encrypted.
 */
import { auth } from "~/domain/accounts/auth.server";
import { openAccount } from "~/domain/accounts/open-account.server";
import type { AliasWords } from "~/domain/connection/alias-words";
import { isLiving } from "~/domain/connection/connection-state";
import { keepUntilFrom } from "~/domain/connection/keep-rule";
import { ALIAS_WORDS } from "~/domain/connection/suggest-alias";
import { closeDatabase, db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { callAuth } from "~/http/call-auth.server";
import { addDays, daysBetween, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "~prisma/client";
import { migrate } from "../../../scripts/prepare";
import { EXAMPLE, TODAY } from "../../fixtures/figure-24-months";
import { SeededRandom } from "../seeded-random";
import type { Keeper, PlantReport } from "./desk-messages";

const TOWN = "222127";
const PASSWORD = "ベンチマークだけの合い言葉";
const LISTINGS = 300;
const ALIASES_AT_ONCE = 50;
const CHANGED_WITHIN_DAYS = 60;
/** Days to look in lie between three days ago and two months ahead: several pages are due, as after a long weekend. */
const LOOK_IN = { earliest: -3, days: 60 };

const random = new SeededRandom(5);
const now = new Date();
const today = tokyoDateKey(now);
const moved = daysBetween(TODAY, today);

await migrate();
const listingIds = await plantListings();
const full = await signedIn("full");
const beginner = await signedIn("beginner");
const none = await signedIn("none");
const aliasIds = await plantAliases(full.userId, Number(process.argv[2]));
const [emptyAlias] = await Promise.all([anAlias(beginner.userId, 0)]);
await db().alias.create({ data: emptyAlias });
const report: PlantReport = {
  cookies: { full: full.cookie, beginner: beginner.cookie, none: none.cookie },
  aliasId: aliasIds[Math.floor(aliasIds.length / 2)]!,
  emptyAliasId: emptyAlias.id,
  aliases: aliasIds.length,
  events: await db().connectionEvent.count(),
  connections: await db().connection.count(),
};
await closeDatabase();
process.send?.(report);
process.disconnect?.();

async function plantListings(): Promise<string[]> {
  const data = Array.from({ length: LISTINGS }, (_, i) => ({
    ...{ id: newId("lst"), kind: "resource", status: "published", municipalityCode: TOWN, themes: ["gathering"] },
    ...{ name: `見本の居場所 ${i + 1}`, lat: 34.86 + random.next() * 0.04, lng: 138.3 + random.next() * 0.04 },
  }));
  await db().listing.createMany({ data: data as Prisma.ListingCreateManyInput[] });
  return data.map(({ id }) => id);
}

async function signedIn(keeper: Keeper): Promise<{ userId: string; cookie: string }> {
  const email = `${keeper}@example.jp`;
  const memberships = [{ role: "professional" as const, municipalityCode: TOWN, organisation: "見本の相談所" }];
  const { userId } = await openAccount({ email, name: `見本 ${keeper}`, memberships, now });
  const password = await (await auth().$context).password.hash(PASSWORD);
  const account = { id: newId("account"), accountId: userId, providerId: "credential", userId, password };
  await db().account.create({ data: account });
  const asked = new Request("http://localhost/", { headers: { "X-Forwarded-For": "192.0.2.1" } });
  const { isOk, code, headers } = await callAuth(asked, "/sign-in/email", { email, password: PASSWORD });
  if (!isOk) throw new Error(`${email} cannot sign in: ${code}`);
  const cookies = headers.getSetCookie().map((line) => line.slice(0, line.indexOf(";")));
  return { userId, cookie: cookies.join("; ") };
}

async function plantAliases(ownerUserId: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += ALIASES_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(ALIASES_AT_ONCE, count - from) }, (_, i) => from + i);
    const planted = await Promise.all(numbers.map((number) => wholeAlias(ownerUserId, number)));
    await db().alias.createMany({ data: planted.map(({ alias }) => alias) });
    await db().connection.createMany({ data: planted.flatMap(({ connections }) => connections) });
    await db().connectionEvent.createMany({ data: planted.flatMap(({ events }) => events) });
    await db().supportSpell.createMany({ data: planted.flatMap(({ supports }) => supports) });
    ids.push(...planted.map(({ alias }) => alias.id));
  }
  return ids;
}

/** The suggestion's own words in turn, so that as many of them are taken as there are aliases. */
async function anAlias(ownerUserId: string, number: number) {
  const id = newId("ali");
  const words: AliasWords = {
    alias: `${ALIAS_WORDS[number % ALIAS_WORDS.length]}-${11 + Math.floor(number / ALIAS_WORDS.length)}`,
    area: { label: "見本の町のあたり", municipalityCode: TOWN, latitude: 34.87, longitude: 138.32 },
    targets: [],
    likes: "将棋、花の世話、朝の散歩。人の話を聞くこと",
    wants: "週に一度、歩いて行けるところで誰かと話したい",
  };
  const at = new Date(now.getTime() - random.integer(CHANGED_WITHIN_DAYS * 86_400) * 1_000);
  const times = { keepUntil: keepUntilFrom(now), createdAt: at, updatedAt: at };
  return { id, ownerUserId, municipalityCode: TOWN, sealed: await sealWords(words, id), ...times };
}

async function wholeAlias(ownerUserId: string, number: number) {
  const alias = { ...(await anAlias(ownerUserId, number)), motivation: EXAMPLE.motivation };
  const aliasId = alias.id;
  const conIds = new Map(EXAMPLE.connections.map(({ id }) => [id, newId("con")]));
  const first = random.integer(LISTINGS);
  const connections = EXAMPLE.connections.map(({ id, listingName, isRole, state }, at) => ({
    ...{ id: conIds.get(id)!, aliasId, listingId: listingIds[(first + at) % LISTINGS]!, listingName, isRole, state },
    lookInOn: isLiving(state) ? addDays(today, LOOK_IN.earliest + random.integer(LOOK_IN.days)) : null,
    changedAt: alias.updatedAt,
  }));
  const events = EXAMPLE.events.map(async ({ kind, onDay, connectionId, toState, answer, level, line }) => ({
    ...{ id: newId("cev"), aliasId, kind, toState, answer, level, byUserId: answer === null ? ownerUserId : null },
    connectionId: connectionId === null ? null : conIds.get(connectionId)!,
    onDay: addDays(onDay, moved),
    sealed: await sealWords({ line: line || "玄関先で少し立ち話。顔色はよかった" }, aliasId),
    createdAt: startOfTokyoDate(addDays(onDay, moved)),
  }));
  const supports = EXAMPLE.supports.map(async ({ label, fromDay, toDay }) => ({
    ...{ id: newId("sup"), aliasId, sealed: await sealWords({ label }, aliasId) },
    ...{ fromDay: addDays(fromDay, moved), toDay: toDay === null ? null : addDays(toDay, moved) },
  }));
  return { alias, connections, events: await Promise.all(events), supports: await Promise.all(supports) };
}
