import { beforeEach, describe, expect, it } from "vitest";
import { answerCheckLink } from "~/domain/directory/answer-check-link.server";
import { getCheckLink } from "~/domain/directory/get-check-link.server";
import { keepCheckDates } from "~/domain/directory/keep-check-dates.server";
import type { ListingFields } from "~/domain/directory/listing-fields";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { sendCheckReminders } from "~/domain/directory/send-check-reminders.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";

const DAY_MS = 86_400_000;
const now = new Date("2026-11-21T01:00:00Z");
const given = {
  kind: "resource" as const,
  municipalityCode: "222127",
  name: "居場所ひなた",
  phone: "054-000-1111",
  createdAt: new Date("2025-11-25T00:00:00Z"),
  updatedAt: new Date("2026-03-03T00:00:00Z"),
};
const dueSoon = new Date("2026-11-24T15:00:00Z");

/** Sends the reminders; the token of the only mail. */
async function remind(at = now): Promise<string> {
  await sendCheckReminders({ now: at });
  const mail = await db().mail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  return (mail.values as { token: string }).token;
}
const listing = () => db().listing.findUniqueOrThrow({ where: { id: "lst_a" } });

/** Everything that is kept, as text. */
async function everything(): Promise<string> {
  const kept = [
    await db().listing.findMany({ orderBy: { id: "asc" } }),
    await db().checkLink.findMany(),
    await db().listingRevision.findMany(),
    await db().auditLog.findMany(),
    await db().outboxEvent.findMany(),
  ];
  return JSON.stringify(kept, (_key, value) => (typeof value === "bigint" ? Number(value) : value));
}

describe.each(databases)("the reminders on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    await db().user.create({
      data: { id: "usr_o", name: "持ち主", email: "owner@example.jp", emailVerified: true, updatedAt: now },
    });
    await db().listing.create({ data: { ...given, id: "lst_a", email: "info@example.jp", nextCheckAt: dueSoon } });
  });

  it("go once for a date to the published address, and again for the next date", async () => {
    await sendCheckReminders({ now });
    await sendCheckReminders({ now });
    await sendCheckReminders({ now: new Date(now.getTime() + DAY_MS) });
    const mails = await db().mail.findMany();
    expect(mails.map(({ key, toAddress, template }) => ({ key, toAddress, template }))).toEqual([
      { key: "check-reminder:lst_a:2026-11-25", toAddress: "info@example.jp", template: "check.reminder" },
    ]);
    expect(await db().checkLink.count()).toBe(1);
    await db().listing.update({ where: { id: "lst_a" }, data: { nextCheckAt: new Date("2026-12-01T15:00:00Z") } });
    await sendCheckReminders({ now });
    expect(await db().mail.count()).toBe(2);
  });

  it("go to the owner when there is one, and to nobody for a person's planted address, samples, drafts and what is not due", async () => {
    const more = [
      { id: "lst_owned", ownerUserId: "usr_o", nextCheckAt: dueSoon, email: "other@example.jp" },
      { id: "lst_person", kind: "person" as const, nextCheckAt: dueSoon, email: "private@example.jp" },
      { id: "lst_sample", isSample: true, nextCheckAt: dueSoon, email: "sample@example.jp" },
      { id: "lst_draft", status: "draft" as const, nextCheckAt: dueSoon, email: "draft@example.jp" },
      { id: "lst_later", nextCheckAt: new Date("2027-06-01T00:00:00Z"), email: "later@example.jp" },
      { id: "lst_odd", nextCheckAt: dueSoon, email: "no address" },
    ];
    for (const data of more) await db().listing.create({ data: { ...given, ...data } });
    await sendCheckReminders({ now });
    const mails = await db().mail.findMany({ orderBy: { toAddress: "asc" } });
    expect(mails.map(({ toAddress }) => toAddress)).toEqual(["info@example.jp", "owner@example.jp"]);
  });

  it("keep the token out of the database but for the mail that waits, and the address out of the audit log", async () => {
    const token = await remind();
    const text = await everything();
    expect(text).not.toContain(token);
    const audit = JSON.stringify((await db().auditLog.findMany()).map(({ detail, action }) => [action, detail]));
    expect(audit).toContain("listing.checkAsked");
    expect(audit).not.toContain("info@example.jp");
  });
});

describe.each(databases)("the link of a reminder on $name", (database) => {
  useDatabase(database);
  let token: string;
  beforeEach(async () => {
    await db().listing.create({ data: { ...given, id: "lst_a", email: "info@example.jp", nextCheckAt: dueSoon } });
    token = await remind();
  });
  const correction = async (): Promise<ListingFields> => {
    const link = await getCheckLink({ token, now });
    if (!link.isUsable) throw new Error("not usable");
    return {
      ...snapshotOf(link.listing),
      phone: "054-000-2222",
      visibility: "municipality",
      municipalityCode: "131130",
    };
  };

  it("changes nothing by being looked at", async () => {
    const before = await everything();
    for (let times = 0; times < 3; times++) expect((await getCheckLink({ token, now })).isUsable).toBe(true);
    expect(await everything()).toBe(before);
  });

  it("confirms once: the operator by form, with the date of the next check and the last change left alone", async () => {
    await answerCheckLink({ token, answer: { answer: "confirm" }, now });
    expect(await listing()).toMatchObject({
      ...{ confirmedAt: now, confirmedBy: "operator", confirmedHow: "operatorForm", confirmedName: null },
      nextCheckAt: new Date("2027-11-20T15:00:00Z"),
      updatedAt: given.updatedAt,
    });
    const again = answerCheckLink({ token, answer: { answer: "retire" }, now });
    await expect(again).rejects.toMatchObject({ reason: "conflict", facts: { reason: "used" } });
    expect((await listing()).status).toBe("published");
    expect(await getCheckLink({ token, now })).toEqual({ isUsable: false, reason: "used", usedFor: "confirmed" });
  });

  it("is used by only one of two answers that come at the same time", async () => {
    const answers = await Promise.allSettled(
      [1, 2, 3].map(() => answerCheckLink({ token, answer: { answer: "confirm" }, now })),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().auditLog.count({ where: { action: "listing.confirmed" } })).toBe(1);
  });

  it("makes a correction a revision that waits; the public keeps what it saw, who sees it and the town stay", async () => {
    const input = await correction();
    await answerCheckLink({ token, answer: { answer: "correct", input }, now });
    expect(await listing()).toMatchObject({ phone: "054-000-1111", visibility: "public", confirmedAt: null });
    const pending = await db().listingRevision.findMany({ where: { state: "pending" } });
    expect(pending).toMatchObject([{ number: 2, authorKind: "operator", authorId: null }]);
    expect(pending[0]?.snapshot).toMatchObject({
      ...{ phone: "054-000-2222", visibility: "public", municipalityCode: "222127" },
    });
    const events = await db().outboxEvent.findMany({ where: { name: "listing.revised" } });
    expect(events.map(({ payload }) => payload)).toEqual([{ listingId: "lst_a", revision: 2 }]);
  });

  it("stays good when a correction changes nothing", async () => {
    const input = { ...(await correction()), phone: "054-000-1111" };
    const answer = answerCheckLink({ token, answer: { answer: "correct", input }, now });
    await expect(answer).rejects.toMatchObject({ reason: "conflict", facts: { reason: "unchanged" } });
    expect(await db().listingRevision.count()).toBe(0);
    expect((await getCheckLink({ token, now })).isUsable).toBe(true);
  });

  it("retires the listing and has it taken out of the search", async () => {
    await answerCheckLink({ token, answer: { answer: "retire" }, now });
    expect(await listing()).toMatchObject({ status: "retired", retiredAt: now });
    expect(await db().outboxEvent.count({ where: { name: "listings.changed" } })).toBe(1);
  });

  it("ends after 30 days, and with the listing", async () => {
    const late = new Date(now.getTime() + 30 * DAY_MS);
    expect((await getCheckLink({ token, now: new Date(late.getTime() - 1) })).isUsable).toBe(true);
    expect(await getCheckLink({ token, now: late })).toMatchObject({ isUsable: false, reason: "expired" });
    const confirm = { token, answer: { answer: "confirm" as const } };
    await expect(answerCheckLink({ ...confirm, now: late })).rejects.toMatchObject({ facts: { reason: "expired" } });
    await db().listing.update({ where: { id: "lst_a" }, data: { status: "retired", retiredAt: now } });
    await expect(answerCheckLink({ ...confirm, now })).rejects.toMatchObject({ facts: { reason: "ended" } });
    expect((await listing()).confirmedAt).toBeNull();
  });

  it("is not found with another token", async () => {
    expect(await getCheckLink({ token: "x".repeat(43), now })).toEqual({ isUsable: false, reason: "unknown" });
    const answer = answerCheckLink({ token: "x".repeat(43), answer: { answer: "confirm" }, now });
    await expect(answer).rejects.toMatchObject({ reason: "notFound" });
  });
});

describe.each(databases)("the dates of the checks on $name", (database) => {
  useDatabase(database);

  it("are filled in by kind, and what became due lately is indexed anew", async () => {
    await db().listing.create({ data: { ...given, id: "lst_new" } });
    await db().listing.create({ data: { ...given, id: "lst_own", kind: "role", checkIntervalDays: 30 } });
    await db().listing.create({ data: { ...given, id: "lst_due", nextCheckAt: new Date("2026-11-19T15:00:00Z") } });
    await db().listing.create({ data: { ...given, id: "lst_today", nextCheckAt: new Date("2026-11-20T15:00:00Z") } });
    expect(await keepCheckDates({ now })).toEqual({ dated: 2, fading: 1 });
    const dated = await db().listing.findMany({
      where: { id: { in: ["lst_new", "lst_own"] } },
      orderBy: { id: "asc" },
    });
    expect(dated.map(({ nextCheckAt, updatedAt }) => [nextCheckAt?.toISOString(), updatedAt])).toEqual([
      ["2026-11-24T15:00:00.000Z", given.updatedAt],
      ["2025-12-24T15:00:00.000Z", given.updatedAt],
    ]);
    const events = await db().outboxEvent.findMany();
    expect(events.map(({ name, payload }) => [name, payload])).toEqual([["listings.changed", { ids: ["lst_due"] }]]);
    expect(await keepCheckDates({ now })).toMatchObject({ dated: 0 });
  });
});
