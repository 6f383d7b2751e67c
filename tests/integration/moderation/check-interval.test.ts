import { beforeEach, describe, expect, it } from "vitest";
import { changeCheckInterval } from "~/domain/moderation/change-check-interval.server";
import { getDeskListing } from "~/domain/moderation/get-desk-listing.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import { elsewhere, makePeople, now, officer, place, SHIMADA, YAIZU } from "./desk-fixture";

const confirmedAt = new Date("2026-06-01T03:00:00Z");

describe.each(databases)("how often one listing is checked, on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    await makePeople();
    await db().listing.create({ data: place("lst_a", { confirmedAt, nextCheckAt: new Date("2027-05-31T15:00:00Z") }) });
  });
  const at = { actor: officer, deskCode: YAIZU, listingId: "lst_a" };

  it("is counted anew from the last confirmation, written down, indexed, and no change of what it says", async () => {
    await changeCheckInterval({ ...at, days: 90 });
    expect(await db().listing.findUnique({ where: { id: "lst_a" } })).toMatchObject({
      checkIntervalDays: 90,
      nextCheckAt: new Date("2026-08-29T15:00:00Z"),
      confirmedAt,
      updatedAt: now,
    });
    expect((await getDeskListing(at)).listing).toMatchObject({ checkIntervalDays: 90, nextCheckOn: "2026-08-30" });
    await changeCheckInterval({ ...at, days: null });
    expect((await getDeskListing(at)).listing).toMatchObject({ checkIntervalDays: null, nextCheckOn: "2027-06-01" });
    const lines = await db().auditLog.findMany({ orderBy: { id: "asc" } });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      actorKind: "officer",
      actorId: officer.userId,
      action: "listing.checkIntervalChanged",
      subjectId: "lst_a",
      municipalityCode: YAIZU,
      detail: { before: null, after: 90 },
    });
    expect(await db().outboxEvent.count({ where: { name: "listings.changed" } })).toBe(2);
  });

  it("says nothing twice", async () => {
    await changeCheckInterval({ ...at, days: 30 });
    await changeCheckInterval({ ...at, days: 30 });
    expect(await db().auditLog.count()).toBe(1);
  });

  it("is not changed from another town's desk, nor for a listing that has ended", async () => {
    const stranger = changeCheckInterval({ ...at, actor: elsewhere, deskCode: SHIMADA, days: 30 });
    await expect(stranger).rejects.toMatchObject({ reason: "notFound" });
    await db().listing.update({ where: { id: "lst_a" }, data: { status: "retired" } });
    await expect(changeCheckInterval({ ...at, days: 30 })).rejects.toMatchObject({ reason: "conflict" });
    expect(await db().listing.findUnique({ where: { id: "lst_a" } })).toMatchObject({ checkIntervalDays: null });
    expect(await db().auditLog.count()).toBe(0);
  });
});
