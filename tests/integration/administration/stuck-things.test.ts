import { describe, expect, it } from "vitest";
import { findStuckJobs, getStuckJob } from "~/domain/administration/find-stuck-jobs.server";
import { giveUpJob } from "~/domain/administration/give-up-job.server";
import type { JobsFilter } from "~/domain/administration/jobs";
import { retryJobs } from "~/domain/administration/retry-jobs.server";
import { findMailLog } from "~/domain/mail/find-mail-log.server";
import { MAIL_FILTERS } from "~/domain/mail/mail-log";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { resendMail } from "~/domain/mail/resend-mail.server";
import { db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { workOutbox } from "~/jobs/work-outbox.server";
import { databases, useDatabase } from "../../setup/database";
import { administrator, auditActions, expectRefusedToOthers, now } from "./administration-setup";

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const ago = (minutes: number) => later(-minutes);
const all: JobsFilter = { name: null, page: 1 };
const jobs = async (filter = all) => (await findStuckJobs({ actor: administrator, filter, now })).jobs;
const firstJob = async () => (await jobs())[0]?.id ?? "";
const log = (state: (typeof MAIL_FILTERS)[number] | null = null) =>
  findMailLog({ actor: administrator, filter: { state, page: 1 }, now });

function queue(key: string) {
  const values = { label: "焼津市の「畑」", every: "weekly" as const, token: "secret-token" };
  const mail = { key, to: "hanako@example.jp", template: "subscription.confirm" as const, values, now };
  return db().$transaction((tx) => queueMail(tx, mail));
}

async function oneMail(data: object): Promise<string> {
  await queue("confirm:1");
  const { id } = await db().mail.findFirstOrThrow();
  await db().mail.update({ where: { id }, data });
  await db().outboxEvent.deleteMany();
  return id;
}

async function addJob(name: string, payload: object, more: object = {}): Promise<void> {
  await db().outboxEvent.create({ data: { name, payload, createdAt: now, availableAt: later(60), ...more } });
}

describe.each(databases)("stuck jobs on $name", (database) => {
  useDatabase(database);

  it("are those that failed or wait long, shown without people's words", async () => {
    const lastError = 'Error: 550 <hanako@example.jp> "山田 花子"';
    await addJob("relay.reported", { messageId: "msg_01kb7m2q5vabcdefghjk", name: "花子" }, { attempts: 3, lastError });
    await addJob("listings.changed", { ids: ["lst_01kb7m2q5vabcdefghjk"] }, { createdAt: ago(11) });
    await addJob("listings.changed", { ids: ["lst_01kb7m2q5vabcdefghjk"] });
    await addJob("mail.queued", { id: "mail_x" }, { doneAt: now, lastError: "given up" });
    const found = await jobs();
    expect(found.map(({ name, subject, attempts }) => [name, subject, attempts])).toEqual([
      ["relay.reported", "msg_01kb7m2q5vabcdefghjk", 3],
      ["listings.changed", "lst_01kb7m2q5vabcdefghjk", 0],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/hanako|花子/);
    expect((await jobs({ name: "listings.changed", page: 1 })).map(({ name }) => name)).toEqual(["listings.changed"]);
  });

  it("that failed are carried out at once when they are tried again by hand", async () => {
    let isBroken = true;
    const done: unknown[] = [];
    const handlers = {
      "listings.changed": async (payload: unknown) => {
        if (isBroken) throw new Error("the engine is away");
        done.push(payload);
      },
    };
    await db().$transaction((tx) => addToOutbox(tx, [{ name: "listings.changed", payload: { ids: ["lst_a"] } }]));
    await workOutbox(handlers);
    isBroken = false;
    const at = new Date();
    expect(await workOutbox(handlers, at)).toBe(0);
    const [job] = (await findStuckJobs({ actor: administrator, filter: all, now: at })).jobs;
    expect(job).toMatchObject({ attempts: 1, lastError: "Error: the engine is away" });
    await retryJobs({ actor: administrator, which: { jobId: job?.id ?? "" }, now: at });
    expect(await workOutbox(handlers, at)).toBe(1);
    expect(done).toEqual([{ ids: ["lst_a"] }]);
    const again = retryJobs({ actor: administrator, which: { jobId: job?.id ?? "" }, now: at });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
  });

  it("of one name are tried again together, and no others", async () => {
    for (const name of ["digest.due", "digest.due", "daily.due"]) await addJob(name, {}, { lastError: "Error: no" });
    expect(await retryJobs({ actor: administrator, which: { name: "digest.due" }, now })).toEqual({ count: 2 });
    expect((await jobs()).map(({ name, nextTryAt }) => [name, nextTryAt])).toEqual([
      ["digest.due", now.toISOString()],
      ["digest.due", now.toISOString()],
      ["daily.due", later(60).toISOString()],
    ]);
    expect(await db().auditLog.findFirst()).toMatchObject({ action: "job.retried", detail: { count: 2 } });
  });

  it("are given up: never carried out, in the log, and a mail among them counts as failed", async () => {
    await queue("confirm:1");
    const { id } = await db().mail.findFirstOrThrow();
    await db().outboxEvent.updateMany({ data: { lastError: "Error: no" } });
    const jobId = await firstJob();
    expect(await getStuckJob({ actor: administrator, jobId, now })).toMatchObject({ subject: id });
    await giveUpJob({ actor: administrator, jobId, now });
    expect(await jobs()).toEqual([]);
    expect(await workOutbox({}, later(600))).toBe(0);
    expect((await log("failed")).lines).toMatchObject([{ id, mayBeResent: true }]);
    await expect(giveUpJob({ actor: administrator, jobId, now })).rejects.toMatchObject({ reason: "conflict" });
    for (const nobody of ["999", "x", ""]) {
      await expect(giveUpJob({ actor: administrator, jobId: nobody, now })).rejects.toMatchObject({
        reason: "notFound",
      });
    }
    expect(await auditActions()).toEqual(["job.givenUp"]);
  });

  it("are nobody else's business", async () => {
    await addJob("digest.due", {}, { lastError: "Error: no" });
    const jobId = await firstJob();
    await expectRefusedToOthers((actor) => retryJobs({ actor, which: { jobId }, now }));
    await expectRefusedToOthers((actor) => retryJobs({ actor, which: { name: "digest.due" }, now }));
    await expectRefusedToOthers((actor) => giveUpJob({ actor, jobId, now }));
    await expectRefusedToOthers((actor) => getStuckJob({ actor, jobId, now }));
    await expectRefusedToOthers((actor) => findStuckJobs({ actor, filter: all, now }));
  });
});

describe.each(databases)("the mail log on $name", (database) => {
  useDatabase(database);

  it("tells what went to whom, masked, without words and links", async () => {
    await oneMail({ sentAt: now, messageId: "<a@b>", attempts: 1 });
    const { lines, counts } = await log();
    expect(lines).toMatchObject([{ to: "h***@example.jp", state: "sent", messageId: "<a@b>", attempts: 1 }]);
    expect(JSON.stringify(lines)).not.toMatch(/secret-token|畑|hanako/);
    expect(counts).toEqual({ waiting: 0, sent: 1, failed: 0, unknown: 0 });
  });

  it.each([
    ["waiting", {}],
    ["sent", { sentAt: ago(20), messageId: "<a@b>" }],
    ["failed", { sentAt: ago(20), failedAt: now, lastError: "EENVELOPE 550" }],
    ["unknown", { sentAt: ago(11) }],
    ["unknown", { sentAt: ago(1), lastError: "ETIMEDOUT" }],
  ] as const)("finds a mail that is %s under that state only (%j)", async (state, data) => {
    await oneMail(data);
    for (const filter of MAIL_FILTERS) expect((await log(filter)).total, filter).toBe(filter === state ? 1 : 0);
    expect((await log()).lines).toMatchObject([{ state }]);
  });

  it.each([
    ["whose process ended while it was sent", { sentAt: ago(11) }],
    ["that was refused", { sentAt: ago(11), failedAt: ago(10), lastError: "EENVELOPE 550" }],
  ])("has a mail %s sent once more by hand", async (_what, data) => {
    const id = await oneMail(data);
    await resendMail({ actor: administrator, mailId: id, now });
    expect(await db().mail.findFirst()).toMatchObject({ sentAt: null, failedAt: null, lastError: null });
    expect(await db().outboxEvent.findMany()).toMatchObject([{ name: "mail.queued", payload: { id }, doneAt: null }]);
    await expect(resendMail({ actor: administrator, mailId: id, now })).rejects.toMatchObject({ reason: "conflict" });
    expect(await auditActions()).toEqual(["mail.resent"]);
  });

  it("brings the next try of a waiting mail forward and makes no second one", async () => {
    await queue("confirm:1");
    const { id } = await db().mail.findFirstOrThrow();
    await db().mail.update({ where: { id }, data: { lastError: "ESOCKET", attempts: 4 } });
    await db().outboxEvent.updateMany({ data: { availableAt: later(60), lastError: "MailDeliveryError" } });
    await resendMail({ actor: administrator, mailId: id, now });
    expect(await db().outboxEvent.findMany()).toMatchObject([{ availableAt: now }]);
  });

  it.each([
    ["sent", { sentAt: ago(20), messageId: "<a@b>" }],
    ["on its way", { sentAt: ago(5) }],
    ["erased with time", { sentAt: ago(20), failedAt: now, toAddress: "" }],
  ])("never sends again what is %s", async (_what, data) => {
    const mailId = await oneMail(data);
    await expect(resendMail({ actor: administrator, mailId, now })).rejects.toMatchObject({ reason: "conflict" });
    expect(await db().outboxEvent.count()).toBe(0);
  });

  it("is nobody else's business", async () => {
    const mailId = await oneMail({ sentAt: ago(20) });
    await expectRefusedToOthers((actor) => resendMail({ actor, mailId, now }));
    await expectRefusedToOthers((actor) => findMailLog({ actor, filter: { state: null, page: 1 }, now }));
  });
});
