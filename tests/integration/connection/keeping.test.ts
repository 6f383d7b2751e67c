import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import type { AliasQuery } from "~/domain/connection/alias-list";
import type { AliasWords } from "~/domain/connection/alias-words";
import { AliasWordsConflict } from "~/domain/connection/alias-words-conflict";
import { createAlias } from "~/domain/connection/create-alias.server";
import { deleteAlias } from "~/domain/connection/delete-alias.server";
import { findAliases } from "~/domain/connection/find-aliases.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { proposeAlias } from "~/domain/connection/propose-alias.server";
import { renewAlias } from "~/domain/connection/renew-alias.server";
import { saveAliasWords } from "~/domain/connection/save-alias-words.server";
import { db } from "~/gateways/db.server";
import { addDays } from "~/shared/dates";
import {
  aConnection,
  anAlias,
  anEvent,
  aPlace,
  aSupport,
  colleague,
  KEEPING_TOWN,
  keeper,
  keepingOfficer,
  makeKeepers,
  neighbour,
  OTHER_TOWN,
  shareWith,
  siteAdministrator,
  stranger,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { reasonOf } from "./connection-setup";

const NOW = new Date("2026-11-24T01:00:00Z");
const LATER = new Date("2026-11-25T01:00:00Z");
const TODAY = "2026-11-24";
const ALL: AliasQuery = { q: "", state: null, isEnding: false, sort: "updated", page: 1 };
const WORDS: AliasWords = {
  alias: "みどり-12",
  area: { label: "小川のあたり", municipalityCode: KEEPING_TOWN, latitude: 34.861234, longitude: 138.321987 },
  targets: ["hikikomori"],
  likes: "将棋",
  wants: "畑の水やり",
};
const OTHERS: [string, Actor][] = [
  ["a colleague", colleague],
  ["another professional of the town", neighbour],
  ["a professional of another town", stranger],
  ["an officer", townOfficer],
  ["an officer who is a professional", keepingOfficer],
  ["an administrator", siteAdministrator],
];

const linesOf = async (actor: Actor, query: Partial<AliasQuery> = {}) =>
  (await findAliases({ actor, query: { ...ALL, ...query }, now: NOW })).lines;
const namesOf = async (actor: Actor, query: Partial<AliasQuery> = {}) =>
  (await linesOf(actor, query)).map(({ alias }) => alias);

describe.each(databases)("on $name", (database) => {
  useDatabase(database);
  beforeEach(() => makeKeepers());

  it("what is written is read again, the area rough", async () => {
    const aliasId = await anAlias({ words: WORDS, now: NOW });
    const view = await getAlias({ actor: keeper, aliasId, now: NOW });
    expect(view).toEqual({
      id: aliasId,
      words: { ...WORDS, area: { ...WORDS.area, latitude: 34.86, longitude: 138.32 } },
      ...{ access: "owner", municipalityCode: KEEPING_TOWN, motivation: null, version: 1 },
      ...{ keepUntil: "2027-11-24", createdAt: TODAY, sharedWith: [], handover: null },
      ...{ connections: [], events: [], supports: [], unreadable: 0 },
    });
  });

  it("a つながり, events and supports come with their words", async () => {
    const aliasId = await anAlias({ now: NOW });
    const listingId = await aPlace({ lat: 34.86, lng: 138.32, positionPrecision: "exact" });
    const connectionId = await aConnection({ aliasId, listingId, state: "connected", day: TODAY });
    await anEvent({ aliasId, kind: "motivation", level: 3, onDay: "2026-11-23", line: "よく笑う" });
    await aSupport({ aliasId, label: "家賃の相談", fromDay: TODAY });
    const view = await getAlias({ actor: keeper, aliasId, now: NOW });
    expect(view.connections).toEqual([
      {
        ...{ id: connectionId, listingName: "見本の縁側", isRole: false, state: "connected", step: null, fit: null },
        listing: { id: listingId, kind: "resource", themes: ["gathering"], latitude: 34.86, longitude: 138.32 },
        ...{ fromId: null, threadId: null, lookInOn: null, version: 1, changedAt: TODAY },
      },
    ]);
    expect(view.events.map(({ onDay, kind, line }) => [onDay, kind, line])).toEqual([
      ["2026-11-23", "motivation", "よく笑う"],
      [TODAY, "added", ""],
      [TODAY, "changed", ""],
    ]);
    expect(view.supports.map(({ label, fromDay, toDay }) => [label, fromDay, toDay])).toEqual([
      ["家賃の相談", TODAY, null],
    ]);
  });

  it("a listing that may not be read keeps its name only, a person's exact place is never told", async () => {
    const aliasId = await anAlias({ now: NOW });
    const hidden = await aPlace({ visibility: "municipality", name: "見本のかくれた場所" });
    const person = await aPlace({ kind: "person", lat: 34.86691, lng: 138.32314, positionPrecision: "exact" });
    await aConnection({ aliasId, listingId: hidden, day: TODAY, row: { position: 1 } });
    await aConnection({ aliasId, listingId: person, day: TODAY, row: { position: 2 } });
    const { connections } = await getAlias({ actor: keeper, aliasId, now: NOW });
    expect(connections.map(({ listingName, listing }) => [listingName, listing?.latitude])).toEqual([
      ["見本のかくれた場所", undefined],
      ["見本の縁側", null],
    ]);
  });

  it.each(OTHERS)("%s finds no alias of another: not one, not in the list, not to change", async (_name, actor) => {
    const aliasId = await anAlias({ words: WORDS, now: NOW });
    const wish = { actor, aliasId, now: LATER };
    const reasons = [
      await reasonOf(getAlias(wish)),
      await reasonOf(saveAliasWords({ ...wish, words: WORDS, version: 1 })),
      await reasonOf(renewAlias(wish)),
      await reasonOf(deleteAlias(wish)),
    ];
    expect(reasons).toEqual(["notFound", "notFound", "notFound", "notFound"]);
    expect(await linesOf(actor)).toEqual([]);
    expect(await linesOf(actor, { q: "みどり" })).toEqual([]);
    expect(await db().alias.findUniqueOrThrow({ where: { id: aliasId } })).toMatchObject({ version: 1 });
  });

  it("a colleague it is shared with reads it, and changes nothing of it", async () => {
    const aliasId = await anAlias({ words: WORDS, now: NOW });
    await shareWith(aliasId, colleague);
    const view = await getAlias({ actor: colleague, aliasId, now: NOW });
    expect([view.access, view.words.alias]).toEqual(["shared", "みどり-12"]);
    expect(view.sharedWith).toEqual([{ userId: keeper.userId, name: keeper.name }]);
    const wish = { actor: colleague, aliasId, now: LATER };
    expect(await reasonOf(saveAliasWords({ ...wish, words: WORDS, version: 1 }))).toBe("notFound");
    expect(await reasonOf(deleteAlias(wish))).toBe("notFound");
    expect(await namesOf(colleague)).toEqual(["みどり-12"]);
    const moved = { ...colleague, professionalOf: [OTHER_TOWN] };
    expect(await reasonOf(getAlias({ ...wish, actor: moved }))).toBe("notFound");
  });

  it("only a professional begins an alias, in a town of theirs", async () => {
    const words = WORDS;
    for (const actor of [townOfficer, siteAdministrator, { ...keeper, emailVerified: false }]) {
      expect(await reasonOf(createAlias({ actor, words, now: NOW }))).toBe("notAllowed");
    }
    expect(await reasonOf(createAlias({ actor: keeper, words, municipalityCode: OTHER_TOWN, now: NOW }))).toBe(
      "notAllowed",
    );
    expect(await db().alias.count()).toBe(0);
    await createAlias({ actor: keepingOfficer, words, now: NOW });
    expect(await namesOf(keepingOfficer)).toEqual(["みどり-12"]);
  });

  it("words saved twice from two tabs: the second hears what the first has saved", async () => {
    const aliasId = await anAlias({ words: WORDS, now: NOW });
    const wish = { actor: keeper, aliasId, version: 1, now: LATER };
    expect(await saveAliasWords({ ...wish, words: { ...WORDS, likes: "囲碁" } })).toEqual({ version: 2 });
    const conflict = await saveAliasWords({ ...wish, words: { ...WORDS, likes: "釣り" } }).catch((error) => error);
    expect(conflict).toBeInstanceOf(AliasWordsConflict);
    expect([conflict.reason, conflict.version, conflict.present.likes]).toEqual(["conflict", 2, "囲碁"]);
    expect(JSON.stringify({ ...conflict, facts: conflict.facts })).not.toContain("囲碁");
    expect((await getAlias({ actor: keeper, aliasId, now: NOW })).words.likes).toBe("囲碁");
  });

  it("the audit log knows what was done to which alias, without a town and without a word", async () => {
    const aliasId = await anAlias({ words: WORDS, now: NOW });
    await saveAliasWords({ actor: keeper, aliasId, words: { ...WORDS, likes: "囲碁" }, version: 1, now: LATER });
    await renewAlias({ actor: keeper, aliasId, now: LATER });
    await deleteAlias({ actor: keeper, aliasId, now: LATER });
    const lines = await db().auditLog.findMany({ where: { subjectId: aliasId }, orderBy: { id: "asc" } });
    expect(lines.map(({ action, municipalityCode, detail }) => [action, municipalityCode, detail])).toEqual([
      ["alias.created", null, {}],
      ["alias.saved", null, { fields: "likes" }],
      ["alias.renewed", null, {}],
      ["alias.deleted", null, {}],
    ]);
  });

  it("deleting leaves nothing but the audit log; letters to others stay", async () => {
    const aliasId = await anAlias({ words: WORDS, now: NOW });
    await shareWith(aliasId, colleague);
    const listingId = await aPlace();
    const thread = { askerName: "専門職", askerKind: "professional", subject: "見学", deleteAfter: LATER };
    const sides = { askerEmail: "a@example.jp", answererEmail: "b@example.jp", askerToken: "a", answererToken: "b" };
    await db().relayThread.create({ data: { id: "rth_1", listingId, ...thread, ...sides } });
    const row = { threadId: "rth_1" };
    const connectionId = await aConnection({ aliasId, listingId, state: "connected", day: TODAY, row });
    await anEvent({ aliasId, connectionId, kind: "contact", onDay: TODAY, line: "ひみつのひとこと" });
    await aSupport({ aliasId, label: "ひみつの支援", fromDay: TODAY });
    const link = { connectionId, tokenDigest: "d", createdById: keeper.userId, expiresAt: LATER };
    await db().wordLink.create({ data: { id: "wrd_1", ...link } });
    await deleteAlias({ actor: keeper, aliasId, now: LATER });
    const counts = await Promise.all([
      db().alias.count(),
      db().aliasShare.count(),
      db().connection.count(),
      db().connectionEvent.count(),
      db().supportSpell.count(),
      db().wordLink.count(),
      db().relayThread.count(),
    ]);
    expect(counts).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(await reasonOf(getAlias({ actor: keeper, aliasId, now: LATER }))).toBe("notFound");
  });

  describe("the proposed alias", () => {
    afterEach(() => vi.restoreAllMocks());
    const proposedTo = async (actor: Actor) => {
      vi.spyOn(Math, "random").mockReturnValue(0);
      const proposed = await proposeAlias({ actor });
      vi.restoreAllMocks();
      return proposed;
    };

    it("is none that the professional has, nor one that is shared with them", async () => {
      expect(await proposedTo(keeper)).toBe("みどり-11");
      await anAlias({ words: { ...WORDS, alias: "みどり-11" }, now: NOW });
      expect(await proposedTo(keeper)).toBe("こもれび-11");
      const shared = await anAlias({ actor: colleague, words: { ...WORDS, alias: "こもれび-11" }, now: NOW });
      expect(await proposedTo(keeper)).toBe("こもれび-11");
      await shareWith(shared, keeper);
      expect(await proposedTo(keeper)).toBe("もみじ-11");
      expect(await proposedTo(neighbour)).toBe("みどり-11");
    });

    it("has three figures for who has more than a hundred, and is none of the latest", async () => {
      for (let at = 0; at < 100; at++) await anAlias({ words: { ...WORDS, alias: `あ-${at}` }, now: NOW });
      expect(await proposedTo(keeper)).toBe("みどり-11");
      await anAlias({ words: { ...WORDS, alias: "みどり-100" }, now: LATER });
      expect(await proposedTo(keeper)).toBe("こもれび-100");
    });
  });

  describe("the list", () => {
    const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

    it("is in the order asked for", async () => {
      const ids: string[] = [];
      for (const [at, alias] of ["あか-1", "あお-2", "きん-3", "ぎん-4"].entries()) {
        ids.push(await anAlias({ words: { ...WORDS, alias }, now: later(at) }));
      }
      const listingId = await aPlace();
      const second = await aPlace();
      const connect = (aliasId: string, lookInOn: string, place = listingId) =>
        aConnection({ aliasId, listingId: place, state: "connected", day: TODAY, row: { lookInOn } });
      await connect(ids[0]!, "2026-12-20");
      await connect(ids[2]!, "2026-12-24");
      await connect(ids[2]!, "2026-12-01", second);
      await saveAliasWords({
        actor: keeper,
        aliasId: ids[1]!,
        words: { ...WORDS, alias: "あお-2" },
        version: 1,
        now: later(9),
      });
      expect(await namesOf(keeper, { sort: "created" })).toEqual(["ぎん-4", "きん-3", "あお-2", "あか-1"]);
      expect(await namesOf(keeper, { sort: "updated" })).toEqual(["あお-2", "ぎん-4", "きん-3", "あか-1"]);
      expect(await namesOf(keeper, { sort: "lookIn" })).toEqual(["きん-3", "あか-1", "あお-2", "ぎん-4"]);
      const [first] = await linesOf(keeper, { sort: "lookIn" });
      expect([first?.nextLookInOn, first?.counts.connected, first?.counts.watching]).toEqual(["2026-12-01", 2, 0]);
    });

    it("is searched in every word that was written, and filtered by state and by what ends", async () => {
      const first = await anAlias({ words: { ...WORDS, alias: "あか-1", likes: "ギター" }, now: NOW });
      await anAlias({ words: { ...WORDS, alias: "あお-2" }, now: later(100) });
      await aConnection({ aliasId: first, listingId: await aPlace(), state: "watching", day: TODAY });
      expect(await namesOf(keeper, { q: "ぎたー" })).toEqual(["あか-1"]);
      expect(await namesOf(keeper, { q: "小川" })).toEqual(["あお-2", "あか-1"]);
      expect(await namesOf(keeper, { q: "なにもない" })).toEqual([]);
      expect(await namesOf(keeper, { state: "watching" })).toEqual(["あか-1"]);
      expect(await namesOf(keeper, { state: "returned" })).toEqual([]);
      const ending = { actor: keeper, query: { ...ALL, isEnding: true }, now: later(340) };
      expect((await findAliases(ending)).lines.map(({ alias }) => alias)).toEqual(["あか-1"]);
    });

    it("comes thirty a page, also across those with and without a day to look in", async () => {
      const listingId = await aPlace();
      for (let at = 0; at < 65; at++) {
        const aliasId = await anAlias({ words: { ...WORDS, alias: `え-${at}` }, now: new Date(NOW.getTime() + at) });
        const lookInOn = addDays("2026-12-01", at);
        if (at < 35) await aConnection({ aliasId, listingId, state: "connected", day: TODAY, row: { lookInOn } });
      }
      const dated = Array.from({ length: 35 }, (_, at) => `え-${at}`);
      const undated = Array.from({ length: 30 }, (_, at) => `え-${64 - at}`);
      const pages = await Promise.all(
        [1, 2, 3].map((page) => findAliases({ actor: keeper, query: { ...ALL, sort: "lookIn", page }, now: NOW })),
      );
      expect(pages.map(({ lines }) => lines.length)).toEqual([30, 30, 5]);
      expect(pages.flatMap(({ lines }) => lines.map(({ alias }) => alias))).toEqual([...dated, ...undated]);
      expect(pages.map(({ total, pageCount }) => [total, pageCount])).toEqual([
        [65, 3],
        [65, 3],
        [65, 3],
      ]);
      const beyond = await findAliases({ actor: keeper, query: { ...ALL, page: 9 }, now: NOW });
      expect([beyond.page, beyond.lines.length]).toEqual([3, 5]);
    });
  });
});
