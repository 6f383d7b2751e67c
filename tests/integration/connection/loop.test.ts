import { beforeEach, describe, expect, it } from "vitest";
import { addConnection, MOST_CANDIDATES } from "~/domain/connection/add-connection.server";
import { addSupport } from "~/domain/connection/add-support.server";
import { changeConnection } from "~/domain/connection/change-connection.server";
import { deleteSupport } from "~/domain/connection/delete-support.server";
import { endSupport } from "~/domain/connection/end-support.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { lookIn } from "~/domain/connection/look-in.server";
import { moveCandidate } from "~/domain/connection/move-candidate.server";
import { noteContact } from "~/domain/connection/note-contact.server";
import { noteMotivation } from "~/domain/connection/note-motivation.server";
import { noteProblem } from "~/domain/connection/note-problem.server";
import { reconnect } from "~/domain/connection/reconnect.server";
import { removeCandidate } from "~/domain/connection/remove-candidate.server";
import { setFit } from "~/domain/connection/set-fit.server";
import { setRole } from "~/domain/connection/set-role.server";
import { db } from "~/gateways/db.server";
import { anAlias, aPlace, keeper, stranger } from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import {
  aChange,
  aLookIn,
  at,
  broughtTo,
  changeTo,
  dayOf,
  FIRST_DAY,
  type Ground,
  inDays,
  makeGround,
  rowOf,
  TODAY,
} from "./loop-setup";

const WORDS = "ひみつの一行";

describe.each(databases)("the loop on $name", (database) => {
  useDatabase(database);
  let ground: Ground;
  beforeEach(async () => {
    ground = await makeGround();
  });
  const view = () => getAlias({ actor: keeper, aliasId: ground.aliasId, now: at(TODAY) });
  const add = (listingId: string) =>
    addConnection({ actor: keeper, aliasId: ground.aliasId, listingId, now: at(TODAY) });

  it("goes from a candidate to つながった, 見守り, もどし and つなぎ直し at a role", async () => {
    const { aliasId, places, roleId } = ground;
    const { connectionId } = await add(places[0]!);
    expect(await rowOf(connectionId)).toMatchObject({ state: "considering", lookInOn: null, isRole: false });
    await changeTo(connectionId, aChange("connecting", { onDay: inDays(-60), line: WORDS, reason: "wish" }));
    expect(await rowOf(connectionId)).toMatchObject({ state: "connecting", step: "asked", lookInOn: inDays(1) });
    await changeTo(connectionId, aChange("connecting", { step: "visitArranged", onDay: inDays(-50) }));
    expect(dayOf((await rowOf(connectionId)).changedAt)).toBe(inDays(-60));
    await changeTo(connectionId, aChange("connected", { onDay: inDays(-40) }));
    expect(dayOf((await rowOf(connectionId)).changedAt)).toBe(inDays(-40));
    await changeTo(connectionId, aChange("watching"));
    // 30 days on is Wednesday 16 December.
    expect(await rowOf(connectionId)).toMatchObject({ state: "watching", step: null, lookInOn: "2026-12-16" });
    const input = aLookIn({ result: "returns", reason: "fit", line: WORDS });
    await lookIn({ actor: keeper, connectionId, dueOn: "2026-12-16", input, now: at(TODAY) });
    // 7 days, halved: 20 November.
    expect(await rowOf(connectionId)).toMatchObject({ state: "returned", lookInOn: inDays(4) });
    const { version } = await rowOf(connectionId);
    const { state: _, ...change } = aChange("reconnecting", { step: "waiting", line: WORDS });
    const again = await reconnect({
      actor: keeper,
      connectionId,
      toListingId: roleId,
      change,
      version,
      now: at(TODAY),
    });
    expect(await rowOf(again.connectionId)).toMatchObject({
      ...{ state: "reconnecting", step: "waiting", fromId: connectionId, isRole: true, listingName: "見本の水やり" },
      lookInOn: inDays(4),
    });
    expect(await rowOf(connectionId)).toMatchObject({ state: "returned", lookInOn: null });
    await changeTo(again.connectionId, aChange("connected"));
    const { events } = await view();
    expect(events.map(({ kind, fromState, toState, step }) => [kind, fromState, toState, step])).toEqual([
      ["added", null, "considering", null],
      ["changed", "considering", "connecting", "asked"],
      ["changed", "connecting", "connecting", "visitArranged"],
      ["changed", "connecting", "connected", null],
      ["changed", "connected", "watching", null],
      ["lookIn", null, null, null],
      ["changed", "watching", "returned", null],
      ["added", null, "considering", null],
      ["changed", "considering", "reconnecting", "waiting"],
      ["changed", "reconnecting", "connected", null],
    ]);
    expect(events.filter(({ line }) => line === WORDS)).toHaveLength(3);
    expect(events.find(({ kind }) => kind === "lookIn")?.wasDueOn).toBe("2026-12-16");
    const audit = await db().auditLog.findMany({ where: { subjectId: aliasId } });
    expect(audit.every(({ municipalityCode, actorId }) => municipalityCode === null && actorId === keeper.userId)).toBe(
      true,
    );
    const rows = await Promise.all([
      db().connectionEvent.findMany(),
      db().auditLog.findMany(),
      db().outboxEvent.findMany(),
    ]);
    expect(JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      WORDS,
    );
  });

  it("proposes later with more living つながり, takes what was typed, and remembers nothing for a candidate", async () => {
    const { places } = ground;
    for (const place of places.slice(0, 2)) await broughtTo(ground, place, ["connecting", "connected"]);
    const third = await broughtTo(ground, places[2]!, ["connecting", "connected"]);
    expect((await rowOf(third)).lookInOn).toBe(inDays(21)); // 14 × 1.5
    await changeTo(third, aChange("watching", { lookInOn: inDays(10) }));
    expect((await rowOf(third)).lookInOn).toBe(inDays(10));
    const again = await broughtTo(ground, await aPlace({ name: "見本の庭" }), ["connecting"]);
    await changeTo(again, aChange("considering", { lookInOn: inDays(3) }));
    expect(await rowOf(again)).toMatchObject({ state: "considering", lookInOn: null, step: null });
  });

  it("refuses what cannot follow, an old version, and days that cannot be; nothing is written", async () => {
    const id = await broughtTo(ground, ground.places[0]!, ["connecting", "connected"], { day: inDays(-5) });
    const before = await db().connectionEvent.count();
    for (const state of ["connected", "considering", "connecting", "reconnecting"] as const) {
      await expect(changeTo(id, aChange(state))).rejects.toMatchObject({ reason: "conflict" });
    }
    const { version } = await rowOf(id);
    const change = aChange("watching");
    const old = changeConnection({ actor: keeper, connectionId: id, change, version: version - 1, now: at(TODAY) });
    await expect(old).rejects.toMatchObject({ reason: "conflict", facts: { version } });
    for (const onDay of [inDays(1), inDays(-6), inDays(-1, FIRST_DAY)]) {
      await expect(changeTo(id, aChange("watching", { onDay }))).rejects.toMatchObject({ reason: "notAllowed" });
    }
    expect(await db().connectionEvent.count()).toBe(before);
    expect(await rowOf(id)).toMatchObject({ state: "connected", version });
  });

  it("lets one of two tabs win", async () => {
    const connectionId = await broughtTo(ground, ground.places[0]!, ["connecting", "connected"]);
    const { version } = await rowOf(connectionId);
    const one = changeConnection({ actor: keeper, connectionId, change: aChange("watching"), version, now: at(TODAY) });
    const two = changeConnection({ actor: keeper, connectionId, change: aChange("returned"), version, now: at(TODAY) });
    const outcomes = (await Promise.allSettled([one, two])).map(({ status }) => status).sort();
    expect(outcomes).toEqual(["fulfilled", "rejected"]);
    expect((await rowOf(connectionId)).version).toBe(version + 1);
  });

  it("adds a listing once, only one the actor may read, and not more than the limit", async () => {
    const { aliasId, places } = ground;
    const first = await add(places[0]!);
    expect(first.isNew).toBe(true);
    expect(await add(places[0]!)).toEqual({ connectionId: first.connectionId, isNew: false });
    expect(await db().connectionEvent.count()).toBe(1);
    const forProfessionals = await aPlace({ visibility: "professional" });
    expect((await add(forProfessionals)).isNew).toBe(true);
    const hidden = await aPlace({ visibility: "municipality" });
    const draft = await aPlace({ status: "draft" });
    const ended = await aPlace({ status: "retired" });
    for (const id of [hidden, draft, ended, "lst_none"])
      await expect(add(id)).rejects.toMatchObject({ reason: "notFound" });
    await db().connection.createMany({
      data: Array.from({ length: MOST_CANDIDATES - 2 }, (_, at) => ({
        ...{ id: `con_${at}`, aliasId, listingName: "見本", state: "considering", changedAt: new Date() },
      })),
    });
    await expect(add(places[1]!)).rejects.toMatchObject({ reason: "limited" });
    expect((await add(places[0]!)).isNew).toBe(false);
  });

  it("takes a candidate out only while nothing is told of it", async () => {
    const { aliasId, places } = ground;
    const { connectionId } = await add(places[0]!);
    await removeCandidate({ actor: keeper, connectionId, now: at(TODAY) });
    expect((await view()).connections).toEqual([]);
    const second = (await add(places[0]!)).connectionId;
    const note = { line: "", onDay: TODAY, now: at(TODAY) };
    await noteContact({ actor: keeper, aliasId, connectionId: second, ...note });
    const tried = await broughtTo(ground, places[1]!, ["connecting", "considering"]);
    const living = await broughtTo(ground, places[2]!, ["connecting", "connected"]);
    for (const id of [second, tried, living]) {
      const removing = removeCandidate({ actor: keeper, connectionId: id, now: at(TODAY) });
      await expect(removing).rejects.toMatchObject({ reason: "conflict" });
    }
  });

  it("keeps the candidates in the order they are put", async () => {
    const ids: string[] = [];
    for (const place of ground.places) ids.push((await add(place)).connectionId);
    const [first, second, third] = ids as [string, string, string];
    const order = async () => (await view()).connections.map(({ id }) => id);
    const move = (connectionId: string, direction: "up" | "down") =>
      moveCandidate({ actor: keeper, connectionId, direction, now: at(TODAY) });
    await move(third, "up");
    expect(await order()).toEqual([first, third, second]);
    await move(first, "down");
    expect(await order()).toEqual([third, first, second]);
    await move(third, "up");
    await move(second, "down");
    expect(await order()).toEqual([third, first, second]);
    await changeTo(first, aChange("connecting"));
    await expect(move(first, "up")).rejects.toMatchObject({ reason: "conflict" });
  });

  it("begins again elsewhere only after もどし, and never where the person stands", async () => {
    const { places } = ground;
    const returned = await broughtTo(ground, places[0]!, ["connecting", "returned"]);
    const living = await broughtTo(ground, places[1]!, ["connecting", "connected"]);
    const candidate = (await add(places[2]!)).connectionId;
    const { state: _, ...change } = aChange("reconnecting");
    const begin = async (connectionId: string, toListingId: string) => {
      const { version } = await rowOf(connectionId);
      return reconnect({ actor: keeper, connectionId, toListingId, change, version, now: at(TODAY) });
    };
    await expect(begin(living, places[2]!)).rejects.toMatchObject({ reason: "conflict" });
    await expect(begin(returned, places[0]!)).rejects.toMatchObject({ reason: "conflict" });
    await expect(begin(returned, places[1]!)).rejects.toMatchObject({ reason: "conflict" });
    await expect(begin(returned, "lst_none")).rejects.toMatchObject({ reason: "notFound" });
    expect(await begin(returned, places[2]!)).toEqual({ connectionId: candidate });
    expect(await rowOf(candidate)).toMatchObject({ state: "reconnecting", step: "asked", fromId: returned });
    await changeTo(candidate, aChange("returned"));
    expect(await begin(candidate, places[0]!)).toEqual({ connectionId: returned });
    expect(await rowOf(returned)).toMatchObject({ state: "reconnecting", fromId: candidate });
  });

  it("notes contacts, problems and 意欲; the alias keeps the 意欲 of the latest day", async () => {
    const { aliasId, places } = ground;
    const connectionId = await broughtTo(ground, places[0]!, ["connecting"]);
    const { lookInOn } = await rowOf(connectionId);
    const onDay = inDays(-3);
    const now = at(TODAY);
    await noteContact({ actor: keeper, aliasId, connectionId, line: WORDS, onDay, now });
    await noteContact({ actor: keeper, aliasId, connectionId: null, line: "", onDay: FIRST_DAY, now: at(TODAY) });
    await noteProblem({ actor: keeper, aliasId, connectionId: null, line: "家のこと", onDay, now: at(TODAY) });
    expect((await rowOf(connectionId)).lookInOn).toBe(lookInOn);
    const judge = (level: 1 | 2 | 4, day: string) =>
      noteMotivation({ actor: keeper, aliasId, level, line: "", onDay: day, now: at(TODAY) });
    await judge(2, inDays(-5));
    await judge(4, TODAY);
    await judge(1, inDays(-10));
    expect(await view()).toMatchObject({ motivation: 4 });
    const other = await addConnection({
      ...{ actor: stranger, listingId: places[0]!, now: at(TODAY) },
      aliasId: await anAlias({ actor: stranger, now: at(FIRST_DAY) }),
    });
    const foreign = { connectionId: other.connectionId, line: "", onDay: TODAY, now: at(TODAY) };
    await expect(noteContact({ actor: keeper, aliasId, ...foreign })).rejects.toMatchObject({ reason: "notFound" });
    await expect(noteProblem({ actor: keeper, aliasId, ...foreign })).rejects.toMatchObject({ reason: "notFound" });
    await expect(judge(1, inDays(1))).rejects.toMatchObject({ reason: "notAllowed" });
  });

  it("keeps supports from–to, and 相性 and role of a つながり", async () => {
    const { aliasId, places } = ground;
    const input = { label: WORDS, fromDay: inDays(-20), toDay: null };
    const { supportId } = await addSupport({ actor: keeper, aliasId, input, now: at(TODAY) });
    expect((await view()).supports).toEqual([{ id: supportId, ...input }]);
    expect(JSON.stringify(await db().supportSpell.findMany())).not.toContain(WORDS);
    const end = (toDay: string) => endSupport({ actor: keeper, supportId, toDay, now: at(TODAY) });
    await expect(end(inDays(-21))).rejects.toMatchObject({ reason: "notAllowed" });
    await end(inDays(-1));
    await expect(end(TODAY)).rejects.toMatchObject({ reason: "conflict" });
    expect((await view()).supports).toMatchObject([{ toDay: inDays(-1) }]);
    await deleteSupport({ actor: keeper, supportId, now: at(TODAY) });
    expect((await view()).supports).toEqual([]);
    const connectionId = await broughtTo(ground, places[0]!, ["connecting", "connected"]);
    const { version } = await rowOf(connectionId);
    await setFit({ actor: keeper, connectionId, fit: "good", now: at(TODAY) });
    await setRole({ actor: keeper, connectionId, isRole: true, now: at(TODAY) });
    expect((await view()).connections).toMatchObject([{ fit: "good", isRole: true, version }]);
    await setFit({ actor: keeper, connectionId, fit: null, now: at(TODAY) });
    expect((await view()).connections).toMatchObject([{ fit: null }]);
  });
});
