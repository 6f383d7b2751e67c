import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { countLookIns } from "~/domain/connection/count-look-ins.server";
import { findLookInDays } from "~/domain/connection/find-look-in-days.server";
import { findLookIns } from "~/domain/connection/find-look-ins.server";
import { lookIn } from "~/domain/connection/look-in.server";
import { sendLookIns } from "~/domain/connection/send-look-ins.server";
import { setLookInDays } from "~/domain/connection/set-look-in-days.server";
import { composeMail } from "~/domain/mail/compose-mail";
import { db } from "~/gateways/db.server";
import { dailyJobs, queueDueJobs } from "~/jobs/schedule.server";
import {
  aConnection,
  anAlias,
  aPlace,
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
import {
  aChange,
  aLookIn,
  at,
  broughtTo,
  changeTo,
  FIRST_DAY,
  type Ground,
  inDays,
  makeGround,
  rowOf,
  TODAY,
} from "./loop-setup";

const SECRET = "ひみつ-99";

describe.each(databases)("looking in on $name", (database) => {
  useDatabase(database);
  let ground: Ground;
  beforeEach(async () => {
    ground = await makeGround();
  });

  /** A つながり of an alias (a new one when none is given) with a look-in day. */
  const waiting = async (lookInOn: string, more: { aliasId?: string; actor?: Actor; alias?: string } = {}) => {
    const { actor = keeper, alias = SECRET } = more;
    const aliasId = more.aliasId ?? (await anAlias({ actor, words: { alias }, now: at(FIRST_DAY) }));
    const listingId = await aPlace({ name: "ひみつの場所" });
    const id = await aConnection({ aliasId, listingId, state: "watching", day: FIRST_DAY, row: { lookInOn } });
    return { id, aliasId };
  };

  it("shows today's and those that wait, longest first, own and shared", async () => {
    const today = await waiting(TODAY);
    const old = await waiting(inDays(-9), { alias: "そら-20" });
    await waiting(inDays(1));
    const shared = await waiting(inDays(-1), { actor: colleague, alias: "にじ-30" });
    await waiting(TODAY, { actor: stranger });
    await shareWith(shared.aliasId, keeper);
    const page = await findLookIns({ actor: keeper, now: at(TODAY) });
    expect(page).toMatchObject({ total: 3, people: 3, page: 1, pageCount: 1 });
    expect(page.lines).toEqual([
      {
        ...{ aliasId: old.aliasId, alias: "そら-20", wordsProblem: null, connectionId: old.id, isRole: false },
        ...{ listingName: "ひみつの場所", state: "watching", access: "owner", lookInOn: inDays(-9) },
      },
      expect.objectContaining({ aliasId: shared.aliasId, alias: "にじ-30", access: "shared" }),
      expect.objectContaining({ connectionId: today.id, alias: SECRET }),
    ]);
    for (const actor of [townOfficer, siteAdministrator, neighbour]) {
      expect(await findLookIns({ actor, now: at(TODAY) })).toMatchObject({ lines: [], total: 0, people: 0 });
    }
  });

  it("counts people, pages lines, and shows the rest when one cannot be opened", async () => {
    const { aliasId } = await waiting(TODAY);
    for (let count = 0; count < 51; count++) await waiting(inDays(-2), { aliasId });
    const broken = await waiting(inDays(-3));
    await db().alias.update({ where: { id: broken.aliasId }, data: { sealed: "broken" } });
    const first = await findLookIns({ actor: keeper, now: at(TODAY) });
    expect(first).toMatchObject({ total: 53, people: 2, pageCount: 2 });
    expect(first.lines).toHaveLength(50);
    expect(first.lines[0]).toMatchObject({ connectionId: broken.id, alias: "", wordsProblem: "broken" });
    expect((await findLookIns({ actor: keeper, now: at(TODAY), page: 2 })).lines).toHaveLength(3);
    expect(await countLookIns({ actor: keeper, now: at(TODAY) })).toBe(2);
  });

  it("is recorded once, and moves on", async () => {
    const { id } = await waiting(TODAY, { aliasId: ground.aliasId });
    const look = (more = {}) =>
      lookIn({ actor: keeper, connectionId: id, dueOn: TODAY, input: aLookIn(more), now: at(TODAY) });
    const outcomes = await Promise.allSettled([look({ line: "元気" }), look({ line: "元気" })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = await db().connectionEvent.findMany({ where: { kind: "lookIn" } });
    expect(events).toMatchObject([{ wasDueOn: TODAY, onDay: TODAY, byUserId: keeper.userId }]);
    expect((await rowOf(id)).lookInOn).toBe("2026-12-16"); // 30 days
    expect((await findLookIns({ actor: keeper, now: at(TODAY) })).total).toBe(0);
    await expect(look()).rejects.toMatchObject({ reason: "conflict" });
  });

  it("is not for a candidate, nor もどし of what has come back, nor a day that cannot be", async () => {
    const candidate = await broughtTo(ground, ground.places[0]!, []);
    const returned = await broughtTo(ground, ground.places[1]!, ["connecting", "returned"]);
    const look = async (connectionId: string, more = {}) => {
      const { lookInOn: dueOn } = await rowOf(connectionId);
      return lookIn({ actor: keeper, connectionId, dueOn, input: aLookIn(more), now: at(TODAY) });
    };
    await expect(look(candidate)).rejects.toMatchObject({ reason: "conflict" });
    await expect(look(returned, { result: "returns" })).rejects.toMatchObject({ reason: "conflict" });
    await expect(look(returned, { onDay: inDays(1) })).rejects.toMatchObject({ reason: "notAllowed" });
    await look(returned, { lookInOn: inDays(11) });
    expect(await rowOf(returned)).toMatchObject({ state: "returned", lookInOn: inDays(11) });
  });

  it("follows the days the professional has set", async () => {
    expect(await findLookInDays({ actor: keeper })).toEqual({});
    await setLookInDays({ actor: keeper, days: { connected: 21 }, now: at(TODAY) });
    expect(await findLookInDays({ actor: keeper })).toEqual({ connected: 21 });
    const id = await broughtTo(ground, ground.places[0]!, ["connecting", "connected"]);
    expect((await rowOf(id)).lookInOn).toBe(inDays(21));
    await setLookInDays({ actor: keeper, days: {}, now: at(TODAY) });
    expect(await findLookInDays({ actor: keeper })).toEqual({});
    await changeTo(id, aChange("watching"));
    expect((await rowOf(id)).lookInOn).toBe("2026-12-16");
    await expect(setLookInDays({ actor: keeper, days: { connected: 2 }, now: at(TODAY) })).rejects.toThrow();
    for (const actor of [townOfficer, siteAdministrator]) {
      await expect(setLookInDays({ actor, days: {}, now: at(TODAY) })).rejects.toMatchObject({ reason: "notAllowed" });
    }
  });

  it("is mailed once a day as a number and nothing else", async () => {
    const { aliasId } = await waiting(TODAY);
    await waiting(TODAY, { aliasId });
    await waiting(inDays(-20));
    await waiting(inDays(1), { actor: stranger });
    const shared = await waiting(inDays(-1), { actor: keepingOfficer });
    await shareWith(shared.aliasId, colleague);
    expect(await sendLookIns({ now: at(TODAY) })).toEqual({ sent: 3 });
    await sendLookIns({ now: at(TODAY) });
    const mails = await db().mail.findMany({ orderBy: { toAddress: "asc" } });
    expect(mails.map(({ toAddress, values }) => [toAddress, values])).toEqual([
      [keepingOfficer.email, { count: 1, day: TODAY }],
      [colleague.email, { count: 1, day: TODAY }],
      [keeper.email, { count: 2, day: TODAY }],
    ]);
    const site = { siteName: "人々の輪", baseUrl: "https://example.jp" };
    const { subject, text, html } = composeMail(mails[2]!, site);
    expect(subject).toBe("今日、様子を聞く人が2人います");
    expect(text).toContain("https://example.jp/desk");
    const outbox = (await db().outboxEvent.findMany()).map(({ name, payload }) => ({ name, payload }));
    const all = JSON.stringify([subject, text, html, mails, outbox]);
    for (const word of [SECRET, "ひみつの場所", aliasId, shared.aliasId]) expect(all).not.toContain(word);
    await sendLookIns({ now: at(inDays(1)) });
    expect(await db().mail.count({ where: { key: `look-ins:${stranger.userId}:${inDays(1)}` } })).toBe(1);
  });

  it("is mailed on a Sunday only for that Sunday, and never to who is no professional any more", async () => {
    await waiting(inDays(-1), { actor: stranger });
    await waiting("2026-11-22");
    await waiting(inDays(-2), { actor: colleague });
    await db().membership.updateMany({ where: { userId: colleague.userId }, data: { status: "ended" } });
    expect(await sendLookIns({ now: at("2026-11-22") })).toEqual({ sent: 1 });
    expect(await db().mail.findMany()).toMatchObject([{ toAddress: keeper.email }]);
    expect(await sendLookIns({ now: at("2026-11-24") })).toEqual({ sent: 2 });
    expect(await db().mail.count({ where: { toAddress: colleague.email } })).toBe(0);
  });

  it("is mailed from eight in the morning", async () => {
    const jobs = new Map([...dailyJobs].filter(([name]) => name === "connection.lookIns"));
    expect(jobs.size).toBe(1);
    expect(await queueDueJobs(new Date("2026-11-16T07:59:00+09:00"), jobs)).toEqual([]);
    expect(await queueDueJobs(new Date("2026-11-16T08:00:00+09:00"), jobs)).toEqual(["connection.lookIns"]);
    expect(await queueDueJobs(new Date("2026-11-16T08:01:00+09:00"), jobs)).toEqual([]);
  });
});
