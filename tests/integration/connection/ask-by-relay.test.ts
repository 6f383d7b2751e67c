import { beforeEach, describe, expect, it } from "vitest";
import { askByRelay } from "~/domain/connection/ask-by-relay.server";
import type { ConnectionState } from "~/domain/connection/connection-state";
import { findAnswers } from "~/domain/connection/find-answers.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { getAsking } from "~/domain/connection/get-asking.server";
import { answerRole } from "~/domain/relay/answer-role.server";
import { deleteThread } from "~/domain/relay/delete-thread.server";
import { relayToken } from "~/domain/relay/relay-link.server";
import { replyInThread } from "~/domain/relay/reply-in-thread.server";
import { db } from "~/gateways/db.server";
import {
  aConnection,
  anAlias,
  aPlace,
  colleague,
  keeper,
  makeKeepers,
  neighbour,
  shareWith,
  siteAdministrator,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-24T01:00:00Z");
const later = new Date("2026-11-25T01:00:00Z");
const ALIAS = "ひみつのみどり";
const input = { name: "見本の相談員", message: "見学したいと言っている方がいます。" };

describe.each(databases)("asking a place by relay on $name", (database) => {
  useDatabase(database);
  let aliasId: string;

  beforeEach(async () => {
    await makeKeepers();
    aliasId = await anAlias({ now, words: { alias: ALIAS } });
  });

  async function aPlaceAsked(state: ConnectionState = "considering", more: Parameters<typeof aPlace>[0] = {}) {
    const listingId = await aPlace({ email: "group@example.jp", ...more });
    return aConnection({ aliasId, listingId, state, day: "2026-11-24" });
  }
  const ask = (connectionId: string, more: Partial<Parameters<typeof askByRelay>[0]> = {}) =>
    askByRelay({ actor: keeper, connectionId, input, version: 1, now, ...more });
  const rowOf = (id: string) => db().connection.findUniqueOrThrow({ where: { id } });

  it.each([
    ["considering", "connecting", "2026-12-01"],
    ["connecting", "connecting", "2026-12-01"],
    // Half as long after a もどし, moved from a Saturday to Monday.
    ["returned", "reconnecting", "2026-11-30"],
    ["reconnecting", "reconnecting", "2026-12-01"],
  ] as const)("from %s it becomes %s, asked, to be looked in on %s", async (from, to, lookInOn) => {
    const id = await aPlaceAsked(from);
    const { threadId } = await ask(id);
    expect(await rowOf(id)).toMatchObject({ state: to, step: "asked", threadId, version: 2, lookInOn });
    const { events } = await getAlias({ actor: keeper, aliasId, now });
    expect(events.at(-1)).toMatchObject({ kind: "changed", fromState: from, toState: to, step: "asked" });
  });

  it.each(["connected", "watching"] as const)("changes nothing where the person stands: %s", async (state) => {
    const id = await aPlaceAsked(state);
    const { threadId } = await ask(id);
    expect(await rowOf(id)).toMatchObject({ state, step: null, threadId, version: 2, lookInOn: null });
    const { events } = await getAlias({ actor: keeper, aliasId, now });
    expect(events.map(({ kind }) => kind)).toEqual(["added", "changed"]);
  });

  it("tells the place nothing of the alias", async () => {
    await ask(await aPlaceAsked());
    const rows = [await db().relayThread.findMany(), await db().relayMessage.findMany(), await db().mail.findMany()];
    const told = JSON.stringify(rows);
    expect(told).toContain(input.message);
    for (const secret of [ALIAS, aliasId]) expect(told).not.toContain(secret);
  });

  it("asks for a role as for someone, and shows the answer at the desk", async () => {
    const role = {
      what: "水やり",
      when: "土曜",
      howManyPeople: 2,
      companion: "",
      firstTimeFriendly: true,
      noQualificationNeeded: true,
    };
    const id = await aPlaceAsked("considering", {
      kind: "role",
      name: "畑の水やり",
      role,
      ownerUserId: neighbour.userId,
    });
    const { threadId } = await ask(id);
    expect(await findAnswers({ actor: keeper, now })).toEqual([]);
    const answerer = { actor: neighbour, threadId };
    await answerRole({ key: answerer, answer: "welcome", text: "", now: later });
    expect(await findAnswers({ actor: keeper, now: later })).toEqual([
      { aliasId, connectionId: id, listingName: "畑の水やり", threadId, onDay: "2026-11-25", role: "welcome" },
    ]);
    const { thread } = await getAsking({ actor: keeper, connectionId: id, now: later });
    expect(thread!.role).toMatchObject({ state: "welcome", alias: "ある方" });
  });

  it("shows an answer to who has asked, of each alias, and not to the colleague", async () => {
    const id = await aPlaceAsked();
    const { threadId } = await ask(id);
    expect(await findAnswers({ actor: keeper, now })).toEqual([]);
    const key = { token: relayToken(threadId, "answerer") };
    await replyInThread({ key, text: "どうぞお越しください。", now: later });
    const answers = await findAnswers({ actor: keeper, aliasId, now: later });
    expect(answers).toMatchObject([{ connectionId: id, threadId, role: null }]);
    expect(await findAnswers({ actor: keeper, aliasId: "ali_other", now: later })).toEqual([]);
    const { thread } = await getAsking({ actor: keeper, connectionId: id, now: later });
    expect(thread!.messages.map(({ isMine }) => isMine)).toEqual([true, false]);
    await shareWith(aliasId, colleague);
    expect(await findAnswers({ actor: colleague, now: later })).toEqual([]);
    expect(await getAsking({ actor: colleague, connectionId: id, now: later })).toMatchObject({
      thread: null,
      isColleagues: true,
    });
    await deleteThread({ key: { actor: keeper, threadId }, now: later });
    expect(await getAsking({ actor: keeper, connectionId: id, now: later })).toMatchObject({
      thread: null,
      isColleagues: false,
    });
  });

  it("is for the owner and who it is shared with; to others the つながり is not there", async () => {
    const id = await aPlaceAsked();
    for (const actor of [colleague, neighbour, townOfficer, siteAdministrator]) {
      await expect(ask(id, { actor })).rejects.toMatchObject({ reason: "notFound" });
      await expect(getAsking({ actor, connectionId: id, now })).rejects.toMatchObject({ reason: "notFound" });
    }
    expect(await db().relayThread.count()).toBe(0);
    await shareWith(aliasId, colleague);
    await ask(id, { actor: colleague });
  });

  it("sends nothing when it cannot be kept: changed meanwhile, full, nobody to read it", async () => {
    const id = await aPlaceAsked();
    await expect(ask(id, { version: 7 })).rejects.toMatchObject({ reason: "conflict", facts: { connection: id } });
    const role = {
      what: "",
      when: "",
      howManyPeople: 1,
      companion: "",
      firstTimeFriendly: null,
      noQualificationNeeded: null,
    };
    const full = await aPlaceAsked("considering", {
      kind: "role",
      role,
      takenPeople: 1,
      ownerUserId: neighbour.userId,
    });
    await expect(ask(full)).rejects.toMatchObject({ reason: "conflict", facts: { listing: expect.any(String) } });
    const ended = await aPlaceAsked("considering", { status: "paused" });
    await expect(ask(ended)).rejects.toMatchObject({ reason: "notFound" });
    expect(await getAsking({ actor: keeper, connectionId: ended, now })).toMatchObject({ way: null, thread: null });
    expect(await db().relayThread.count()).toBe(0);
    expect(await db().mail.count()).toBe(0);
    expect((await rowOf(full)).state).toBe("considering");
  });
});
