import { beforeEach, describe, expect, it } from "vitest";
import { answerReport } from "~/domain/directory/answer-report.server";
import { getReportFate } from "~/domain/directory/get-report-fate.server";
import { LINK_MAILS_A_DAY, REPORTS_IN_TEN_MINUTES, reportListing } from "~/domain/directory/report-listing.server";
import { db } from "~/gateways/db.server";
import { digestOfToken } from "~/shared/link-token.server";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-24T01:00:00Z");
const report = {
  id: "lst_a",
  scope: { audience: "public" } as const,
  input: {
    topic: "phone" as const,
    message: "水曜は休みです。",
    proposal: { phone: "054-000-1234" },
    why: "電話で聞いた",
  },
  now,
};
const asText = (value: unknown) => JSON.stringify(value, (_key, one) => (typeof one === "bigint" ? Number(one) : one));

describe.each(databases)("a reported mistake on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    const given = { kind: "resource", municipalityCode: "222127", name: "居場所" } as const;
    await db().listing.create({ data: { ...given, id: "lst_a" } });
    await db().listing.create({ data: { ...given, id: "lst_hidden", visibility: "municipality" } });
  });

  it("is kept with an audit line that does not repeat what was written; the listing stays as it is", async () => {
    const before = await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } });
    const { reportId, token } = await reportListing(report);
    expect(await db().listingReport.findMany()).toEqual([
      {
        id: reportId,
        listingId: "lst_a",
        ...report.input,
        status: "open",
        followDigest: digestOfToken(token),
        answer: null,
        decidedAt: null,
        createdAt: now,
      },
    ]);
    const lines = await db().auditLog.findMany();
    expect(lines).toMatchObject([
      {
        actorKind: "visitor",
        action: "report.submitted",
        subjectType: "listing",
        subjectId: "lst_a",
        municipalityCode: "222127",
        detail: { reportId, topic: "phone" },
      },
    ]);
    const events = await db().outboxEvent.findMany();
    expect(events).toMatchObject([{ name: "listing.reported", payload: { reportId } }]);
    expect(asText([lines, events])).not.toMatch(/水曜|054|電話で/);
    expect(await db().listing.findUniqueOrThrow({ where: { id: "lst_a" } })).toEqual(before);
  });

  it("cannot be made about what one may not see", async () => {
    await expect(reportListing({ ...report, id: "lst_hidden" })).rejects.toMatchObject({ reason: "notFound" });
    await expect(reportListing({ ...report, id: "lst_none" })).rejects.toMatchObject({ reason: "notFound" });
    const counts = [db().listingReport.count(), db().auditLog.count(), db().outboxEvent.count(), db().mail.count()];
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  });

  it("is taken only so often in ten minutes", async () => {
    for (let count = 0; count < REPORTS_IN_TEN_MINUTES; count++) await reportListing(report);
    await expect(reportListing(report)).rejects.toMatchObject({ reason: "limited" });
    await reportListing({ ...report, now: new Date(now.getTime() + 10 * 60_000) });
    expect(await db().listingReport.count()).toBe(REPORTS_IN_TEN_MINUTES + 1);
  });

  it("can be followed by its link alone, until an officer of the town has answered", async () => {
    const { reportId, token } = await reportListing(report);
    const fate = {
      listing: { id: "lst_a", name: "居場所" },
      topic: "phone",
      message: "水曜は休みです。",
      proposal: "054-000-1234",
      why: "電話で聞いた",
      status: "open",
      answer: null,
      reportedOn: "2026-11-24",
      decidedOn: null,
    };
    expect(await getReportFate({ token })).toEqual(fate);
    await expect(getReportFate({ token: reportId })).rejects.toMatchObject({ reason: "notFound" });
    await expect(getReportFate({ token: digestOfToken(token) })).rejects.toMatchObject({ reason: "notFound" });

    const answer = { reportId, decision: "accepted" as const, answer: " 直しました。 ", now };
    await answerReport({ ...answer, actor: anOfficer() });
    expect(await getReportFate({ token })).toEqual({
      ...fate,
      status: "accepted",
      answer: "直しました。",
      decidedOn: "2026-11-24",
    });
    const again = answerReport({ ...answer, decision: "declined", actor: anOfficer() });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
  });

  it("tells nothing of a listing that is not public any more", async () => {
    const { token } = await reportListing(report);
    await db().listing.update({ where: { id: "lst_a" }, data: { visibility: "municipality", name: "ひみつ" } });
    expect(await getReportFate({ token })).toMatchObject({ listing: null, status: "open" });
  });

  it.each([
    ["an officer of another town", anOfficer(["372013"])],
    ["an officer without a second factor", anOfficer(["222127"], { hasSecondFactor: false })],
    ["a professional of the town", anActor({ professionalOf: ["222127"] })],
    ["an administrator", anActor({ isAdministrator: true, hasSecondFactor: true })],
    ["a resident", anActor()],
  ])("is not answered by %s", async (_who, actor) => {
    const { reportId } = await reportListing(report);
    const attempt = answerReport({ actor, reportId, decision: "declined", answer: "", now });
    await expect(attempt).rejects.toMatchObject({ reason: "notFound" });
    expect(await db().listingReport.findFirst()).toMatchObject({ status: "open", answer: null });
  });

  it("is answered in the transaction of a decision, or not at all", async () => {
    const { reportId } = await reportListing(report);
    const decision = db().$transaction(async (tx) => {
      await answerReport({ actor: anOfficer(), reportId, decision: "declined", answer: "", now, tx });
      throw new Error("no");
    });
    await expect(decision).rejects.toThrow("no");
    expect(await db().listingReport.findFirst()).toMatchObject({ status: "open" });
  });

  it("sends the link to an address that was given, which is not kept with it, and only so often", async () => {
    for (let count = 0; count <= LINK_MAILS_A_DAY; count++) await reportListing({ ...report, email: "a@example.jp" });
    const mails = await db().mail.findMany();
    expect(mails).toHaveLength(LINK_MAILS_A_DAY);
    expect(mails[0]).toMatchObject({ toAddress: "a@example.jp", template: "report.received" });
    expect(asText([await db().listingReport.findMany(), await db().auditLog.findMany()])).not.toContain("example");
  });
});
