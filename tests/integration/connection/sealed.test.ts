/** What stands in the database tells nothing, keys can be changed, and a wrong key loses nothing. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { AliasQuery } from "~/domain/connection/alias-list";
import { checkSeals } from "~/domain/connection/check-seals.server";
import { exportAlias } from "~/domain/connection/export-alias.server";
import { exportAll } from "~/domain/connection/export-all.server";
import { findAliases } from "~/domain/connection/find-aliases.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { resealWords } from "~/domain/connection/reseal-words.server";
import { saveAliasWords } from "~/domain/connection/save-alias-words.server";
import { SEALED_TABLES } from "~/domain/connection/sealed-rows.server";
import { newAliasKeyText } from "~/gateways/alias-key.server";
import { addKeptAliasKey } from "~/gateways/alias-keys.server";
import { db } from "~/gateways/db.server";
import { kidOf, SealError, sealingKid } from "~/gateways/seal.server";
import { translatorFor } from "~/i18n/messages-of.server";
import {
  aConnection,
  anAlias,
  anEvent,
  aPlace,
  aSupport,
  colleague,
  KEEPING_TOWN,
  keeper,
  makeKeepers,
  shareWith,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { databaseDigest } from "../../setup/database-digest";
import { databaseDump, reasonOf } from "./connection-setup";

// Keys in a file, so that they can be changed under a running site; before any import reads the settings.
const dataDir = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  delete process.env.ALIAS_KEYS;
  process.env.DATA_DIR = mkdtempSync(`${tmpdir()}/alias-keys-`);
  return process.env.DATA_DIR;
});
const file = path.join(dataDir, "alias-keys");

const NOW = new Date("2026-11-24T01:00:00Z");
const TODAY = "2026-11-24";
const ALL: AliasQuery = { q: "", state: null, isEnding: false, sort: "updated", page: 1 };
const PLANTED = ["ひみつのみどり", "ひみつの場所", "ひみつの将棋", "ひみつの畑", "ひみつのひとこと", "ひみつの家賃"];
const t = translatorFor("ja");

async function plant(): Promise<string> {
  const area = { label: "ひみつの場所", municipalityCode: KEEPING_TOWN, latitude: 34.86, longitude: 138.32 };
  const words = { alias: "ひみつのみどり", area, targets: ["hikikomori"], likes: "ひみつの将棋", wants: "ひみつの畑" };
  const aliasId = await anAlias({ words, now: NOW });
  const connectionId = await aConnection({ aliasId, listingId: await aPlace(), state: "connected", day: TODAY });
  await anEvent({ aliasId, connectionId, kind: "contact", onDay: TODAY, line: "ひみつのひとこと" });
  await aSupport({ aliasId, label: "ひみつの家賃", fromDay: TODAY });
  return aliasId;
}

const kidsInUse = async () => (await checkSeals()).map(({ kid }) => kid).sort();

describe.each(databases)("on $name", (database) => {
  useDatabase(database);
  let aliasId = "";
  beforeEach(async () => {
    rmSync(file, { force: true });
    await makeKeepers();
    aliasId = await plant();
  });
  afterAll(() => rmSync(file, { force: true }));
  const view = () => getAlias({ actor: keeper, aliasId, now: NOW });

  it("a copy of the database holds no planted word, in no spelling of JSON", async () => {
    expect(JSON.stringify(await view())).toContain("ひみつのひとこと");
    const dump = await databaseDump();
    expect(dump).toContain(aliasId);
    const spellings = PLANTED.flatMap((word) => [
      word,
      JSON.stringify(word).slice(1, -1),
      Buffer.from(word).toString("base64url").slice(0, -2),
    ]);
    expect(spellings.filter((word) => dump.includes(word))).toEqual([]);
    expect(["34.86", "138.32", "hikikomori"].filter((word) => dump.includes(word))).toEqual([]);
  });

  it("knows every table in which words are encrypted", async () => {
    const columns = await db().$queryRaw<{ table_name: string }[]>`
      SELECT table_name FROM information_schema.columns
      WHERE column_name = 'sealed' AND table_schema = current_schema() ORDER BY table_name`;
    expect(columns.map(({ table_name }) => table_name)).toEqual(["Alias", "ConnectionEvent", "SupportSpell"]);
    expect(SEALED_TABLES.length).toBe(3);
  });

  it("a key is changed: new words use it, old ones open, resealing moves them and nothing else", async () => {
    const before = await view();
    const first = sealingKid();
    const { updatedAt } = await db().alias.findUniqueOrThrow({ where: { id: aliasId } });
    const second = addKeptAliasKey(dataDir);
    expect(await view()).toEqual(before);
    await anEvent({ aliasId, kind: "problem", onDay: TODAY, line: "新しい鍵" });
    expect(await kidsInUse()).toEqual([first, second].sort());
    expect(await resealWords()).toEqual({ resealed: 3, kept: 1, unopened: 0 });
    expect(await kidsInUse()).toEqual([second]);
    expect((await db().alias.findUniqueOrThrow({ where: { id: aliasId } })).updatedAt).toEqual(updatedAt);
    writeFileSync(file, readFileSync(file, "utf8").split("\n")[0]!);
    expect((await view()).words).toEqual(before.words);
    expect((await view()).unreadable).toBe(0);
  });

  it("resealing that was stopped goes on where it was, and says how far it is", async () => {
    for (let at = 0; at < 450; at++) await anEvent({ aliasId, kind: "contact", onDay: TODAY, line: `${at}` });
    addKeptAliasKey(dataDir);
    const seen: [number, number][] = [];
    const stopped = resealWords({
      onProgress({ done, total }) {
        seen.push([done, total]);
        if (seen.length === 2) throw new Error("stopped");
      },
    });
    await expect(stopped).rejects.toThrow("stopped");
    expect(seen).toEqual([
      [1, 453],
      [201, 453],
    ]);
    expect(await resealWords()).toEqual({ resealed: 252, kept: 201, unopened: 0 });
    expect(await resealWords()).toEqual({ resealed: 0, kept: 453, unopened: 0 });
  });

  it("without its key nothing opens, nothing is written over, and all is there when the key is back", async () => {
    const before = await view();
    const kept = readFileSync(file, "utf8");
    const digest = await databaseDigest();
    writeFileSync(file, `${newAliasKeyText()}\n`);
    expect(await view().catch((error) => (error instanceof SealError ? error.problem : error))).toBe("noKey");
    const words = { ...before.words, likes: "釣り" };
    expect(await reasonOf(saveAliasWords({ actor: keeper, aliasId, words, version: 1, now: NOW }))).toBe("unavailable");
    expect(await reasonOf(exportAlias({ actor: keeper, aliasId, format: "json", now: NOW }, t))).toBe("unavailable");
    const { lines } = await findAliases({ actor: keeper, query: ALL, now: NOW });
    expect(lines.map(({ id, alias, wordsProblem }) => [id, alias, wordsProblem])).toEqual([[aliasId, "", "noKey"]]);
    expect(await resealWords()).toEqual({ resealed: 0, kept: 0, unopened: 3 });
    expect((await checkSeals()).map(({ words, opened }) => [words, opened])).toEqual([[3, 0]]);
    expect(await databaseDigest()).toEqual(digest);
    writeFileSync(file, `${newAliasKeyText()}\n${kept}`);
    expect(await view()).toEqual(before);
  });

  it("one broken line hides no other; words moved to another alias do not open there", async () => {
    const other = await anAlias({ words: { alias: "あお-2" }, now: NOW });
    const { sealed } = await db().alias.findUniqueOrThrow({ where: { id: other } });
    const [event] = await db().connectionEvent.findMany({ where: { aliasId, kind: "contact" } });
    await db().connectionEvent.update({ where: { id: event!.id }, data: { sealed: sealed } });
    const after = await view();
    expect([after.unreadable, after.events.map(({ line }) => line), after.supports[0]?.label]).toEqual([
      1,
      ["", "", ""],
      "ひみつの家賃",
    ]);
    await db().alias.update({ where: { id: aliasId }, data: { sealed } });
    expect(await view().catch((error) => (error instanceof SealError ? error.problem : error))).toBe("broken");
    const { lines } = await findAliases({ actor: keeper, query: { ...ALL, sort: "created" }, now: NOW });
    expect(new Map(lines.map(({ id, alias, wordsProblem }) => [id, [alias, wordsProblem]]))).toEqual(
      new Map([
        [aliasId, ["", "broken"]],
        [other, ["あお-2", null]],
      ]),
    );
    const { body } = await exportAll({ actor: keeper, format: "json", now: NOW }, t);
    const exported: { unopened: number; aliases: { alias: string }[] } = JSON.parse(body);
    expect([exported.unopened, exported.aliases.map(({ alias }) => alias)]).toEqual([1, ["あお-2"]]);
  });

  describe("the export", () => {
    it("JSON holds all of it in plain words, without the names of colleagues", async () => {
      await shareWith(aliasId, colleague);
      const made = await exportAlias({ actor: keeper, aliasId, format: "json", now: NOW }, t);
      expect([made.fileName, made.contentType]).toEqual(["tsunagi-2026-11-24.json", "application/json; charset=utf-8"]);
      expect(PLANTED.filter((word) => !made.body.includes(word))).toEqual([]);
      expect(made.body).not.toContain(colleague.name);
      expect(made.body).not.toContain(colleague.userId);
      const { format, version, aliases } = JSON.parse(made.body);
      expect([format, version, aliases.length]).toEqual(["hitobito-aliases", 1, 1]);
      expect(Object.keys(aliases[0]).sort()).toEqual([
        "alias",
        "area",
        "connections",
        "createdAt",
        "events",
        "keepUntil",
        "likes",
        "motivation",
        "municipalityCode",
        "supports",
        "targets",
        "unreadable",
        "wants",
      ]);
    });

    it("CSV has a line for each thing that happened, and no cell becomes a formula", async () => {
      await anEvent({
        aliasId,
        kind: "motivation",
        level: 4,
        onDay: "2026-11-20",
        line: '=HYPERLINK("http://example.jp")',
      });
      const { body, fileName } = await exportAlias({ actor: keeper, aliasId, format: "csv", now: NOW }, t);
      expect(fileName).toBe("tsunagi-2026-11-24.csv");
      expect(body.startsWith("\ufeff呼び名,日,できごと,つながり先,")).toBe(true);
      const lines = body.trimEnd().split("\r\n").slice(1);
      expect(lines).toEqual([
        `ひみつのみどり,2026-11-20,意欲,,,,,,,4,,,"'=HYPERLINK(""http://example.jp"")"`,
        "ひみつのみどり,2026-11-24,候補に加えた,見本の縁側,,検討,,,,,,,",
        "ひみつのみどり,2026-11-24,つながりが変わった,見本の縁側,検討,つながった,,,,,,,",
        "ひみつのみどり,2026-11-24,連絡・同行した,見本の縁側,,,,,,,,,ひみつのひとこと",
        "ひみつのみどり,2026-11-24,問題を解決する支援,,,,,,,,,,ひみつの家賃",
      ]);
    });

    it("all at once: own aliases only, however many", async () => {
      await shareWith(aliasId, colleague);
      for (let at = 0; at < 55; at++) await anAlias({ words: { alias: `あお-${at}` }, now: NOW });
      await anAlias({ actor: colleague, words: { alias: "同僚の-1" }, now: NOW });
      const own = await exportAll({ actor: keeper, format: "json", now: NOW }, t);
      expect(JSON.parse(own.body).aliases.length).toBe(56);
      const theirs = await exportAll({ actor: colleague, format: "json", now: NOW }, t);
      expect(JSON.parse(theirs.body).aliases.map(({ alias }: { alias: string }) => alias)).toEqual(["同僚の-1"]);
      const csv = await exportAll({ actor: keeper, format: "csv", now: NOW }, t);
      expect(csv.body.trimEnd().split("\r\n").length).toBe(1 + 4);
      const none = await exportAll({ actor: townOfficer, format: "json", now: NOW }, t);
      expect(JSON.parse(none.body).aliases).toEqual([]);
      for (const actor of [colleague, townOfficer]) {
        expect(await reasonOf(exportAlias({ actor, aliasId, format: "json", now: NOW }, t))).toBe("notFound");
      }
    });
  });

  it("names the key of words without opening them", async () => {
    const { sealed } = await db().alias.findUniqueOrThrow({ where: { id: aliasId } });
    expect(kidOf(sealed)).toBe(sealingKid());
  });
});
