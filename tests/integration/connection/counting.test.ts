/** What officers may count, and that nothing in it leads to anyone. */
import { describe, expect, it } from "vitest";
import type { RoughArea } from "~/domain/connection/alias-words";
import { countConnections } from "~/domain/connection/count-connections.server";
import { countsCsv } from "~/domain/connection/counts-csv.server";
import { findGaps } from "~/domain/connection/find-gaps.server";
import { noteSearchGap } from "~/domain/connection/note-search-gap.server";
import { db } from "~/gateways/db.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { anOfficer } from "../../factories/actor";
import {
  aConnection,
  anAlias,
  anEvent,
  aPlace,
  colleague,
  KEEPING_TOWN,
  keeper,
  keepingOfficer,
  makeKeepers,
  neighbour,
  OTHER_TOWN,
  shareWith,
  stranger,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-21T01:00:00Z");
const made = new Date("2026-03-10T01:00:00Z");
const DAY = "2026-04-01";
const asked = { actor: townOfficer, municipalityCode: KEEPING_TOWN, now };
const SECRETS = ["himitsu", "ひみつ", "user_", "ali_", "con_", "cev_"];

const SHIZUOKA = { code: "221007", ward: "221015" };
const area: RoughArea = { label: "ひみつの町", municipalityCode: KEEPING_TOWN, latitude: 34.865, longitude: 138.325 };

/** So many aliases of three professionals, with words that must come out nowhere. */
async function someAliases(count: number, createdAt = made): Promise<string[]> {
  await makeKeepers();
  const owners = [keeper, colleague, neighbour];
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const words = { alias: `ひみつ-${at}`, likes: "himitsu", wants: "ひみつのこと", area };
    ids.push(await anAlias({ actor: owners[at % owners.length]!, words, now: createdAt }));
  }
  return ids;
}

/** What every door of counting says, in one text. */
async function everythingTold(): Promise<string> {
  const [answer, gaps] = await Promise.all([countConnections(asked), findGaps(asked)]);
  return JSON.stringify([answer, gaps]) + countsCsv(answer, gaps, translatorFor("ja"));
}

describe.each(databases)("the numbers of a town on $name", (database) => {
  useDatabase(database);

  it("are of people, by theme and kind, with nothing that was written", async () => {
    const ids = await someAliases(12);
    const [garden, kitchen] = [
      await aPlace({ name: "ひみつの庭", themes: ["gathering"], kind: "role" }),
      await aPlace({ name: "ひみつの台所", themes: ["food"] }),
    ];
    for (const [at, aliasId] of ids.entries()) {
      await aConnection({ aliasId, listingId: garden, state: "connected", day: DAY });
      await aConnection({ aliasId, listingId: kitchen, state: at < 4 ? "connected" : "considering", day: DAY });
      await anEvent({ aliasId, kind: "lookIn", onDay: "2026-04-15", wasDueOn: "2026-04-15", line: "ひみつの様子" });
    }
    const { reason, counts, period } = await countConnections(asked);
    expect({ reason, from: period.from, to: period.to }).toEqual({
      reason: null,
      from: "2025-11-01",
      to: "2026-10-31",
    });
    expect(counts?.themes.filter(({ count }) => count !== null)).toEqual([{ theme: "gathering", count: 12 }]);
    expect(counts?.kinds).toEqual([
      { kind: "resource", count: null },
      { kind: "activity", count: null },
      { kind: "person", count: null },
      { kind: "role", count: 12 },
    ]);
    expect(counts?.connected).toEqual({ whole: 12, part: null });
    expect(counts?.returned).toEqual({ whole: null, part: null });
    expect(counts?.lookIns).toEqual({ due: 12, tenths: 5 });
    const told = await everythingTold();
    expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).toContain("つながっている人,居場所・サロン,12,人");
    expect(told).toContain("つながっている人,食・フードバンク,―,人");
  });

  it("tell taking back and connecting again", async () => {
    const ids = await someAliases(11);
    const place = await aPlace();
    for (const [at, aliasId] of ids.entries()) {
      const connectionId = await aConnection({ aliasId, listingId: place, state: "returned", day: DAY });
      const again = { aliasId, connectionId, kind: "changed", fromState: "returned", toState: "reconnecting" } as const;
      if (at < 6) await anEvent({ ...again, onDay: "2026-05-01" });
    }
    expect((await countConnections(asked)).counts?.returned).toEqual({ whole: 11, part: 6 });
  });

  it("are not of aliases that came after the last month", async () => {
    const ids = await someAliases(5, new Date("2026-11-01T01:00:00Z"));
    expect(ids).toHaveLength(5);
    expect(await countConnections(asked)).toMatchObject({ reason: "few", counts: null });
    expect(await countConnections({ ...asked, now: new Date("2026-12-01T00:00:00Z") })).toMatchObject({ reason: null });
  });

  it("are kept back with too few aliases or professionals, those of other towns left out", async () => {
    await makeKeepers();
    for (let at = 0; at < 6; at++) await anAlias({ actor: at % 2 === 0 ? keeper : neighbour, now: made });
    await anAlias({ actor: stranger, now: made });
    expect(await countConnections(asked)).toMatchObject({ reason: "few", counts: null });
    expect(await findGaps(asked)).toBeNull();
    await anAlias({ actor: colleague, now: made });
    expect(await countConnections(asked)).toMatchObject({ reason: null });
  });

  it("are for the officers of the town; for everybody else there is nothing", async () => {
    await someAliases(5);
    const others = [keeper, anOfficer([OTHER_TOWN]), anOfficer([KEEPING_TOWN], { hasSecondFactor: false })];
    for (const actor of others) {
      await expect(countConnections({ ...asked, actor })).rejects.toMatchObject({ reason: "notFound" });
      await expect(findGaps({ ...asked, actor })).rejects.toMatchObject({ reason: "notFound" });
    }
    await expect(countConnections({ ...asked, municipalityCode: "220001" })).rejects.toMatchObject({
      reason: "notFound",
    });
    expect(await countConnections({ ...asked, actor: keepingOfficer })).toMatchObject({ reason: null });
  });

  it("of a ward stand in those of its city only", async () => {
    const { code, ward } = SHIZUOKA;
    const ids = await someAliases(5);
    await db().alias.updateMany({ where: { id: { in: ids } }, data: { municipalityCode: ward } });
    const actor = anOfficer([code, ward]);
    expect(await countConnections({ actor, municipalityCode: ward, now })).toMatchObject({ reason: "ward" });
    expect(await findGaps({ actor, municipalityCode: ward, now })).toBeNull();
    expect(await countConnections({ actor, municipalityCode: code, now })).toMatchObject({ reason: null });
  });
});

describe.each(databases)("what was not found on $name", (database) => {
  useDatabase(database);

  const ownerOf = (at: number) => [keeper, colleague, neighbour][at % 3]!;
  const gap = { theme: "food", targets: ["elderly", "anyone"], area, now: made } as const;
  const rows = () => db().searchGap.findMany({ orderBy: [{ target: "asc" }, { cell: "asc" }, { month: "asc" }] });
  const foodOf = async (at = now) => (await findGaps({ ...asked, now: at }))?.find(({ theme }) => theme === "food");

  it("is told by theme, 対象 and cell once it is of five people", async () => {
    const ids = await someAliases(6);
    for (const [at, aliasId] of ids.slice(0, 4).entries()) await noteSearchGap({ actor: ownerOf(at), aliasId, ...gap });
    expect(await foodOf()).toEqual({ theme: "food", count: null, targets: [], cells: [] });
    await noteSearchGap({ actor: ownerOf(4), aliasId: ids[4]!, ...gap });
    expect(await foodOf()).toEqual({
      ...{ theme: "food", count: 5 },
      ...{ targets: [{ target: "elderly", count: 5 }], cells: [{ cell: "xn4q7", count: 5 }] },
    });
    const told = await everythingTold();
    expect(SECRETS.filter((secret) => told.includes(secret))).toEqual([]);
  });

  it("counts a person once in twelve months, whoever presses and however often", async () => {
    const [aliasId = ""] = await someAliases(1);
    await shareWith(aliasId, colleague);
    const press = (actor: typeof keeper, day: string) =>
      noteSearchGap({ actor, aliasId, ...gap, now: new Date(`${day}T01:00:00Z`) });
    for (const day of ["2026-03-10", "2026-03-11", "2026-09-01", "2027-02-28"]) await press(keeper, day);
    await press(colleague, "2026-03-12");
    expect((await rows()).map(({ month, target, cell, count }) => [month, target, cell, count])).toEqual([
      ["2026-03", "", "", 1],
      ["2026-03", "", "xn4q7", 1],
      ["2026-03", "elderly", "", 1],
    ]);
    await press(keeper, "2027-03-01");
    expect((await rows()).map(({ month }) => month).sort()).toEqual([
      ...["2026-03", "2026-03", "2026-03"],
      ...["2027-03", "2027-03", "2027-03"],
    ]);
    // Not pressing early keeps nobody from being counted again: the time is counted from what was counted.
    expect(await db().rateLimit.count()).toBe(3);
  });

  it("is pressed by two at once and counted once", async () => {
    const [aliasId = ""] = await someAliases(1);
    await Promise.all([1, 2, 3].map(() => noteSearchGap({ actor: keeper, aliasId, ...gap })));
    expect((await rows()).map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it("keeps nothing that leads to the alias, its words or the moment", async () => {
    const [aliasId = ""] = await someAliases(1);
    const before = await db().auditLog.count();
    await noteSearchGap({ actor: keeper, aliasId, ...gap });
    const marks = await db().rateLimit.findMany();
    const kept = [await rows(), marks.map((mark) => ({ ...mark, lastRequest: String(mark.lastRequest) }))];
    expect(SECRETS.filter((secret) => JSON.stringify(kept).includes(secret))).toEqual([]);
    expect(new Set(marks.map(({ lastRequest }) => new Date(Number(lastRequest)).toISOString()))).toEqual(
      new Set(["2026-02-28T15:00:00.000Z"]),
    );
    expect(marks.every(({ id }) => id.startsWith("rateLimit_0000000000"))).toBe(true);
    expect(await db().auditLog.count()).toBe(before);
    await db().alias.delete({ where: { id: aliasId } });
    expect((await rows()).map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it("has no cell where the area is of another town, and no theme where none was asked for", async () => {
    const [aliasId = ""] = await someAliases(1);
    const elsewhere = { ...area, municipalityCode: OTHER_TOWN };
    await noteSearchGap({ actor: keeper, aliasId, theme: null, targets: [], area: elsewhere, now: made });
    expect((await rows()).map(({ theme, target, cell }) => [theme, target, cell])).toEqual([["", "", ""]]);
  });

  it("of somebody else's alias cannot be noted", async () => {
    const [aliasId = ""] = await someAliases(1);
    for (const actor of [neighbour, stranger, townOfficer]) {
      await expect(noteSearchGap({ actor, aliasId, ...gap })).rejects.toMatchObject({ reason: "notFound" });
    }
    expect(await rows()).toEqual([]);
    expect(await db().rateLimit.count()).toBe(0);
  });

  it("leaves the numbers of the page twelve months later, and the present month out of them", async () => {
    const ids = await someAliases(5);
    for (const [at, aliasId] of ids.entries()) await noteSearchGap({ actor: ownerOf(at), aliasId, ...gap });
    const countAt = async (day: string) => (await foodOf(new Date(`${day}T01:00:00Z`)))?.count;
    expect(await countAt("2026-04-01")).toBe(5);
    expect(await countAt("2027-03-31")).toBe(5);
    expect(await countAt("2027-04-01")).toBeNull();
    // In the month itself not even the aliases are counted.
    expect(await findGaps({ ...asked, now: new Date("2026-03-31T01:00:00Z") })).toBeNull();
  });
});
