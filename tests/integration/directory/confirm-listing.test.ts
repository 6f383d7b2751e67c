import { beforeEach, describe, expect, it } from "vitest";
import { CHECK_LINK, confirmListing } from "~/domain/directory/confirm-listing.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-21T01:00:00Z");
const updatedAt = new Date("2026-03-03T00:00:00Z");
const byOfficer = {
  ...{ listingId: "lst_a", by: "municipality" as const, name: "焼津市", how: "phone" as const },
  actor: anOfficer(["222127"]),
  now,
};
const owner = anActor({ userId: "usr_owner" });
const byOperator = { ...byOfficer, by: "operator" as const, how: "operatorForm" as const, actor: owner };

describe.each(databases)("a confirmation on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    await db().user.create({ data: { id: "usr_owner", name: "持ち主", email: "o@example.jp", updatedAt: now } });
    const data = {
      kind: "activity",
      municipalityCode: "222127",
      name: "体操",
      ownerUserId: "usr_owner",
      updatedAt,
    } as const;
    await db().listing.create({ data: { ...data, id: "lst_a" } });
    await db().listing.create({ data: { ...data, id: "lst_retired", status: "retired" } });
  });
  const confirmed = () => db().listing.findUniqueOrThrow({ where: { id: "lst_a" } });

  it("says who, how and when, sets the next check, and is no change of the listing", async () => {
    await confirmListing(byOfficer);
    expect(await confirmed()).toMatchObject({
      ...{ confirmedAt: now, confirmedBy: "municipality", confirmedName: "焼津市", confirmedHow: "phone", updatedAt },
      nextCheckAt: new Date("2027-05-19T15:00:00Z"),
    });
    expect(await db().auditLog.findMany()).toMatchObject([
      { actorKind: "officer", actorId: "user_officer", action: "listing.confirmed", municipalityCode: "222127" },
    ]);
    expect(await db().outboxEvent.findMany()).toMatchObject([
      { name: "listings.changed", payload: { ids: ["lst_a"] } },
    ]);
  });

  it("may be the owner's", async () => {
    await confirmListing(byOperator);
    expect(await confirmed()).toMatchObject({ confirmedBy: "operator", confirmedHow: "operatorForm" });
  });

  it.each([
    ["an officer of another town", { ...byOfficer, actor: anOfficer(["131130"]) }],
    ["an officer without a second factor", { ...byOfficer, actor: anOfficer(["222127"], { hasSecondFactor: false }) }],
    ["a resident for the municipality", { ...byOfficer, actor: owner }],
    ["another resident as the operator", { ...byOperator, actor: anActor({ userId: "usr_other" }) }],
    ["an officer as the operator", { ...byOperator, actor: anOfficer(["222127"]) }],
    ["the holder of a link for the municipality", { ...byOfficer, actor: CHECK_LINK } as const],
    ["anyone for what has ended", { ...byOfficer, listingId: "lst_retired" }],
  ])("cannot be made by %s", async (_who, confirmation) => {
    await expect(confirmListing(confirmation)).rejects.toMatchObject({ reason: "notFound" });
    expect((await confirmed()).confirmedAt).toBeNull();
    expect(await db().auditLog.count()).toBe(0);
  });
});
