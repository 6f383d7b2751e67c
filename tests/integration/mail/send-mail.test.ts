import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseOldMails } from "~/domain/mail/erase-old-mails.server";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { sendMail } from "~/domain/mail/send-mail.server";
import { db } from "~/gateways/db.server";
import type { MailSettings } from "~/gateways/mail.server";
import { retryDelayMs, workOutbox } from "~/jobs/work-outbox.server";
import { databases, useDatabase } from "../../setup/database";
import { linkIn, mailsIn, readMail } from "../../setup/read-mail";
import { type SmtpServer, startSmtpServer } from "../../setup/smtp-server";

const later = (ms: number) => new Date(Date.now() + ms);
const mail = {
  key: "confirm:1",
  to: "hanako@example.jp",
  template: "subscription.confirm" as const,
  values: { label: "焼津市の「畑」", every: "weekly" as const, token: "secret-token" },
};
const queue = (more: Partial<typeof mail> = {}) => db().$transaction((tx) => queueMail(tx, { ...mail, ...more }));

describe.each(databases)("a queued mail on $name", (database) => {
  useDatabase(database);
  let server: SmtpServer;
  let folder: string;
  let settings: MailSettings;
  const handlers = () => ({
    "mail.queued": (payload: unknown) => sendMail({ id: (payload as { id: string }).id, now: new Date(), settings }),
  });
  beforeEach(async () => {
    server = await startSmtpServer();
    folder = mkdtempSync(path.join(tmpdir(), "hitobito-mail-"));
    settings = {
      smtpUrl: server.url,
      from: "no-reply@town.example.jp",
      siteName: "人々の輪",
      baseUrl: "https://town.example.jp",
      folder: path.join(folder, "mail"),
      keepsSecrets: false,
    };
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is sent once, with text and HTML in Japanese, and its secret is forgotten then", async () => {
    await queue();
    await queue();
    while ((await workOutbox(handlers())) > 0);
    expect(server.accepted.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: "no-reply@town.example.jp", to: ["hanako@example.jp"] },
    ]);
    const received = readMail(server.accepted[0]?.source ?? "");
    const row = await db().mail.findFirstOrThrow();
    expect(received.subject).toBe("お知らせメールの確認: 焼津市の「畑」");
    expect(received.headers["message-id"]).toBe(`<${row.id}@town.example.jp>`);
    expect(linkIn(received, "/subscriptions")).toBe("/subscriptions/confirm/secret-token");
    expect(received.html).toContain('href="https://town.example.jp/subscriptions/confirm/secret-token"');
    expect(row).toMatchObject({ messageId: `<${row.id}@town.example.jp>`, values: {} });
    expect(await db().outboxEvent.count({ where: { doneAt: null } })).toBe(0);
  });

  it("that was refused for now goes out exactly once later, as the same message", async () => {
    server.answers.push({ message: "451 4.3.0 try later" }, { recipient: "450 4.2.1 mailbox busy" });
    await queue();
    await workOutbox(handlers());
    expect(await db().mail.findFirst()).toMatchObject({ sentAt: null, messageId: null });
    await workOutbox(handlers(), later(retryDelayMs(1)));
    expect(await db().mail.findFirst()).toMatchObject({ sentAt: null, messageId: null });
    for (const attempts of [2, 3, 4]) await workOutbox(handlers(), later(retryDelayMs(attempts)));

    expect(server.accepted).toHaveLength(1);
    const ids = server.offered.map(({ source }) => readMail(source).headers["message-id"]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it("is not sent twice when the process was ended before the server's answer was kept", async () => {
    await queue();
    const { id } = await db().mail.findFirstOrThrow();
    // What the database holds after the claim: the server may have taken the mail or not.
    await db().mail.update({ where: { id }, data: { sentAt: new Date() } });
    await expect(sendMail({ id, now: new Date(), settings })).rejects.toThrow("under way");
    await sendMail({ id, now: later(11 * 60_000), settings });
    expect(server.offered).toEqual([]);
  });

  it("is not sent twice when the server took it and then fell silent", async () => {
    server.answers.push({ message: "hangUp" });
    await queue();
    await workOutbox(handlers());
    await workOutbox(handlers(), later(3_600_000));
    expect(server.offered).toHaveLength(1);
    expect(await db().mail.findFirst()).toMatchObject({ messageId: null, sentAt: expect.any(Date) });
    expect(await db().auditLog.findMany()).toMatchObject([{ action: "mail.unknown", subjectType: "mail" }]);
  });

  it("goes out once although three processes work at it", async () => {
    for (let index = 0; index < 5; index++) await queue({ key: `confirm:${index}` });
    const ids = (await db().mail.findMany()).map((row) => row.id);
    const all = ids.flatMap((id) => [1, 2, 3].map(() => sendMail({ id, now: new Date(), settings })));
    await Promise.allSettled(all);
    expect(server.accepted).toHaveLength(5);
  });

  it("is given up when its address does not exist, without that address in any record", async () => {
    server.answers.push({ recipient: "550 5.1.1 <hanako@example.jp> unknown" });
    await queue();
    await workOutbox(handlers());
    await workOutbox(handlers(), later(3_600_000));
    expect(server.offered).toEqual([]);
    const [line] = await db().auditLog.findMany();
    expect(line).toMatchObject({ action: "mail.refused", detail: { code: "EENVELOPE 550" } });
    const [event] = await db().outboxEvent.findMany();
    expect(JSON.stringify([line?.detail, event?.lastError])).not.toContain("hanako");
    expect(event?.doneAt).toEqual(expect.any(Date));
  });

  it("waits while no server answers", async () => {
    await server.close();
    await queue();
    await workOutbox(handlers());
    expect(await db().mail.findFirst()).toMatchObject({ sentAt: null });
    expect(await db().outboxEvent.findFirst()).toMatchObject({
      doneAt: null,
      lastError: expect.stringMatching(/^MailDeliveryError: temporary E/),
    });
  });

  it("cannot carry a header of its own", async () => {
    await queue({ values: { ...mail.values, label: "畑\r\nBcc: other@example.jp\r\n\r\n別の本文" } });
    await workOutbox(handlers());
    const [received] = server.accepted;
    expect(received?.to).toEqual(["hanako@example.jp"]);
    expect(readMail(received?.source ?? "").headers.bcc).toBeUndefined();
    for (const to of [
      "a@example.jp, b@example.jp",
      "a@example.jp\r\nBcc: b@example.jp",
      "A <a@example.jp>",
      "a@b",
      "",
    ]) {
      await expect(queue({ key: to, to })).rejects.toThrow();
    }
    expect(await db().mail.count()).toBe(1);
  });

  it("can be ended by one click where nobody has to get it (RFC 8058)", async () => {
    const values = { label: "畑", search: "q=畑", added: [], changed: [], more: 1, endToken: "end-token" };
    await db().$transaction((tx) => queueMail(tx, { ...mail, template: "subscription.digest", values }));
    await queue({ key: "confirm:2" });
    while ((await workOutbox(handlers())) > 0);
    const [digest, confirmation] = server.accepted.map(({ source }) => readMail(source).headers);
    expect(digest).toMatchObject({
      "list-unsubscribe": "<https://town.example.jp/subscriptions/end/end-token>",
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      "auto-submitted": "auto-generated",
    });
    expect(Object.keys(confirmation ?? {})).not.toContain("list-unsubscribe");
  });

  it("becomes a file when there is no mail server", async () => {
    settings = { ...settings, smtpUrl: null };
    await queue();
    await workOutbox(handlers());
    const [written] = mailsIn(folder, "hanako@example.jp");
    expect(linkIn(written!, "/subscriptions/confirm/")).toBe("/subscriptions/confirm/secret-token");
    expect(readdirSync(settings.folder)).toHaveLength(1);
  });

  it("is not queued when what it tells about was not kept", async () => {
    const failing = db().$transaction(async (tx) => {
      await queueMail(tx, mail);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect([await db().mail.count(), await db().outboxEvent.count()]).toEqual([0, 0]);
  });

  it("is forgotten after 30 days: words, address and file", async () => {
    settings = { ...settings, smtpUrl: null, keepsSecrets: true };
    await queue();
    await workOutbox(handlers());
    const now = new Date();
    expect(await eraseOldMails({ now, settings })).toEqual({ erased: 0 });
    const file = path.join(settings.folder, readdirSync(settings.folder)[0]!);
    expect(readFileSync(file, "utf8")).not.toBe("");
    utimesSync(file, now, now);
    expect(await eraseOldMails({ now: later(31 * 24 * 3_600_000), settings })).toEqual({ erased: 1 });
    expect(await db().mail.findFirst()).toMatchObject({ toAddress: "", values: {}, template: "subscription.confirm" });
    expect(existsSync(file)).toBe(false);
  });
});
