import { beforeEach, describe, expect, it } from "vitest";
import { REPORTS_IN_TEN_MINUTES, reportListing } from "~/domain/directory/report-listing.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-24T01:00:00Z");
const report = {
  id: "lst_a",
  scope: { audience: "public" } as const,
  input: { topic: "hours" as const, message: "水曜は休みです。" },
  now,
};

describe.each(databases)("a reported mistake on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    const given = { kind: "resource", municipalityCode: "222127", name: "居場所" } as const;
    await db().listing.create({ data: { ...given, id: "lst_a" } });
    await db().listing.create({ data: { ...given, id: "lst_hidden", visibility: "municipality" } });
  });

  it("is kept with an audit line that does not repeat what was written; the listing stays as it is", async () => {
    const before = await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } });
    const { reportId } = await reportListing(report);
    expect(await db().listingReport.findMany()).toEqual([
      { id: reportId, listingId: "lst_a", ...report.input, status: "open", createdAt: now },
    ]);
    const lines = await db().auditLog.findMany();
    expect(lines).toMatchObject([
      {
        actorKind: "visitor",
        action: "report.submitted",
        subjectType: "listing",
        subjectId: "lst_a",
        municipalityCode: "222127",
        detail: { reportId, topic: "hours" },
      },
    ]);
    expect(JSON.stringify(lines, (_key, value) => (typeof value === "bigint" ? Number(value) : value))).not.toContain(
      "水曜",
    );
    expect(await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } })).toEqual(before);
  });

  it("cannot be made about what one may not see", async () => {
    await expect(reportListing({ ...report, id: "lst_hidden" })).rejects.toMatchObject({ reason: "notFound" });
    await expect(reportListing({ ...report, id: "lst_none" })).rejects.toMatchObject({ reason: "notFound" });
    expect(await db().listingReport.count()).toBe(0);
    expect(await db().auditLog.count()).toBe(0);
  });

  it("is taken only so often in ten minutes", async () => {
    for (let count = 0; count < REPORTS_IN_TEN_MINUTES; count++) await reportListing(report);
    await expect(reportListing(report)).rejects.toMatchObject({ reason: "limited" });
    await reportListing({ ...report, now: new Date(now.getTime() + 10 * 60_000) });
    expect(await db().listingReport.count()).toBe(REPORTS_IN_TEN_MINUTES + 1);
  });
});
