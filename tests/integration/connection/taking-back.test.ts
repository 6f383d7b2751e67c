import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { addConnection } from "~/domain/connection/add-connection.server";
import { addSupport } from "~/domain/connection/add-support.server";
import { changeConnection } from "~/domain/connection/change-connection.server";
import { CONNECTION_STATES, NEXT_STATES, toConnectionState } from "~/domain/connection/connection-state";
import { deleteEvent } from "~/domain/connection/delete-event.server";
import { deleteSupport } from "~/domain/connection/delete-support.server";
import { endSupport } from "~/domain/connection/end-support.server";
import { findUndoable } from "~/domain/connection/find-undoable.server";
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
import { undoLastChange } from "~/domain/connection/undo-last-change.server";
import { db } from "~/gateways/db.server";
import {
  aPlace,
  aSupport,
  colleague,
  keeper,
  keepingOfficer,
  neighbour,
  shareWith,
  siteAdministrator,
  stranger,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { databaseDigest } from "../../setup/database-digest";
import { aChange, aLookIn, at, broughtTo, changeTo, type Ground, inDays, makeGround, rowOf, TODAY } from "./loop-setup";

describe.each(databases)("taking back on $name", (database) => {
  useDatabase(database);
  let ground: Ground;
  beforeEach(async () => {
    ground = await makeGround();
  });
  const undoable = (actor: Actor = keeper, now = at(TODAY)) => findUndoable({ actor, aliasId: ground.aliasId, now });
  const undo = async (actor: Actor = keeper, now = at(TODAY)) => {
    const last = await undoable(actor, now);
    await undoLastChange({ actor, aliasId: ground.aliasId, eventId: last?.eventId ?? "cev_none", now });
  };
  /** What a つながり is, without its version and the time of the last change. */
  const factsOf = async (connectionId: string) => {
    const { version: _, ...facts } = await rowOf(connectionId);
    return facts;
  };

  it("brings back state, step, day and look-in, one deed at a time, and at last the candidate goes", async () => {
    const id = await broughtTo(ground, ground.places[0]!, []);
    const before = [await factsOf(id)];
    const deeds = [
      aChange("connecting", { step: "waiting", lookInOn: inDays(9) }),
      aChange("connecting", { step: "visitArranged" }),
      aChange("connected"),
      aChange("watching", { lookInOn: inDays(20) }),
    ];
    for (const deed of deeds) {
      await changeTo(id, deed);
      before.push(await factsOf(id));
    }
    const input = aLookIn({ result: "returns" });
    await lookIn({ actor: keeper, connectionId: id, dueOn: inDays(20), input, now: at(TODAY) });
    expect(await rowOf(id)).toMatchObject({ state: "returned" });
    await undo();
    expect(await factsOf(id)).toEqual(before.at(-1));
    await undo();
    expect(await factsOf(id)).toEqual(before.pop());
    while (before.length > 0) {
      await undo();
      expect(await factsOf(id)).toEqual(before.pop());
    }
    await undo();
    expect(await db().connection.count()).toBe(0);
    expect(await undoable()).toBe(null);
    expect(await db().connectionEvent.count()).toBe(0);
  });

  it("brings back a つなぎ直し: the other is a candidate again, the first waits for a look-in", async () => {
    const first = await broughtTo(ground, ground.places[0]!, ["connecting", "returned"]);
    const { state: _, ...change } = aChange("reconnecting");
    const { version } = await rowOf(first);
    const wish = { actor: keeper, connectionId: first, toListingId: ground.places[1]!, change, version };
    const { connectionId } = await reconnect({ ...wish, now: at(TODAY) });
    await undo();
    expect(await rowOf(connectionId)).toMatchObject({ state: "considering", fromId: null, lookInOn: null });
    expect(await rowOf(first)).toMatchObject({ state: "returned", lookInOn: inDays(4) });
    await undo();
    expect(await db().connection.count()).toBe(1);
  });

  it("is for one's own last deed, within a day, once", async () => {
    await shareWith(ground.aliasId, colleague);
    const id = await broughtTo(ground, ground.places[0]!, ["connecting"]);
    const mine = (await undoable())!;
    expect(await undoable(colleague)).toBe(null);
    expect(await undoable(keeper, at(inDays(2)))).toBe(null);
    expect(await undoable(stranger)).toBe(null);
    await changeTo(id, aChange("connected"), { actor: colleague });
    const overtaken = undoLastChange({ actor: keeper, aliasId: ground.aliasId, eventId: mine.eventId, now: at(TODAY) });
    await expect(overtaken).rejects.toMatchObject({ reason: "conflict" });
    await undo(colleague);
    await undo(keeper);
    expect(await rowOf(id)).toMatchObject({ state: "considering" });
    const again = undoLastChange({ actor: keeper, aliasId: ground.aliasId, eventId: mine.eventId, now: at(TODAY) });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
  });

  it("deletes what was recorded by mistake; of the changes only the last", async () => {
    const { aliasId } = ground;
    await shareWith(aliasId, colleague);
    const id = await broughtTo(ground, ground.places[0]!, ["connecting", "connected"]);
    const judge = (level: 2 | 5, day: string) =>
      noteMotivation({ actor: colleague, aliasId, level, line: "", onDay: day, now: at(TODAY) });
    await judge(2, inDays(-5));
    await judge(5, TODAY);
    await noteProblem({ actor: keeper, aliasId, connectionId: id, line: "", onDay: TODAY, now: at(TODAY) });
    const eventsOf = async (kind: string) =>
      db().connectionEvent.findMany({ where: { kind }, orderBy: { createdAt: "asc" } });
    const remove = (eventId: string, actor = keeper) => deleteEvent({ actor, eventId, now: at(inDays(30)) });
    const [added] = await eventsOf("added");
    const [connecting, connected] = await eventsOf("changed");
    await expect(remove(added!.id)).rejects.toMatchObject({ reason: "conflict" });
    await expect(remove(connecting!.id)).rejects.toMatchObject({ reason: "conflict" });
    const [problem] = await eventsOf("problem");
    await expect(remove(problem!.id, colleague)).rejects.toMatchObject({ reason: "notAllowed" });
    for (const actor of [stranger, neighbour, townOfficer, siteAdministrator]) {
      await expect(remove(problem!.id, actor)).rejects.toMatchObject({ reason: "notFound" });
    }
    await remove(connected!.id);
    expect(await rowOf(id)).toMatchObject({ state: "connecting", step: "asked" });
    const motivations = await eventsOf("motivation");
    await remove(motivations[1]!.id, colleague);
    expect(await db().alias.findUnique({ where: { id: aliasId } })).toMatchObject({ motivation: 2 });
    await remove(motivations[0]!.id);
    expect(await db().alias.findUnique({ where: { id: aliasId } })).toMatchObject({ motivation: null });
    await remove(problem!.id);
    await expect(remove(problem!.id)).rejects.toMatchObject({ reason: "notFound" });
    expect((await eventsOf("problem")).length).toBe(0);
  });

  it("an old look-in goes without moving the day", async () => {
    const id = await broughtTo(ground, ground.places[0]!, ["connecting", "connected"], { day: inDays(-30) });
    const look = async () => {
      const dueOn = (await rowOf(id)).lookInOn;
      await lookIn({ actor: keeper, connectionId: id, dueOn, input: aLookIn(), now: at(TODAY) });
    };
    await look();
    await look();
    const [first, second] = await db().connectionEvent.findMany({
      where: { kind: "lookIn" },
      orderBy: { createdAt: "asc" },
    });
    const now = (await rowOf(id)).lookInOn;
    await deleteEvent({ actor: keeper, eventId: first!.id, now: at(TODAY) });
    expect((await rowOf(id)).lookInOn).toBe(now);
    await deleteEvent({ actor: keeper, eventId: second!.id, now: at(TODAY) });
    expect((await rowOf(id)).lookInOn).toBe(second!.wasDueOn);
  });

  it("whatever is done, there is a way on, the events tell the state, and all can be taken back", async () => {
    const wish = fc.record({
      place: fc.nat({ max: 2 }),
      state: fc.constantFrom(...CONNECTION_STATES),
      looks: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 3, maxLength: 12 }), async (wishes) => {
        const begun = await databaseFacts();
        const trail: string[] = [];
        const note = async () => trail.push(await databaseFacts());
        for (const { place, state, looks } of wishes) {
          const id = await connectionAt(ground.places[place]!, note);
          const row = await rowOf(id);
          if (looks && row.lookInOn !== null) {
            await note();
            await lookIn({ actor: keeper, connectionId: id, dueOn: row.lookInOn, input: aLookIn(), now: at(TODAY) });
          }
          const from = toConnectionState((await rowOf(id)).state);
          expect(NEXT_STATES[from].length).toBeGreaterThan(0);
          if (!NEXT_STATES[from].includes(state)) continue;
          await note();
          await changeTo(id, aChange(state));
          const last = await db().connectionEvent.findFirst({
            where: { connectionId: id, kind: "changed" },
            orderBy: { createdAt: "desc" },
          });
          expect(last).toMatchObject({ fromState: from, toState: state });
        }
        while (trail.length > 0) {
          await undo();
          expect(await databaseFacts()).toBe(trail.pop());
        }
        expect(await databaseFacts()).toBe(begun);
      }),
      { numRuns: 6 },
    );
  });

  /** The つながり with a place, added when there is none. */
  async function connectionAt(listingId: string, note: () => Promise<unknown>): Promise<string> {
    const { aliasId } = ground;
    const there = await db().connection.findUnique({ where: { aliasId_listingId: { aliasId, listingId } } });
    if (there) return there.id;
    await note();
    return (await addConnection({ actor: keeper, aliasId, listingId, now: at(TODAY) })).connectionId;
  }

  async function databaseFacts(): Promise<string> {
    const rows = await db().connection.findMany({ orderBy: { id: "asc" } });
    const events = await db().connectionEvent.findMany({ orderBy: { createdAt: "asc" } });
    return JSON.stringify([rows.map(({ version: _, ...facts }) => facts), events]);
  }
});

describe.each(databases)("who records in the loop, on $name", (database) => {
  useDatabase(database);

  it("is the owner and a colleague it is shared with; to everybody else nothing is there, and nothing changes", async () => {
    const ground = await makeGround();
    const { aliasId, places, roleId } = ground;
    await shareWith(aliasId, colleague);
    const candidate = await broughtTo(ground, places[0]!, []);
    await broughtTo(ground, places[1]!, []);
    const returned = await broughtTo(ground, places[2]!, ["connecting", "returned"]);
    const supportId = await aSupport({ aliasId, label: "家計", fromDay: inDays(-9) });
    const endedId = await aSupport({ aliasId, label: "書類", fromDay: inDays(-9), toDay: TODAY });
    await noteContact({ actor: colleague, aliasId, connectionId: null, line: "", onDay: TODAY, now: at(TODAY) });
    const contact = (await db().connectionEvent.findFirstOrThrow({ where: { kind: "contact" } })).id;
    const fresh = await aPlace();
    const { version, lookInOn: dueOn } = await rowOf(returned);
    const { state: _, ...again } = aChange("reconnecting");
    const noted = { aliasId, connectionId: null, line: "", onDay: TODAY };
    const who = (actor: Actor) => ({ actor, now: at(TODAY) });
    // In an order that a colleague can carry out from the beginning to the end.
    const deeds: [string, (actor: Actor) => Promise<unknown>][] = [
      ["addConnection", (by) => addConnection({ ...who(by), aliasId, listingId: fresh })],
      ["moveCandidate", (by) => moveCandidate({ ...who(by), connectionId: candidate, direction: "down" })],
      ["setFit", (by) => setFit({ ...who(by), connectionId: candidate, fit: "good" })],
      ["setRole", (by) => setRole({ ...who(by), connectionId: candidate, isRole: true })],
      ["removeCandidate", (by) => removeCandidate({ ...who(by), connectionId: candidate })],
      ["lookIn", (by) => lookIn({ ...who(by), connectionId: returned, dueOn, input: aLookIn() })],
      [
        "changeConnection",
        (by) =>
          changeConnection({
            ...who(by),
            connectionId: returned,
            change: aChange("reconnecting"),
            version: version + 1,
          }),
      ],
      [
        "changeConnection",
        (by) =>
          changeConnection({ ...who(by), connectionId: returned, change: aChange("returned"), version: version + 2 }),
      ],
      [
        "reconnect",
        (by) =>
          reconnect({ ...who(by), connectionId: returned, toListingId: roleId, change: again, version: version + 3 }),
      ],
      ["noteContact", (by) => noteContact({ ...who(by), ...noted })],
      ["noteProblem", (by) => noteProblem({ ...who(by), ...noted })],
      ["noteMotivation", (by) => noteMotivation({ ...who(by), aliasId, level: 3, line: "", onDay: TODAY })],
      ["addSupport", (by) => addSupport({ ...who(by), aliasId, input: { label: "x", fromDay: TODAY, toDay: null } })],
      ["endSupport", (by) => endSupport({ ...who(by), supportId, toDay: TODAY })],
      ["deleteSupport", (by) => deleteSupport({ ...who(by), supportId: endedId })],
      ["deleteEvent", (by) => deleteEvent({ ...who(by), eventId: contact })],
      [
        "undoLastChange",
        async (by) => {
          const last = await findUndoable({ actor: colleague, aliasId, now: at(TODAY) });
          return undoLastChange({ ...who(by), aliasId, eventId: last!.eventId });
        },
      ],
    ];
    for (const [name, deed] of deeds) {
      const before = await databaseDigest();
      for (const actor of [stranger, neighbour, townOfficer, keepingOfficer, siteAdministrator]) {
        await expect(deed(actor), `${name} by ${actor.name}`).rejects.toMatchObject({ reason: "notFound" });
      }
      const unproven = { ...keeper, emailVerified: false };
      await expect(deed(unproven), name).rejects.toMatchObject({ reason: "notFound" });
      expect(await databaseDigest(), name).toEqual(before);
      await deed(colleague);
      expect(await databaseDigest(), name).not.toEqual(before);
    }
    expect((await getAlias({ actor: keeper, aliasId, now: at(TODAY) })).access).toBe("owner");
  });
});
