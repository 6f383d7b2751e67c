import { describe, expect, it } from "vitest";
import { confirmSubscription } from "~/domain/subscription/confirm-subscription.server";
import { endSubscription } from "~/domain/subscription/end-subscription.server";
import { endTokenOf } from "~/domain/subscription/end-token.server";
import { forgetSubscriptions } from "~/domain/subscription/forget-subscriptions.server";
import { CONFIRM_MAILS_A_DAY } from "~/domain/subscription/subscription";
import { db } from "~/gateways/db.server";
import { action, loader } from "~/routes/_site.subscriptions.end.$token/route";
import { databases, useDatabase } from "../../setup/database";
import { ask, askAndConfirm, confirmToken, tokyo } from "./subscription-setup";

const now = tokyo("11-24T10:00");
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);

describe.each(databases)("a subscription on $name", (database) => {
  useDatabase(database);

  it("waits for the yes of its address, and keeps no token that opens anything", async () => {
    await ask({ now, search: "municipality=222127&kind=role&page=3&view=map&sort=newest" });
    const row = await db().subscription.findFirstOrThrow();
    expect(row).toMatchObject({
      email: "hanako@example.jp",
      search: "kind=role&municipality=222127",
      label: "静岡県焼津市・役割",
      confirmedAt: null,
      lastSentAt: null,
    });
    const token = await confirmToken();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(JSON.stringify(row)).not.toContain(endTokenOf(row.id));
    expect(await confirmSubscription({ token, now })).toMatchObject({ isConfirmed: true });
    expect(await db().subscription.findFirst()).toMatchObject({ confirmedAt: now, lastSentAt: now });
    expect(await confirmSubscription({ token, now: later(1) })).toMatchObject({ isConfirmed: true });
    expect(await db().auditLog.findMany()).toMatchObject([{ action: "subscription.confirmed", detail: {} }]);
  });

  it("that was not confirmed in a week cannot be any more, and is forgotten", async () => {
    await ask({ now });
    const token = await confirmToken();
    await expect(confirmSubscription({ token, now: later(8) })).rejects.toMatchObject({ reason: "notFound" });
    expect(await forgetSubscriptions({ now: later(6) })).toEqual({ deleted: 0 });
    expect(await forgetSubscriptions({ now: later(8) })).toEqual({ deleted: 1 });
  });

  it("ends by the link of any of its mails, once and for all, and its address is forgotten after 30 days", async () => {
    const id = await askAndConfirm({ now });
    const token = endTokenOf(id);
    expect(await endSubscription({ token, now })).toMatchObject({ isEnded: true });
    expect(await endSubscription({ token, now: later(1) })).toMatchObject({ isEnded: true });
    expect(await db().subscription.findFirst()).toMatchObject({ endedAt: now });
    expect(await forgetSubscriptions({ now: later(29) })).toEqual({ deleted: 0 });
    expect(await forgetSubscriptions({ now: later(31) })).toEqual({ deleted: 1 });
    await expect(endSubscription({ token, now })).rejects.toMatchObject({ reason: "notFound" });
  });

  it("ends by the POST of a mail program, not by opening the link (RFC 8058)", async () => {
    const token = endTokenOf(await askAndConfirm({ now }));
    const asked = (init?: RequestInit) => ({
      request: new Request(`http://localhost:3000/subscriptions/end/${token}`, init),
      params: { token },
      context: { cspNonce: "", requestId: "" },
    });
    await loader(asked());
    expect(await db().subscription.findFirst()).toMatchObject({ endedAt: null });
    const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
    await action(asked({ method: "POST", body }));
    expect(await db().subscription.findFirst()).toMatchObject({ endedAt: expect.any(Date) });
  });

  it("is not opened by its id, by a digest or by the other link's token", async () => {
    const id = await askAndConfirm({ now });
    const row = await db().subscription.findFirstOrThrow();
    for (const token of [id, row.endDigest, row.confirmDigest ?? "", await confirmToken(), ""]) {
      await expect(endSubscription({ token, now })).rejects.toMatchObject({ reason: "notFound" });
    }
    await expect(confirmSubscription({ token: endTokenOf(id), now })).rejects.toMatchObject({ reason: "notFound" });
  });

  it("takes the place of the one before for the same search", async () => {
    const first = await askAndConfirm({ now });
    const second = await askAndConfirm({ now: later(1), every: "weekly" });
    const active = await db().subscription.findMany({ where: { endedAt: null } });
    expect(active.map(({ id }) => id)).toEqual([second]);
    expect(first).not.toBe(second);
  });

  it("asks an address only so often a day, and once for a form sent twice", async () => {
    await ask({ now });
    await ask({ now });
    expect(await db().mail.count()).toBe(1);
    for (let count = 0; count < 10; count++) await ask({ now, search: `kind=role&q=${count}` });
    expect(await db().mail.count()).toBe(CONFIRM_MAILS_A_DAY);
    await ask({ now, email: "taro@example.jp" });
    expect(await db().mail.count()).toBe(CONFIRM_MAILS_A_DAY + 1);
  });

  it("carries no message of whoever filled in the form", async () => {
    await ask({ now, search: `q=${encodeURIComponent("今すぐ https://evil.example.jp/?a へ電話 090-0000-1234")}` });
    const { label } = await db().subscription.findFirstOrThrow();
    expect(label).toBe("『今すぐ https evil examp』");
  });
});
