import { beforeEach, describe, expect, it } from "vitest";
import { findMergedInto } from "~/domain/directory/find-merged-into.server";
import { addNote } from "~/domain/moderation/add-note.server";
import { readAuditFilter } from "~/domain/moderation/audit-view";
import { changeCheckInterval } from "~/domain/moderation/change-check-interval.server";
import { changeListingState } from "~/domain/moderation/change-listing-state.server";
import { addProfessionalDomain, removeProfessionalDomain } from "~/domain/moderation/change-professional-domain.server";
import { readListingsFilter } from "~/domain/moderation/desk-listings";
import { findAuditLines, findAuditLinesForFile } from "~/domain/moderation/find-audit-lines.server";
import { findDeskListings } from "~/domain/moderation/find-desk-listings.server";
import { findMembers } from "~/domain/moderation/find-members.server";
import { findReviews } from "~/domain/moderation/find-reviews.server";
import { findSimilar } from "~/domain/moderation/find-similar.server";
import { getDesk } from "~/domain/moderation/get-desk.server";
import { getDeskListing } from "~/domain/moderation/get-desk-listing.server";
import { getMerge } from "~/domain/moderation/get-merge.server";
import { inviteOfficer } from "~/domain/moderation/invite-officer.server";
import { mergeListings } from "~/domain/moderation/merge-listings.server";
import { noticeDuplicates } from "~/domain/moderation/notice-duplicates.server";
import { readQueueFilter } from "~/domain/moderation/queue-view";
import { createDeskListing, editDeskListing, restoreRevision } from "~/domain/moderation/save-desk-listing.server";
import { scanDuplicates } from "~/domain/moderation/scan-duplicates.server";
import { undoReview } from "~/domain/moderation/undo-review.server";
import { withdrawInvitation } from "~/domain/moderation/withdraw-invitation.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";
import { elsewhere, everything, makePeople, now, officer, place, roleFields, SHIMADA, YAIZU } from "./desk-fixture";

const later = new Date(now.getTime() + 60_000);
const none = new URLSearchParams();

describe.each(databases)("the listings of a desk on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    await makePeople();
    await db().listing.create({ data: place("lst_a", { phone: "054-000-0001" }) });
    await db().listing.create({
      data: place("lst_b", { name: "みなとの縁側（新）", summary: "お茶のみ", phone: "０５４－０００－０００１" }),
    });
  });

  it("merges two without loss, leads the old address on, and undoing restores every row", async () => {
    await db().listingReport.create({
      data: { id: "report_b", listingId: "lst_b", topic: "other", message: "x", createdAt: now },
    });
    await db().officerNote.create({
      data: {
        id: "note_b",
        listingId: "lst_b",
        municipalityCode: YAIZU,
        authorName: "見本",
        text: "x",
        createdAt: now,
      },
    });
    await db().listingCall.create({
      data: { id: "call_b", listingId: "lst_b", calledAt: now, calledByName: "見本", result: "confirmed" },
    });
    const ends = { askerEmail: "a@example.jp", askerName: "a", askerKind: "resident", answererEmail: "b@example.jp" };
    await db().relayThread.create({
      data: {
        ...ends,
        id: "thr_b",
        listingId: "lst_b",
        askerToken: "1",
        answererToken: "2",
        subject: "x",
        updatedAt: now,
        deleteAfter: later,
      },
    });
    expect(await noticeDuplicates({ listingId: "lst_b", now })).toBe(1);
    const before = await everything();
    const merge = {
      actor: officer,
      deskCode: YAIZU,
      keptId: "lst_a",
      mergedId: "lst_b",
      chosen: ["summary"],
      now: later,
    };
    const { reviewId } = await mergeListings(merge);
    expect(await db().listing.findUnique({ where: { id: "lst_a" } })).toMatchObject({
      name: "みなとの縁側",
      summary: "お茶のみ",
      status: "published",
    });
    expect(await db().listing.findUnique({ where: { id: "lst_b" } })).toMatchObject({
      status: "retired",
      mergedIntoId: "lst_a",
    });
    for (const rows of [
      await db().listingReport.findMany(),
      await db().officerNote.findMany(),
      await db().listingCall.findMany(),
      await db().relayThread.findMany(),
    ]) {
      expect(rows.map(({ listingId }) => listingId)).toEqual(["lst_a"]);
    }
    expect(await findMergedInto({ id: "lst_b", scope: { audience: "public" } })).toBe("lst_a");
    await undoReview({ actor: officer, deskCode: YAIZU, reviewId, now: later });
    expect(await everything()).toEqual(before);
    expect(
      (await findReviews({ actor: officer, deskCode: YAIZU, filter: readQueueFilter(none) })).counts.duplicate,
    ).toBe(1);
  });

  it("shows a pair once, and not again when somebody has looked at it", async () => {
    expect(await scanDuplicates({ actor: officer, deskCode: YAIZU, now })).toBe(1);
    expect(await scanDuplicates({ actor: officer, deskCode: YAIZU, now })).toBe(0);
    const typed = { id: "", kind: "resource", name: "みなとの縁側", phone: "", lat: null, lng: null };
    expect((await findSimilar({ actor: officer, deskCode: YAIZU, typed })).map(({ listing }) => listing.id)).toContain(
      "lst_a",
    );
  });

  it("keeps every version of an edit, refuses one over another's, and restores the first", async () => {
    const { listingId } = await createDeskListing({ actor: officer, deskCode: YAIZU, input: roleFields(), now });
    const edit = { actor: officer, deskCode: YAIZU, listingId, input: roleFields({ name: "配膳" }), now: later };
    await editDeskListing({ ...edit, baseRevision: 1 });
    await expect(editDeskListing({ ...edit, baseRevision: 1 })).rejects.toMatchObject({ reason: "conflict" });
    await restoreRevision({ actor: officer, deskCode: YAIZU, listingId, revisionNumber: 1, now: later });
    const view = await getDeskListing({ actor: officer, deskCode: YAIZU, listingId });
    expect(view.fields).toMatchObject({ name: "こども食堂の配膳" });
    expect(view.revisions.map(({ number, state, canRestore }) => [number, state, canRestore])).toEqual([
      [3, "endorsed", false],
      [2, "replaced", true],
      [1, "replaced", true],
    ]);
    expect(view.revisions[0]?.changes).toEqual([{ field: "name", before: "配膳", after: "こども食堂の配膳" }]);
  });

  it("are nobody else's: every verb refuses an officer of another town, a resident and one without a second factor", async () => {
    await addNote({ actor: officer, deskCode: YAIZU, listingId: "lst_a", text: "秘密のメモ", now });
    await inviteOfficer({ actor: officer, deskCode: YAIZU, email: "new@example.jp", now });
    await addProfessionalDomain({
      actor: officer,
      deskCode: YAIZU,
      input: { domain: "houkatsu.jp", organisation: "包括" },
      now,
    });
    const invitation = await db().invitation.findFirstOrThrow();
    const before = JSON.stringify([
      await everything(),
      await db().review.count(),
      await db().invitation.findMany(),
      await db().professionalDomain.findMany(),
    ]);
    const strangers = [
      elsewhere,
      anActor(),
      anOfficer([YAIZU], { hasSecondFactor: false }),
      anOfficer([YAIZU], { emailVerified: false }),
    ];
    for (const actor of strangers) {
      for (const deskCode of [YAIZU, SHIMADA]) {
        const at = { actor, deskCode, listingId: "lst_a", now };
        const typed = { id: "", kind: "resource", name: "みなとの縁側", phone: "", lat: null, lng: null };
        const wishes: (() => Promise<unknown>)[] = [
          () => getDeskListing(at),
          () => addNote({ ...at, text: "x" }),
          () => changeListingState({ ...at, change: "retire" }),
          () => editDeskListing({ ...at, input: roleFields(), baseRevision: 0 }),
          () => changeCheckInterval({ ...at, days: 30 }),
          () => restoreRevision({ ...at, revisionNumber: 1 }),
          () => createDeskListing({ ...at, input: roleFields() }),
          () => getMerge({ ...at, keptId: "lst_a", mergedId: "lst_b" }),
          () => mergeListings({ ...at, keptId: "lst_a", mergedId: "lst_b", chosen: [] }),
          () => withdrawInvitation({ ...at, invitationId: invitation.id }),
          () => removeProfessionalDomain({ ...at, domain: "houkatsu.jp" }),
        ];
        for (const wish of wishes) await expect(wish()).rejects.toMatchObject({ reason: "notFound" });
        if (actor === elsewhere && deskCode === SHIMADA) continue;
        const reads: (() => Promise<unknown>)[] = [
          () => findDeskListings({ ...at, filter: readListingsFilter(none) }),
          () => findReviews({ ...at, filter: readQueueFilter(none) }),
          () => findAuditLines({ ...at, filter: readAuditFilter(none) }),
          () => findAuditLinesForFile({ ...at, filter: readAuditFilter(none) }),
          () => findMembers(at),
          () => findSimilar({ ...at, typed }),
          () => scanDuplicates(at),
          () => inviteOfficer({ ...at, email: "x@example.jp" }),
        ];
        for (const read of reads) await expect(read()).rejects.toMatchObject({ reason: "notFound" });
      }
    }
    const own = { actor: elsewhere, deskCode: SHIMADA, now };
    expect(
      (await findDeskListings({ ...own, filter: readListingsFilter(new URLSearchParams({ q: "みなと" })) })).total,
    ).toBe(0);
    expect((await findAuditLines({ ...own, filter: readAuditFilter(none) })).total).toBe(0);
    expect(await findAuditLinesForFile({ ...own, filter: readAuditFilter(none) })).toEqual([]);
    expect(await findMembers(own)).toMatchObject({ invitations: [], domains: [], professionals: [] });
    expect(
      JSON.stringify([
        await everything(),
        await db().review.count(),
        await db().invitation.findMany(),
        await db().professionalDomain.findMany(),
      ]),
    ).toBe(before);
  });

  it("belong to a designated city with its wards, and to administrators", async () => {
    const hamamatsu = "221309";
    const city = getDesk({ actor: anOfficer([hamamatsu]), code: hamamatsu });
    expect(city.codes.length).toBe(4);
    const ward = city.codes[1] ?? "";
    await db().listing.create({ data: place("lst_ward", { municipalityCode: ward }) });
    const asked = { filter: readListingsFilter(none) };
    expect((await findDeskListings({ ...asked, actor: anOfficer([hamamatsu]), deskCode: hamamatsu })).total).toBe(1);
    expect((await findDeskListings({ ...asked, actor: anOfficer([hamamatsu]), deskCode: ward })).total).toBe(1);
    expect(() => getDesk({ actor: anOfficer([ward]), code: hamamatsu })).toThrow("notFound");
    const administrator = anActor({ isAdministrator: true, hasSecondFactor: true });
    expect((await findDeskListings({ ...asked, actor: administrator, deskCode: YAIZU })).total).toBe(2);
  });
});
