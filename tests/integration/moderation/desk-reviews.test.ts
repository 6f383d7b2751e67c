import { beforeEach, describe, expect, it } from "vitest";
import { reviseListing } from "~/domain/directory/revise-listing.server";
import { decideReview } from "~/domain/moderation/decide-review.server";
import { findReviews } from "~/domain/moderation/find-reviews.server";
import { getReview } from "~/domain/moderation/get-review.server";
import { openReviewFor } from "~/domain/moderation/open-reviews-for-events.server";
import { readQueueFilter } from "~/domain/moderation/queue-view";
import { undoReview } from "~/domain/moderation/undo-review.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import {
  elsewhere,
  everything,
  makePeople,
  now,
  offerInQueue,
  officer,
  place,
  resident,
  roleFields,
  YAIZU,
} from "./desk-fixture";

const later = new Date(now.getTime() + 60_000);
const open = readQueueFilter(new URLSearchParams());

describe.each(databases)("a review on $name", (database) => {
  useDatabase(database);
  beforeEach(makePeople);

  it("publishes an offer, and undoing puts every row back byte for byte", async () => {
    const { listingId, reviewId } = await offerInQueue();
    const before = await everything();
    await decideReview({ actor: officer, deskCode: YAIZU, reviewId, decision: "approve", reason: "", now: later });
    expect(await db().listing.findUnique({ where: { id: listingId } })).toMatchObject({
      status: "published",
      endorsedRevision: 1,
    });
    expect(await db().review.findUnique({ where: { id: reviewId } })).toMatchObject({
      state: "approved",
      decidedById: officer.userId,
    });
    await undoReview({ actor: officer, deskCode: YAIZU, reviewId, now: later });
    expect(await everything()).toEqual(before);
    expect(await db().review.findUnique({ where: { id: reviewId } })).toMatchObject({
      state: "open",
      undo: null,
      reason: null,
    });
    const actions = (await db().auditLog.findMany({ where: { subjectId: reviewId }, orderBy: { id: "asc" } })).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["review.opened", "review.approved", "review.undone"]);
  });

  it("returns an offer with a reason that stays out of the audit log", async () => {
    const { listingId, reviewId } = await offerInQueue();
    const decide = { actor: officer, deskCode: YAIZU, reviewId, decision: "return" as const, now: later };
    await expect(decideReview({ ...decide, reason: "  " })).rejects.toMatchObject({ reason: "notAllowed" });
    await decideReview({ ...decide, reason: "場所をくわしく" });
    expect(await db().listingRevision.findFirst({ where: { listingId } })).toMatchObject({
      state: "declined",
      reason: "場所をくわしく",
    });
    const lines = await db().auditLog.findMany({ select: { detail: true } });
    expect(JSON.stringify(lines)).not.toContain("くわしく");
  });

  it("is not undone over what was written since", async () => {
    const { listingId, reviewId } = await offerInQueue();
    await decideReview({ actor: officer, reviewId, decision: "return", reason: "場所をくわしく", now: later });
    const { revision } = await reviseListing({
      actor: resident,
      listingId,
      input: roleFields({ summary: "直しました" }),
      now: later,
    });
    const before = await everything();
    await expect(undoReview({ actor: officer, reviewId, now: later })).rejects.toMatchObject({ reason: "conflict" });
    expect(await everything()).toEqual(before);
    await openReviewFor("listing.revised", { listingId, revision }, later);
    expect((await findReviews({ actor: officer, deskCode: YAIZU, filter: open })).items).toMatchObject([
      { kind: "offer" },
    ]);
  });

  it("is decided once, and an event carried out twice opens it once", async () => {
    const { listingId, reviewId } = await offerInQueue();
    await openReviewFor("listing.submitted", { listingId, revision: 1 }, later);
    expect(await db().review.count()).toBe(1);
    const decide = { actor: officer, reviewId, decision: "approve" as const, reason: "", now: later };
    await decideReview(decide);
    await expect(decideReview(decide)).rejects.toMatchObject({ reason: "conflict" });
    await openReviewFor("listing.submitted", { listingId, revision: 1 }, later);
    expect(await db().review.findMany()).toMatchObject([{ state: "approved" }]);
  });

  it("shows an edit field by field against what the public sees", async () => {
    const { listingId, reviewId } = await offerInQueue();
    await decideReview({ actor: officer, reviewId, decision: "approve", reason: "", now: later });
    const input = roleFields({ summary: "毎週になりました", themes: ["food", "children"] });
    const { revision } = await reviseListing({ actor: resident, listingId, input, now: later });
    await openReviewFor("listing.revised", { listingId, revision }, later);
    const [edit] = (await findReviews({ actor: officer, deskCode: YAIZU, filter: open })).items;
    const view = await getReview({ actor: officer, deskCode: YAIZU, reviewId: edit?.id ?? "" });
    expect(view.subject).toMatchObject({
      type: "revision",
      isNew: false,
      changes: [
        { field: "summary", before: "月に一度、いっしょに配ります", after: "毎週になりました" },
        { field: "themes", before: ["food"], after: ["food", "children"] },
      ],
    });
  });

  it("takes a report's proposal over, answers it, and gives both back", async () => {
    await db().listing.create({ data: place("lst_a", { phone: "054-000-0001" }) });
    const report = {
      id: "report_a",
      listingId: "lst_a",
      topic: "phone",
      message: "番号が違う",
      proposal: { phone: "054-000-0009" },
    };
    await db().listingReport.create({ data: { ...report, createdAt: now } });
    await openReviewFor("listing.reported", { reportId: "report_a" }, now);
    const { id: reviewId } = await db().review.findFirstOrThrow();
    const before = await everything();
    await decideReview({
      actor: officer,
      reviewId,
      decision: "approve",
      reason: "直しました",
      takesProposal: true,
      now: later,
    });
    expect(await db().listing.findUnique({ where: { id: "lst_a" } })).toMatchObject({ phone: "054-000-0009" });
    expect(await db().listingReport.findUnique({ where: { id: "report_a" } })).toMatchObject({
      status: "accepted",
      answer: "直しました",
    });
    await undoReview({ actor: officer, reviewId, now: later });
    expect(await everything()).toEqual(before);
  });

  it("makes a professional, and undoing takes it back", async () => {
    const membership = {
      id: "mem_a",
      userId: resident.userId,
      role: "professional",
      municipalityCode: YAIZU,
      status: "requested",
    };
    await db().membership.create({ data: { ...membership, organisation: "見本包括", jobTitle: "保健師" } });
    await openReviewFor("professional.requested", { membershipId: "mem_a" }, now);
    const { id: reviewId } = await db().review.findFirstOrThrow();
    const before = await everything();
    await decideReview({ actor: officer, reviewId, decision: "approve", reason: "", now: later });
    expect(await db().membership.findUnique({ where: { id: "mem_a" } })).toMatchObject({ status: "approved" });
    await undoReview({ actor: officer, reviewId, now: later });
    expect(await everything()).toEqual(before);
  });

  it("cannot be decided by whoever it is about", async () => {
    const { reviewId } = await offerInQueue();
    const self = { ...officer, userId: resident.userId };
    await expect(decideReview({ actor: self, reviewId, decision: "approve", reason: "", now })).rejects.toMatchObject({
      reason: "notAllowed",
    });
    expect(await db().review.findUnique({ where: { id: reviewId } })).toMatchObject({ state: "open" });
  });

  it("is not there for an officer of another town, at either desk", async () => {
    const { reviewId } = await offerInQueue();
    for (const deskCode of [YAIZU, "222097"]) {
      const at = { actor: elsewhere, deskCode, reviewId };
      await expect(getReview(at)).rejects.toMatchObject({ reason: "notFound" });
      await expect(decideReview({ ...at, decision: "approve", reason: "", now })).rejects.toMatchObject({
        reason: "notFound",
      });
      await expect(undoReview({ ...at, now })).rejects.toMatchObject({ reason: "notFound" });
    }
    expect(
      (await findReviews({ actor: elsewhere, deskCode: "222097", filter: { ...open, municipalityCode: YAIZU } })).total,
    ).toBe(0);
    expect(await db().review.findUnique({ where: { id: reviewId } })).toMatchObject({ state: "open" });
  });
});
