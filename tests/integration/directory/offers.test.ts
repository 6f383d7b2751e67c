import { beforeEach, describe, expect, it } from "vitest";
import { declineRevision } from "~/domain/directory/decline-revision.server";
import { findOwnOffers } from "~/domain/directory/find-own-offers.server";
import { getListing } from "~/domain/directory/get-listing.server";
import { keepConsents } from "~/domain/directory/keep-consents.server";
import type { ListingFieldsInput } from "~/domain/directory/listing-fields";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { pauseListing } from "~/domain/directory/pause-listing.server";
import { publishListing } from "~/domain/directory/publish-listing.server";
import { renewConsent } from "~/domain/directory/renew-consent.server";
import { resumeListing } from "~/domain/directory/resume-listing.server";
import { reviseListing } from "~/domain/directory/revise-listing.server";
import { submitListing } from "~/domain/directory/submit-listing.server";
import { toListingRecord } from "~/domain/directory/to-listing-record.server";
import { undoWithdrawal } from "~/domain/directory/undo-withdrawal.server";
import { withdrawListing } from "~/domain/directory/withdraw-listing.server";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { toSearchDocument } from "~/domain/search/listing-document.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-24T01:00:00Z");
const later = new Date("2026-11-25T01:00:00Z");
const resident = anActor();
const neighbour = anActor({ userId: "user_other", email: "other@example.jp" });
const officer = anOfficer();
const strange = anOfficer(["222020"], { userId: "user_strange", email: "strange@example.jp" });
const consent = { purpose: "地域でつながるため", endsOn: "2027-11-24" };
const anyone = { audience: "public" } as const;

const role: ListingFieldsInput = {
  kind: "role",
  municipalityCode: "222127",
  name: "畑の水やり",
  summary: "朝に水をやります",
  themes: ["work"],
  areaLabel: "小川",
  lat: 34.85,
  lng: 138.3,
  positionPrecision: "town",
};
const person: ListingFieldsInput = { ...role, kind: "person", name: "ゆきさん", themes: ["gathering"] };

const submitted = (input = role) => submitListing({ actor: resident, input, consent, now });
async function published(input = role): Promise<string> {
  const { listingId, revision } = await submitted(input);
  await publishListing({ actor: officer, listingId, revisionNumber: revision, now });
  return listingId;
}
const seen = (id: string) => getListing({ id, scope: anyone });
const rowOf = (id: string) => db().listing.findUniqueOrThrow({ where: { id } });
const events = async () => (await db().outboxEvent.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name);

describe.each(databases)("offers on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    for (const { userId, email, name } of [resident, neighbour, officer, strange]) {
      await db().user.create({ data: { id: userId, email, name, emailVerified: true } });
    }
  });

  it("are seen by nobody until an officer of the town publishes them", async () => {
    const { listingId, revision } = await submitted();
    await expect(seen(listingId)).rejects.toMatchObject({ reason: "notFound" });
    expect(await events()).toEqual(["listing.submitted"]);
    const decision = { listingId, revisionNumber: revision, now };
    await expect(publishListing({ ...decision, actor: strange })).rejects.toMatchObject({ reason: "notFound" });
    await expect(publishListing({ ...decision, actor: resident })).rejects.toMatchObject({ reason: "notFound" });
    await publishListing({ ...decision, actor: officer });
    expect(await seen(listingId)).toMatchObject({ name: "畑の水やり", status: "published", confirmedAt: null });
    await expect(publishListing({ ...decision, actor: officer })).rejects.toMatchObject({ reason: "conflict" });
    expect(await events()).toContain("listings.changed");
    expect(await db().mail.findMany()).toMatchObject([{ template: "offer.published", toAddress: resident.email }]);
  });

  it("cannot be made without consent, a known address, or for what is no offer", async () => {
    const refused = { reason: "notAllowed" };
    await expect(submitListing({ actor: resident, input: role, now })).rejects.toMatchObject(refused);
    const unknown = anActor({ emailVerified: false });
    await expect(submitListing({ actor: unknown, input: role, consent, now })).rejects.toMatchObject(refused);
    const resource = { ...role, kind: "resource" as const };
    await expect(submitListing({ actor: resident, input: resource, consent, now })).rejects.toMatchObject(refused);
    await expect(submitListing({ actor: strange, input: role, asOfficer: true, now })).rejects.toMatchObject(refused);
    expect(await db().listing.count()).toBe(0);
  });

  it("come back with a reason, are mended, and are published", async () => {
    const { listingId } = await submitted();
    const reason = "時間を書いてください";
    await declineRevision({ actor: officer, listingId, revisionNumber: 1, reason, now });
    expect(await findOwnOffers({ actor: resident, now })).toMatchObject([{ state: "returned", answer: reason }]);
    const { revision } = await reviseListing({
      ...{ actor: resident, listingId, now: later },
      input: { ...role, summary: "火曜の朝に水をやります" },
      baseRevision: 1,
    });
    expect(await findOwnOffers({ actor: resident, now: later })).toMatchObject([{ state: "waiting", answer: null }]);
    await publishListing({ actor: officer, listingId, revisionNumber: revision, now: later });
    expect((await seen(listingId)).summary).toBe("火曜の朝に水をやります");
    expect(JSON.stringify(await db().mail.findMany())).not.toContain(reason);
  });

  it("show the endorsed version until an officer agrees to a change", async () => {
    const listingId = await published();
    const change = { actor: resident, listingId, now: later };
    await reviseListing({ ...change, input: { ...role, name: "畑の草とり" } });
    expect((await seen(listingId)).name).toBe("畑の水やり");
    await expect(reviseListing({ ...change, actor: neighbour, input: role })).rejects.toMatchObject({
      reason: "notFound",
    });
    await publishListing({ actor: officer, listingId, revisionNumber: 2, now: later });
    expect((await seen(listingId)).name).toBe("畑の草とり");
    const states = await db().listingRevision.findMany({ orderBy: { number: "asc" }, select: { state: true } });
    expect(states.map(({ state }) => state)).toEqual(["replaced", "endorsed"]);
  });

  it("keep what an officer changed while a change was waiting", async () => {
    const listingId = await published();
    await reviseListing({ actor: resident, listingId, input: { ...role, name: "畑の草とり" }, now: later });
    const before = snapshotOf(await seen(listingId));
    const edit = { ...before, kana: "はたけのみずやり" };
    await reviseListing({ actor: officer, listingId, input: edit, asOfficer: true, baseRevision: 2, now: later });
    expect((await seen(listingId)).kana).toBe("はたけのみずやり");
    const third = new Date(later.getTime() + 1000);
    await publishListing({ actor: officer, listingId, revisionNumber: 2, now: third });
    expect(await seen(listingId)).toMatchObject({ name: "畑の草とり", kana: "はたけのみずやり" });
  });

  it("refuse a change made on what someone else has changed meanwhile", async () => {
    const listingId = await published();
    const change = { actor: resident, listingId, input: role, now: later };
    await reviseListing({ ...change, baseRevision: 1 });
    await expect(reviseListing({ ...change, baseRevision: 1 })).rejects.toMatchObject({
      reason: "conflict",
      facts: { latest: 2 },
    });
  });

  it("are seen by fewer at once, by more only with an officer's yes", async () => {
    const listingId = await published();
    const input = { ...role, visibility: "professional" as const };
    await reviseListing({ actor: resident, listingId, input, now: later });
    await expect(seen(listingId)).rejects.toMatchObject({ reason: "notFound" });
    await reviseListing({ actor: resident, listingId, input: role, now: later });
    await expect(seen(listingId)).rejects.toMatchObject({ reason: "notFound" });
    await publishListing({ actor: officer, listingId, revisionNumber: 3, now: later });
    expect((await seen(listingId)).visibility).toBe("public");
  });

  it("are paused, resumed, withdrawn and taken back by their owner and nobody else", async () => {
    const listingId = await published(person);
    const own = { actor: resident, listingId, now: later };
    for (const verb of [pauseListing, resumeListing, withdrawListing, undoWithdrawal]) {
      await expect(verb({ ...own, actor: neighbour })).rejects.toMatchObject({ reason: "notFound" });
      await expect(verb({ ...own, actor: strange })).rejects.toMatchObject({ reason: "notFound" });
    }
    await pauseListing(own);
    await expect(pauseListing(own)).rejects.toMatchObject({ reason: "conflict" });
    expect((await seen(listingId)).status).toBe("paused");
    await resumeListing(own);
    await withdrawListing(own);
    expect(stripPrivateFields(await seen(listingId))).toMatchObject({ name: "", summary: "", position: null });
    expect((await db().consent.findFirstOrThrow()).withdrawnAt).toEqual(later);
    await undoWithdrawal(own);
    expect((await seen(listingId)).name).toBe("ゆきさん");
    expect((await db().consent.findFirstOrThrow()).withdrawnAt).toBeNull();
  });

  it("are hidden when their consent ends, reminded of a month before, and found again when it is renewed", async () => {
    const listingId = await published(person);
    const monthBefore = new Date("2027-10-25T00:00:00Z");
    expect(await keepConsents({ now: monthBefore })).toMatchObject({ reminded: 1, hidden: 0 });
    expect(await keepConsents({ now: monthBefore })).toMatchObject({ reminded: 0 });
    expect(await db().mail.count({ where: { template: "consent.ending" } })).toBe(1);
    const lastDay = new Date("2027-11-23T21:00:00Z");
    expect(await keepConsents({ now: lastDay })).toMatchObject({ hidden: 1 });
    await expect(seen(listingId)).rejects.toMatchObject({ reason: "notFound" });
    expect(await findOwnOffers({ actor: resident, now: lastDay })).toMatchObject([{ state: "consentEnded" }]);
    const again = { purpose: "同じ", endsOn: "2028-11-24" };
    await renewConsent({ actor: resident, listingId, consent: again, photoPurpose: "同じ", now: lastDay });
    expect((await seen(listingId)).status).toBe("published");
  });

  it("leave nothing of a person a week after they were withdrawn", async () => {
    const privatePosition = { lat: 34.123456, lng: 138.654321 };
    const { listingId } = await submitListing({ actor: resident, input: person, consent, privatePosition, now });
    await withdrawListing({ actor: resident, listingId, now });
    const week = new Date(now.getTime() + 7 * 86_400_000);
    expect(await keepConsents({ now: new Date(week.getTime() - 1000) })).toMatchObject({ erased: 0 });
    expect(await keepConsents({ now: week })).toMatchObject({ erased: 1 });
    expect(await db().privatePosition.count()).toBe(0);
    expect(await db().listingRevision.count()).toBe(0);
    expect(await rowOf(listingId)).toMatchObject({ name: "", summary: "", person: null, ownerUserId: null });
  });

  it("never carry the exact position, a number or an address out", async () => {
    const privatePosition = { lat: 34.123456, lng: 138.654321 };
    const { listingId } = await submitListing({ actor: resident, input: person, consent, privatePosition, now });
    await publishListing({ actor: officer, listingId, revisionNumber: 1, now });
    expect(await db().privatePosition.count()).toBe(1);
    const record = await seen(listingId);
    const out = JSON.stringify([record, stripPrivateFields(record), toSearchDocument(record, now)]);
    expect(out).toContain("ゆきさん");
    for (const secret of ["34.123", "138.654", resident.email, resident.userId]) expect(out).not.toContain(secret);
    const audit = await db().auditLog.findMany();
    expect(JSON.stringify(audit.map(({ detail }) => detail))).not.toContain("34.123");
  });

  it.each([
    [{ phone: "090-1234-5678" }, "neverOfAPerson"],
    [{ address: "本町2-16-32" }, "neverOfAPerson"],
    [{ description: "０９０ー１２３４ー５６７８まで" }, "private.phone"],
    [{ connectNote: "taro@example.jp" }, "private.email"],
    [{ summary: "焼津市本町2-16-32です" }, "private.address"],
    [{ positionPrecision: "exact" as const }, "coarse"],
  ])("of a person never hold %j", async (more, message) => {
    await expect(submitted({ ...person, ...more })).rejects.toThrow(message);
    expect(await db().listing.count()).toBe(0);
  });

  it("of an import keep their first version as history when an officer edits them", async () => {
    const row = { id: "lst_imported", name: "居場所", municipalityCode: "222127", kind: "resource" as const };
    await db().listing.create({ data: row });
    const stored = await db().listing.findUniqueOrThrow({
      where: { id: row.id },
      include: { organization: true, source: true },
    });
    const input = { ...snapshotOf(toListingRecord(stored)), name: "居場所ひなた" };
    const edit = { actor: officer, listingId: row.id, input, asOfficer: true, baseRevision: 0, now };
    expect(await reviseListing(edit)).toEqual({ revision: 2, state: "endorsed", changedFields: ["name"] });
    expect((await seen(row.id)).name).toBe("居場所ひなた");
    await expect(reviseListing({ ...edit, actor: strange })).rejects.toMatchObject({ reason: "notFound" });
  });
});
