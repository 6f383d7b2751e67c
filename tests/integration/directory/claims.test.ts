import { beforeEach, describe, expect, it } from "vitest";
import { claimListing } from "~/domain/directory/claim-listing.server";
import { CLAIM_CODE_TRIES } from "~/domain/directory/claim-rules";
import { decideClaim } from "~/domain/directory/decide-claim.server";
import { getClaim } from "~/domain/directory/get-claim.server";
import { giveBackClaim } from "~/domain/directory/give-back-claim.server";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { proveClaim } from "~/domain/directory/prove-claim.server";
import { publishListing } from "~/domain/directory/publish-listing.server";
import { reviseListing } from "~/domain/directory/revise-listing.server";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";

const MINUTE_MS = 60_000;
const now = new Date("2026-11-21T01:00:00Z");
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);
const operator = anActor({ userId: "usr_op", email: "op@example.jp" });
const other = anActor({ userId: "usr_other", email: "other@example.jp" });
const scope = { audience: "public" } as const;
const byCode = { way: "code" as const, position: "代表", message: "" };
const byOfficer = { way: "officer" as const, position: "代表", message: "平日の昼に事務所にいます。" };

const claim = (more: Partial<Parameters<typeof claimListing>[0]> = {}) =>
  claimListing({ actor: operator, listingId: "lst_a", scope, input: byCode, now, ...more });
const prove = (code: string, at = minutesOn(1), actor = operator) =>
  proveClaim({ actor, listingId: "lst_a", code, now: at });
const ownerOf = async () => (await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } })).ownerUserId;
async function lastCode(): Promise<string> {
  const mail = await db().mail.findFirstOrThrow({ where: { template: "claim.code" }, orderBy: { id: "desc" } });
  expect(mail.toAddress).toBe("info@example.jp");
  return (mail.values as { code: string }).code;
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

describe.each(databases)("a claim on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    for (const { userId, email, name } of [operator, other, anOfficer()]) {
      await db().user.create({ data: { id: userId, name, email, emailVerified: true, updatedAt: now } });
    }
    const given = { kind: "resource", municipalityCode: "222127", name: "居場所", phone: "054-000-1111" } as const;
    await db().listing.create({ data: { ...given, id: "lst_a", email: "info@example.jp" } });
    await db().listing.create({ data: { ...given, id: "lst_no_mail" } });
    await db().listing.create({ data: { ...given, id: "lst_person", kind: "person", email: "p@example.jp" } });
    await db().listing.create({
      data: { ...given, id: "lst_hidden", visibility: "municipality", email: "h@example.jp" },
    });
  });

  it("is proved by the code that went to the published address; the content is not confirmed by it", async () => {
    await claim();
    const code = await lastCode();
    expect(code).toMatch(/^\d{6}$/);
    expect(await prove(code)).toEqual({ ok: true });
    expect(await ownerOf()).toBe("usr_op");
    expect((await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } })).confirmedAt).toBeNull();
    expect(await prove(code)).toEqual({ ok: false, reason: "ended" });
  });

  it("never tells where the code went, and keeps the code itself nowhere but in the mail", async () => {
    await claim();
    const code = await lastCode();
    const standing = await getClaim({ actor: operator, listingId: "lst_a", scope, now });
    expect(standing).toMatchObject({ standing: "code", hasMail: true });
    expect(JSON.stringify(standing)).not.toContain("info@example.jp");
    const kept = JSON.stringify([
      await db().listingClaim.findMany(),
      (await db().auditLog.findMany()).map(({ detail }) => detail),
    ]);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain("info@example.jp");
  });

  it("takes five wrong codes, then not even the right one", async () => {
    await claim();
    const code = await lastCode();
    for (let triesLeft = CLAIM_CODE_TRIES - 1; triesLeft > 0; triesLeft--) {
      expect(await prove(wrong(code))).toEqual({ ok: false, reason: "wrong", triesLeft });
    }
    expect(await prove(wrong(code))).toEqual({ ok: false, reason: "ended" });
    expect(await prove(code)).toEqual({ ok: false, reason: "ended" });
    expect(await ownerOf()).toBeNull();
  });

  it("takes no more than five tries when they come at the same time", async () => {
    await claim();
    const code = await lastCode();
    await Promise.all(Array.from({ length: 12 }, () => prove(wrong(code))));
    expect((await db().listingClaim.findFirstOrThrow()).codeTries).toBe(CLAIM_CODE_TRIES);
  });

  it("ends after 30 minutes, and its code is nobody else's", async () => {
    await claim();
    const code = await lastCode();
    expect(await prove(code, minutesOn(2), other)).toEqual({ ok: false, reason: "ended" });
    expect(await prove(code, minutesOn(30))).toEqual({ ok: false, reason: "ended" });
    expect(await prove(code, minutesOn(29))).toEqual({ ok: true });
  });

  it("sends three codes to a listing in a day, whoever asks; an older code is good no more", async () => {
    await claim();
    const first = await lastCode();
    await claim({ now: minutesOn(1) });
    await claim({ actor: other, now: minutesOn(2) });
    await expect(claim({ now: minutesOn(3) })).rejects.toMatchObject({ reason: "limited" });
    expect(await db().mail.count()).toBe(3);
    expect(await db().listingClaim.count({ where: { userId: "usr_op", state: "open" } })).toBe(1);
    expect((await prove(first, minutesOn(3))).ok).toBe(false);
    await claim({ now: minutesOn(24 * 60 + 5) });
  });

  it.each([
    ["a person's entry", { listingId: "lst_person" }, "notAllowed"],
    ["what one may not see", { listingId: "lst_hidden" }, "notFound"],
    ["by code without a published address", { listingId: "lst_no_mail" }, "notAllowed"],
    ["with an address that is not verified", { actor: { ...operator, emailVerified: false } }, "notAllowed"],
  ])("is refused: %s", async (_what, more, reason) => {
    await expect(claim(more)).rejects.toMatchObject({ reason });
    expect(await db().mail.count()).toBe(0);
  });

  it("by an officer's yes: told by an event, decided in the own town only, mailed once", async () => {
    const { claimId } = await claim({ input: byOfficer });
    const events = await db().outboxEvent.findMany({ where: { name: "claim.opened" } });
    expect(events.map(({ payload }) => payload)).toEqual([{ claimId }]);
    const decision = { actor: anOfficer(), claimId, decision: "approved" as const, reason: "", now };
    await expect(decideClaim({ ...decision, actor: anOfficer(["131130"]) })).rejects.toMatchObject({
      reason: "notFound",
    });
    await expect(
      decideClaim({ ...decision, actor: anOfficer(["222127"], { userId: "usr_op" }) }),
    ).rejects.toMatchObject({ reason: "notAllowed" });
    await decideClaim(decision);
    expect(await ownerOf()).toBe("usr_op");
    await expect(decideClaim(decision)).rejects.toMatchObject({ reason: "conflict" });
    const mails = await db().mail.findMany({ where: { template: "claim.decided" } });
    expect(mails.map(({ toAddress }) => toAddress)).toEqual(["op@example.jp"]);
  });

  it("cannot take a listing from its owner", async () => {
    await claim();
    const code = await lastCode();
    await claim({ actor: other, input: byOfficer });
    await prove(code);
    expect(await db().listingClaim.count({ where: { state: "open" } })).toBe(0);
    await expect(claim({ actor: other, input: byOfficer })).rejects.toMatchObject({ reason: "notAllowed" });
    await expect(getClaim({ actor: other, listingId: "lst_a", scope, now })).resolves.toMatchObject({
      standing: "closed",
    });
  });

  it("lets the operator edit while the public sees the endorsed version until an officer agrees", async () => {
    await claim();
    await prove(await lastCode());
    const row = await db().listing.findUniqueOrThrow({
      where: { id: "lst_a" },
      include: { organization: true, source: true },
    });
    const input = { ...snapshotOf(toListingRecord(row)), phone: "054-000-9999" };
    const { revision, state } = await reviseListing({ actor: operator, listingId: "lst_a", input, now });
    const phone = async () => (await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } })).phone;
    expect([state, await phone()]).toEqual(["pending", "054-000-1111"]);
    await publishListing({ actor: anOfficer(), listingId: "lst_a", revisionNumber: revision, now });
    expect(await phone()).toBe("054-000-9999");
  });

  it("can be given back, once, and only by its operator", async () => {
    await claim();
    await prove(await lastCode());
    const giveBack = (actor = operator) => giveBackClaim({ actor, listingId: "lst_a", now });
    await expect(giveBack(other)).rejects.toMatchObject({ reason: "notFound" });
    await giveBack();
    expect(await ownerOf()).toBeNull();
    await expect(giveBack()).rejects.toMatchObject({ reason: "notFound" });
  });

  it("does not make an offer of one's own something to give back", async () => {
    await db().listing.update({ where: { id: "lst_no_mail" }, data: { ownerUserId: "usr_op" } });
    const giveBack = giveBackClaim({ actor: operator, listingId: "lst_no_mail", now });
    await expect(giveBack).rejects.toMatchObject({ reason: "notFound" });
  });
});
