import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { endWordLink } from "~/domain/connection/end-word-link.server";
import { findWordLinks } from "~/domain/connection/find-word-links.server";
import { findWords } from "~/domain/connection/find-words.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { getWordLink } from "~/domain/connection/get-word-link.server";
import { makeWordLink } from "~/domain/connection/make-word-link.server";
import { noteContact } from "~/domain/connection/note-contact.server";
import { tellWord } from "~/domain/connection/tell-word.server";
import { mailTemplates } from "~/domain/mail/templates";
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

/** A Friday; Monday is a public holiday (勤労感謝の日). */
const now = new Date("2026-11-20T01:00:00Z");
const ALIAS = "ひみつのみどり";
const LINE = "先月からお顔を見ません";

describe.each(databases)("word of the circle on $name", (database) => {
  useDatabase(database);
  let aliasId: string;
  let connectionId: string;

  beforeEach(async () => {
    await makeKeepers();
    aliasId = await anAlias({ now, words: { alias: ALIAS } });
    const listingId = await aPlace();
    const row = { lookInOn: "2026-12-18" };
    connectionId = await aConnection({ aliasId, listingId, state: "watching", day: "2026-11-20", row });
  });

  const make = (actor: Actor = keeper) => makeWordLink({ actor, connectionId, now });
  const tell = (token: string, answer: "coming" | "notSeen" | "consult", line = "") =>
    tellWord({ token, input: { answer, line }, now });
  const lookInOn = async () => (await db().connection.findUniqueOrThrow({ where: { id: connectionId } })).lookInOn;

  it("shows the name of the place, and neither alias nor professional", async () => {
    const { token } = await make();
    expect(await getWordLink({ token, now })).toEqual({ isUsable: true, listingName: "見本の縁側" });
    expect(JSON.stringify(await db().wordLink.findMany())).not.toContain(token);
  });

  it.each([
    ["coming", "2026-12-18"],
    ["notSeen", "2026-11-24"],
    ["consult", "2026-11-24"],
  ] as const)("%s: stands in the history with its line, look-in on %s", async (answer, day) => {
    const { token } = await make();
    await tell(token, answer, LINE);
    const { events } = await getAlias({ actor: keeper, aliasId, now });
    expect(events.filter(({ kind }) => kind === "word")).toEqual([
      expect.objectContaining({ connectionId, answer, line: LINE, onDay: "2026-11-20" }),
    ]);
    expect(await lookInOn()).toBe(day);
  });

  it("moves a look-in nearer, never farther, and begins none for a candidate", async () => {
    await db().connection.update({ where: { id: connectionId }, data: { lookInOn: "2026-11-10" } });
    await tell((await make()).token, "notSeen");
    expect(await lookInOn()).toBe("2026-11-10");
    await db().connection.update({ where: { id: connectionId }, data: { lookInOn: null } });
    await tell((await make()).token, "notSeen");
    expect(await lookInOn()).toBe("2026-11-24");
    const { token } = await make();
    await db().connection.update({ where: { id: connectionId }, data: { lookInOn: null, state: "considering" } });
    await tell(token, "notSeen");
    expect(await lookInOn()).toBeNull();
  });

  it("waits at the desk of those who may read the alias, the last of a つながり, until something follows it", async () => {
    await db().connectionEvent.updateMany({ data: { createdAt: new Date(now.getTime() - 60_000) } });
    await shareWith(aliasId, colleague);
    const heardBy = (actor: Actor, at = now) => findWords({ actor, now: at });
    await tell((await make()).token, "coming", LINE);
    await tellWord({ token: (await make()).token, input: { answer: "notSeen", line: LINE }, now: new Date(+now + 1) });
    const word = { aliasId, alias: ALIAS, wordsProblem: null, connectionId, listingName: "見本の縁側" };
    for (const actor of [keeper, colleague]) {
      expect(await heardBy(actor)).toEqual([{ ...word, answer: "notSeen", onDay: "2026-11-20" }]);
    }
    for (const actor of [neighbour, townOfficer, siteAdministrator]) expect(await heardBy(actor)).toEqual([]);
    expect(await heardBy(keeper, new Date("2026-12-03T01:00:00Z"))).toHaveLength(1);
    expect(await heardBy(keeper, new Date("2026-12-04T01:00:00Z"))).toEqual([]);
    const { sealed } = await db().alias.findUniqueOrThrow({ where: { id: aliasId } });
    await db().alias.update({ where: { id: aliasId }, data: { sealed: "broken" } });
    expect(await heardBy(keeper)).toMatchObject([{ alias: "", wordsProblem: "broken" }]);
    await db().alias.update({ where: { id: aliasId }, data: { sealed } });
    const later = new Date(now.getTime() + 60_000);
    await noteContact({ actor: keeper, aliasId, connectionId, line: "", onDay: "2026-11-20", now: later });
    expect(await heardBy(keeper)).toEqual([]);
  });

  it("is taken once, also when it is sent twice at the same time", async () => {
    const { token } = await make();
    const answers = await Promise.allSettled([tell(token, "coming"), tell(token, "notSeen"), tell(token, "consult")]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    await expect(tell(token, "coming")).rejects.toMatchObject({ reason: "notFound", facts: { reason: "used" } });
    expect(await getWordLink({ token, now })).toEqual({ isUsable: false, reason: "used" });
    expect(await db().connectionEvent.count({ where: { kind: "word" } })).toBe(1);
  });

  it("ends after 60 days, and when its alias is gone", async () => {
    const { token } = await make();
    const last = new Date("2027-01-19T14:59:59Z");
    expect(await getWordLink({ token, now: last })).toMatchObject({ isUsable: true });
    const over = new Date("2027-01-19T15:00:00Z");
    expect(await getWordLink({ token, now: over })).toEqual({ isUsable: false, reason: "expired" });
    await expect(tellWord({ token, input: { answer: "coming", line: "" }, now: over })).rejects.toMatchObject({
      facts: { reason: "expired" },
    });
    await db().alias.delete({ where: { id: aliasId } });
    expect(await getWordLink({ token, now })).toEqual({ isUsable: false, reason: "unknown" });
    await expect(tell(token, "coming")).rejects.toMatchObject({ facts: { reason: "unknown" } });
  });

  it("tells its keeper by mail that word has come, without a word of it; nothing is readable in rows and log lines", async () => {
    await tell((await make()).token, "notSeen", LINE);
    const mails = await db().mail.findMany();
    expect(mails.map(({ toAddress, template }) => [toAddress, template])).toEqual([[keeper.email, "connection.word"]]);
    const context = { siteName: "人々の輪", locale: "ja" } as const;
    const template = mailTemplates["connection.word"];
    const text = JSON.stringify([
      template.subject({}, context),
      template.body({}, context),
      mails[0]!.values,
      mails[0]!.key,
    ]);
    const rows = [await db().connectionEvent.findMany(), await db().auditLog.findMany(), await db().alias.findMany()];
    const kept = JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? String(value) : value));
    for (const secret of [ALIAS, LINE]) {
      expect(text).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
    for (const secret of ["見本の縁側", aliasId, connectionId]) expect(text).not.toContain(secret);
    expect((await db().auditLog.findMany()).every(({ municipalityCode }) => municipalityCode === null)).toBe(true);
  });

  it("is asked for by the owner and colleagues it is shared with, nobody else", async () => {
    for (const actor of [colleague, neighbour, townOfficer, siteAdministrator]) {
      await expect(make(actor)).rejects.toMatchObject({ reason: "notFound" });
      expect(await findWordLinks({ actor, connectionId, now })).toEqual([]);
    }
    await shareWith(aliasId, colleague);
    await make(colleague);
    const [line] = await findWordLinks({ actor: keeper, connectionId, now });
    expect(line).toMatchObject({ madeOn: "2026-11-20", endsOn: "2027-01-19", usedOn: null, isOver: false });
  });

  it("waits for five answers at most, and for none from a candidate", async () => {
    for (let count = 0; count < 5; count++) await make();
    await expect(make()).rejects.toMatchObject({ reason: "limited" });
    await db().connection.update({ where: { id: connectionId }, data: { state: "considering" } });
    await expect(make()).rejects.toMatchObject({ reason: "conflict" });
  });

  it("can be taken back while nobody has answered", async () => {
    const { token } = await make();
    const [line] = await findWordLinks({ actor: keeper, connectionId, now });
    const wish = { connectionId, linkId: line!.id, now };
    await expect(endWordLink({ actor: neighbour, ...wish })).rejects.toMatchObject({ reason: "notFound" });
    await endWordLink({ actor: keeper, ...wish });
    expect(await getWordLink({ token, now })).toEqual({ isUsable: false, reason: "unknown" });
    const other = await make();
    await tell(other.token, "coming");
    const [used] = await findWordLinks({ actor: keeper, connectionId, now });
    await endWordLink({ actor: keeper, ...wish, linkId: used!.id });
    expect(await findWordLinks({ actor: keeper, connectionId, now })).toHaveLength(1);
  });
});
