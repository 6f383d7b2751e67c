import { beforeEach, describe, expect, it } from "vitest";
import { blockThread, unblockThread } from "~/domain/relay/block-thread.server";
import { confirmThread } from "~/domain/relay/confirm-thread.server";
import { deleteOldThreads, deleteThread } from "~/domain/relay/delete-thread.server";
import { endThread } from "~/domain/relay/end-thread.server";
import { findMyThreads } from "~/domain/relay/find-my-threads.server";
import { contactWayOf } from "~/domain/relay/find-recipient.server";
import { getReportedMessage } from "~/domain/relay/get-reported-message.server";
import { getThread } from "~/domain/relay/get-thread.server";
import { MESSAGES_A_DAY, THREADS_A_DAY, THREADS_A_DAY_FOR_LISTING } from "~/domain/relay/relay-thread";
import { replyInThread } from "~/domain/relay/reply-in-thread.server";
import { reportMessage } from "~/domain/relay/report-message.server";
import { startThread } from "~/domain/relay/start-thread.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import {
  ADDRESSES,
  GROUP_EMAIL,
  later,
  mailsTo,
  makeTown,
  newestTokenOf,
  now,
  OWNER_EMAIL,
  officer,
  otherOfficer,
  owner,
  professional,
  resident,
  VISITOR_EMAIL,
} from "./relay-setup";

const input = { name: "さくら", email: VISITOR_EMAIL, message: "お茶の会のことを聞きたいです。" };
const asVisitor = (listingId: string, more: Partial<typeof input> = {}, at = now) =>
  startThread({ actor: null, listingId, input: { ...input, ...more }, now: at });
const asResident = (listingId: string, message = input.message, at = now) =>
  startThread({ actor: resident, listingId, input: { ...input, email: resident.email, message }, now: at });

/** A visitor's conversation with a person, confirmed: the tokens of both sides. */
async function openedByVisitor() {
  const { threadId } = await asVisitor("lst_person");
  const asker = { token: await newestTokenOf(VISITOR_EMAIL) };
  await confirmThread({ key: asker, now: later(1) });
  return { threadId: threadId as string, asker, answerer: { token: await newestTokenOf(OWNER_EMAIL) } };
}

describe.each(databases)("a conversation through the site on $name", (database) => {
  useDatabase(database);
  beforeEach(makeTown);

  it("reaches the person, the group, the officers or nobody, and only of what is published and visible", async () => {
    const ways = ["lst_person", "lst_group", "lst_role", "lst_plain", "lst_nobody", "lst_paused"].map(contactWayOf);
    expect(await Promise.all(ways)).toEqual(["person", "organisation", "person", "office", null, null]);
    for (const id of ["lst_hidden", "lst_paused", "lst_nobody", "lst_none"]) {
      await expect(asVisitor(id)).rejects.toMatchObject({ reason: "notFound" });
    }
    expect(await db().relayThread.count()).toBe(0);
    expect(await db().mail.count()).toBe(0);
  });

  it("sends a visitor's words on only after they confirmed, once", async () => {
    expect(await asVisitor("lst_person")).toMatchObject({ state: "waiting" });
    expect(await mailsTo(OWNER_EMAIL)).toEqual([]);
    expect(await findMyThreads({ actor: owner, now })).toEqual([]);
    const key = { token: await newestTokenOf(VISITOR_EMAIL) };
    await confirmThread({ key, now: later(1) });
    await confirmThread({ key, now: later(2) });
    const mails = await mailsTo(OWNER_EMAIL);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.words).toContain("お茶の会のことを聞きたいです。");
    expect(await findMyThreads({ actor: owner, now })).toMatchObject([{ askerName: "さくら", waitsForMe: true }]);
  });

  it("goes to and fro, and no page, mail, link, audit line or event of it holds an address of the other side", async () => {
    const { threadId, asker, answerer } = await openedByVisitor();
    await replyInThread({ key: answerer, text: "火曜にどうぞ。", now: later(5) });
    await replyInThread({ key: asker, text: "うかがいます。", now: later(9) });
    const pages = [
      await getThread({ key: asker, now: later(10) }),
      await getThread({ key: answerer, now: later(10) }),
      await getThread({ key: { actor: owner, threadId }, now: later(10) }),
      await findMyThreads({ actor: owner, now: later(10) }),
    ];
    expect(pages[0]).toMatchObject({
      side: "asker",
      messages: [{ isMine: true }, { isMine: false, text: "火曜にどうぞ。" }, { text: "うかがいます。" }],
    });
    const rows = await db().relayThread.findMany();
    expect(JSON.stringify(rows)).toContain(OWNER_EMAIL);
    const mails = await Promise.all([OWNER_EMAIL, VISITOR_EMAIL].map(mailsTo));
    expect(mails.map((all) => all.length)).toEqual([2, 2]);
    const audit = (await db().auditLog.findMany()).map(({ id: _id, ...line }) => line);
    const events = (await db().outboxEvent.findMany()).map(({ payload }) => payload);
    const all = JSON.stringify({ pages, mails, audit, events });
    for (const address of ADDRESSES) expect(all).not.toContain(address);
    expect(JSON.stringify([audit, events])).not.toContain("火曜");
    for (const { token } of [asker, answerer]) expect(JSON.stringify([rows, audit, events])).not.toContain(token);
  });

  it("opens with the right link or the right account only", async () => {
    const { threadId, asker } = await openedByVisitor();
    for (const key of [
      { token: `${asker.token}x` },
      { token: "" },
      { actor: resident, threadId },
      { actor: officer, threadId },
      { actor: professional, threadId },
    ]) {
      await expect(getThread({ key, now: later(2) })).rejects.toMatchObject({ reason: "notFound", facts: {} });
      await expect(replyInThread({ key, text: "x", now: later(2) })).rejects.toMatchObject({ reason: "notFound" });
      await expect(deleteThread({ key, now: later(2) })).rejects.toMatchObject({ reason: "notFound" });
    }
  });

  it("to the office is read and answered by the officers of the town, signed in with a second factor", async () => {
    const { threadId } = await asResident("lst_plain");
    const key = (actor: typeof officer) => ({ actor, threadId: threadId as string });
    const mails = await mailsTo(officer.email);
    expect(mails.map(({ link }) => link)).toEqual([`/my/messages/${threadId}`]);
    expect(await mailsTo(otherOfficer.email)).toEqual([]);
    for (const actor of [otherOfficer, { ...officer, hasSecondFactor: false }, owner]) {
      await expect(getThread({ key: key(actor), now: later(1) })).rejects.toMatchObject({ reason: "notFound" });
      expect(await findMyThreads({ actor, now: later(1) })).toEqual([]);
    }
    await replyInThread({ key: key(officer), text: "窓口でお待ちします。", now: later(2) });
    expect((await mailsTo(resident.email)).at(-1)?.words).toContain("窓口でお待ちします。");
    expect(JSON.stringify(await mailsTo(resident.email))).not.toContain(officer.email);
  });

  it("to a group goes to its published address with a link", async () => {
    await asResident("lst_group");
    const answerer = { token: await newestTokenOf(GROUP_EMAIL) };
    await replyInThread({ key: answerer, text: "どうぞ。", now: later(1) });
    expect(JSON.stringify(await mailsTo(resident.email))).not.toContain(GROUP_EMAIL);
  });

  it("has limits for a sender, for a listing and inside a conversation; a visitor is not told which", async () => {
    for (let count = 0; count < THREADS_A_DAY.resident; count++) await asResident("lst_group", `その${count}`);
    await expect(asResident("lst_person", "もうひとつ")).rejects.toMatchObject({ reason: "limited" });
    expect(await asResident("lst_person", "次の日", later(25 * 60))).toMatchObject({ state: "open" });
    for (let count = 0; count < THREADS_A_DAY.visitor + 2; count++) {
      expect(await asVisitor("lst_person", { message: `その${count}` })).toMatchObject({ state: "waiting" });
    }
    expect(await mailsTo(VISITOR_EMAIL)).toHaveLength(THREADS_A_DAY.visitor);
  });

  it("takes so many a day about one listing, and so many messages of one side", async () => {
    for (let count = 0; count < THREADS_A_DAY_FOR_LISTING; count++) {
      await asVisitor("lst_plain", { email: `someone${count}@example.jp` });
    }
    await expect(asVisitor("lst_plain", { email: "last@example.jp" })).rejects.toMatchObject({ reason: "limited" });
    const { asker } = await openedByVisitor();
    for (let count = 1; count < MESSAGES_A_DAY; count++)
      await replyInThread({ key: asker, text: `${count}`, now: later(2) });
    await expect(replyInThread({ key: asker, text: "最後", now: later(2) })).rejects.toMatchObject({
      reason: "limited",
    });
  });

  it("counts the button pressed twice as one", async () => {
    const [first, second] = [await asResident("lst_group"), await asResident("lst_group")];
    expect(second).toEqual(first);
    const key = { token: await newestTokenOf(GROUP_EMAIL) };
    await replyInThread({ key, text: "はい", now: later(1) });
    await replyInThread({ key, text: "はい", now: later(2) });
    expect(await db().relayMessage.count()).toBe(2);
    expect(await mailsTo(resident.email)).toHaveLength(1);
  });

  it("can be stopped: nobody writes, the one who was stopped begins no other, and only who stopped it goes on", async () => {
    const { asker, answerer } = await openedByVisitor();
    await blockThread({ key: answerer, now: later(2) });
    for (const key of [asker, answerer]) {
      await expect(replyInThread({ key, text: "x", now: later(3) })).rejects.toMatchObject({ reason: "conflict" });
    }
    await expect(unblockThread({ key: asker, now: later(3) })).rejects.toMatchObject({ reason: "conflict" });
    const before = await db().relayThread.count();
    expect(await asVisitor("lst_role", { message: "別の掲載から" })).toEqual({ threadId: null, state: "waiting" });
    expect(await db().relayThread.count()).toBe(before);
    await unblockThread({ key: answerer, now: later(4) });
    await replyInThread({ key: asker, text: "ありがとう", now: later(5) });
  });

  it("lets the officer of the town see one reported message, and nothing else of it", async () => {
    const { threadId, asker, answerer } = await openedByVisitor();
    await replyInThread({ key: asker, text: "ひどい言葉", now: later(2) });
    const { messages } = await getThread({ key: answerer, now: later(3) });
    const [fine, bad] = messages as [(typeof messages)[0], (typeof messages)[0]];
    await expect(reportMessage({ key: asker, messageId: bad.id, now })).rejects.toMatchObject({ reason: "notFound" });
    await reportMessage({ key: answerer, messageId: bad.id, now: later(4) });
    await reportMessage({ key: answerer, messageId: bad.id, now: later(5) });
    const events = await db().outboxEvent.findMany({ where: { name: "relay.reported" } });
    expect(events.map(({ payload }) => payload)).toEqual([{ messageId: bad.id }]);
    const seen = await getReportedMessage({ actor: officer, messageId: bad.id });
    expect(seen).toMatchObject({ text: "ひどい言葉", fromName: "さくら", listingId: "lst_person" });
    expect(JSON.stringify(seen)).not.toContain(VISITOR_EMAIL);
    for (const actor of [otherOfficer, owner, { ...officer, hasSecondFactor: false }]) {
      await expect(getReportedMessage({ actor, messageId: bad.id })).rejects.toMatchObject({ reason: "notFound" });
    }
    await expect(getReportedMessage({ actor: officer, messageId: fine.id })).rejects.toMatchObject({
      reason: "notFound",
    });
    await expect(getThread({ key: { actor: officer, threadId }, now })).rejects.toMatchObject({ reason: "notFound" });
    expect((await getThread({ key: asker, now: later(6) })).messages.some((one) => one.isReported)).toBe(false);
  });

  it("is deleted for both at the wish of one; what was reported stays out of reach, without addresses", async () => {
    const first = await openedByVisitor();
    await deleteThread({ key: first.asker, now: later(2) });
    expect(await db().relayMessage.count()).toBe(0);
    await asResident("lst_person", input.message, later(3));
    const answerer = { token: await newestTokenOf(OWNER_EMAIL) };
    const { messages } = await getThread({ key: answerer, now: later(3) });
    const messageId = messages[0]?.id as string;
    await reportMessage({ key: answerer, messageId, now: later(3) });
    await deleteThread({ key: answerer, now: later(4) });
    await expect(getThread({ key: answerer, now: later(5) })).rejects.toMatchObject({ reason: "notFound" });
    expect(await findMyThreads({ actor: resident, now: later(5) })).toEqual([]);
    expect(await findMyThreads({ actor: officer, now: later(5) })).toEqual([]);
    expect(await db().relayThread.findMany()).toMatchObject([{ state: "ended", askerEmail: "", answererEmail: "" }]);
    expect((await getReportedMessage({ actor: officer, messageId })).text).toBe(input.message);
  });

  it("is ended by the officer of the town for both sides", async () => {
    const { asker, answerer } = await openedByVisitor();
    const messageId = (await getThread({ key: answerer, now: later(2) })).messages[0]?.id as string;
    await reportMessage({ key: answerer, messageId, now: later(2) });
    await expect(endThread({ actor: otherOfficer, messageId, now })).rejects.toMatchObject({ reason: "notFound" });
    await endThread({ actor: officer, messageId, now: later(3) });
    for (const key of [asker, answerer]) {
      await expect(getThread({ key, now: later(4) })).rejects.toMatchObject({ reason: "notFound" });
    }
  });

  it("goes by itself: after seven days without a confirmation, after twelve months with one", async () => {
    await asVisitor("lst_person");
    await asResident("lst_person");
    const days = (count: number) => later(count * 24 * 60);
    expect(await deleteOldThreads({ now: days(6) })).toEqual({ deleted: 0 });
    expect(await deleteOldThreads({ now: days(8) })).toEqual({ deleted: 1 });
    expect(await deleteOldThreads({ now: days(364) })).toEqual({ deleted: 0 });
    expect(await deleteOldThreads({ now: days(366) })).toEqual({ deleted: 1 });
    expect(await db().relayMessage.count()).toBe(0);
  });

  it("is not begun with oneself", async () => {
    const own = { actor: owner, listingId: "lst_person", input: { ...input, email: OWNER_EMAIL }, now };
    await expect(startThread(own)).rejects.toMatchObject({ reason: "notAllowed" });
  });
});
