import { beforeEach, describe, expect, it } from "vitest";
import { findSheetChoices } from "~/domain/connection/find-sheet-choices.server";
import type { SheetInput } from "~/domain/connection/handover-sheet";
import { composeSheet } from "~/domain/exporting/compose-sheet.server";
import { endSheet } from "~/domain/exporting/end-sheet.server";
import { forgetSheets } from "~/domain/exporting/forget-sheets.server";
import { getSheet } from "~/domain/exporting/get-sheet.server";
import { makeSheetLink } from "~/domain/exporting/make-sheet-link.server";
import { db } from "~/gateways/db.server";
import {
  aConnection,
  anAlias,
  aPlace,
  colleague,
  keeper,
  makeKeepers,
  neighbour,
  shareWith,
  siteAdministrator,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-24T01:00:00Z");
const afterDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const baseUrl = "https://example.jp";
const aWish = (listingIds: string[], language: SheetInput["language"] = "ja") => ({
  actor: keeper,
  input: { listingIds, language },
  now,
});

describe.each(databases)("a handover sheet on $name", (database) => {
  useDatabase(database);

  beforeEach(async () => {
    await makeKeepers();
    await aPlace({ id: "lst_place", phone: "054-000-1111", lat: 34.8669, lng: 138.3231, positionPrecision: "exact" });
    await aPlace({ id: "lst_person", kind: "person", name: "ひなたさん", phone: "054-000-2222" });
    await aPlace({ id: "lst_staff", name: "ひみつの縁側", visibility: "professional" });
  });

  it("is made of what everyone may see, in the order chosen, with map and code", async () => {
    const { token } = await makeSheetLink(aWish(["lst_person", "lst_place"]));
    const found = await getSheet({ token, baseUrl, now });
    expect(found).toMatchObject({ endsOn: "2026-12-24", isOver: false });
    expect(found!.sheet.view.listings.map(({ id, isGone }) => [id, isGone])).toEqual([
      ["lst_person", false],
      ["lst_place", false],
    ]);
    expect(found!.sheet.drawings.lst_place).toMatchObject({ url: `${baseUrl}/listings/lst_place` });
    expect(found!.sheet.drawings.lst_place!.map).not.toBeNull();
    expect(JSON.stringify(found)).not.toContain("054-000-2222");
  });

  it("takes nothing that is for staff only, has ended or was never there", async () => {
    await db().listing.update({ where: { id: "lst_place" }, data: { status: "retired", retiredAt: now } });
    for (const id of ["lst_staff", "lst_place", "lst_none"]) {
      await expect(composeSheet(aWish([id]))).rejects.toMatchObject({ reason: "notFound" });
      await expect(makeSheetLink(aWish([id]))).rejects.toMatchObject({ reason: "notFound" });
    }
    expect(await db().handoverSheet.count()).toBe(0);
  });

  it("is for professionals alone", async () => {
    for (const actor of [townOfficer, siteAdministrator]) {
      await expect(composeSheet({ ...aWish(["lst_place"]), actor })).rejects.toMatchObject({ reason: "notAllowed" });
      await expect(findSheetChoices({ actor, aliasId: null, listingIds: [] })).rejects.toMatchObject({
        reason: "notAllowed",
      });
    }
  });

  it("is tied to no alias and to no professional", async () => {
    const { token } = await makeSheetLink(aWish(["lst_place"]));
    const row = await db().handoverSheet.findFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(keeper.userId);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.createdAt).toEqual(new Date("2026-11-23T15:00:00Z"));
    const line = await db().auditLog.findFirstOrThrow({ where: { action: "sheet.made" } });
    expect(line).toMatchObject({ actorId: keeper.userId, subjectId: "", municipalityCode: null });
    expect(JSON.stringify(line.detail)).toBe(JSON.stringify({ listings: 1 }));
  });

  it("stays as it was made, and says what has ended since", async () => {
    const { token } = await makeSheetLink(aWish(["lst_place", "lst_person"]));
    await db().listing.update({ where: { id: "lst_place" }, data: { name: "新しい名前" } });
    await db().listing.update({ where: { id: "lst_person" }, data: { visibility: "municipality" } });
    const found = await getSheet({ token, baseUrl, now });
    expect(found!.isOver).toBe(false);
    expect(found!.sheet.view.listings).toMatchObject([
      { isGone: false, name: "見本の縁側" },
      { isGone: true, name: null },
    ]);
    expect(JSON.stringify(found)).not.toContain("ひなたさん");
    await db().listing.update({ where: { id: "lst_place" }, data: { status: "retired", retiredAt: now } });
    expect((await getSheet({ token, baseUrl, now }))!.isOver).toBe(true);
  });

  it("works through its last day, and no link but its own opens it", async () => {
    const { token } = await makeSheetLink(aWish(["lst_place"]));
    expect(await getSheet({ token, baseUrl, now: new Date("2026-12-24T14:59:59Z") })).not.toBeNull();
    expect(await getSheet({ token, baseUrl, now: new Date("2026-12-24T15:00:00Z") })).toBeNull();
    expect(await getSheet({ token: `${token}x`, baseUrl, now })).toBeNull();
  });

  it("is deleted by whoever holds the link, and by the daily job when its time is over", async () => {
    const first = await makeSheetLink(aWish(["lst_place"]));
    await makeSheetLink(aWish(["lst_place"]));
    await endSheet(first);
    await endSheet(first);
    expect(await db().handoverSheet.count()).toBe(1);
    expect(await forgetSheets({ now: afterDays(30) })).toEqual({ deleted: 0, changed: 0 });
    expect(await forgetSheets({ now: afterDays(31) })).toEqual({ deleted: 1, changed: 0 });
  });

  it("forgets what was said of a listing that has ended, for good", async () => {
    const { token } = await makeSheetLink(aWish(["lst_place", "lst_person"]));
    await db().listing.update({ where: { id: "lst_person" }, data: { status: "retired", retiredAt: now } });
    expect(await forgetSheets({ now })).toEqual({ deleted: 0, changed: 1 });
    expect(await forgetSheets({ now })).toEqual({ deleted: 0, changed: 0 });
    expect(JSON.stringify(await db().handoverSheet.findMany())).not.toContain("ひなたさん");
    await db().listing.update({ where: { id: "lst_person" }, data: { status: "published", retiredAt: null } });
    const found = await getSheet({ token, baseUrl, now });
    expect(found!.sheet.view.listings.map(({ isGone }) => isGone)).toEqual([false, true]);
  });

  it("offers the つながり of an alias to its owner and who it is shared with, and says what cannot go on it", async () => {
    const aliasId = await anAlias({ now });
    await aConnection({ aliasId, listingId: "lst_place", state: "connected", day: "2026-11-24" });
    await aConnection({ aliasId, listingId: "lst_staff", day: "2026-11-24", row: { position: 1 } });
    const wish = { aliasId, listingIds: [] };
    const choices = [
      expect.objectContaining({ id: "lst_place", isForAll: true, state: "connected", theme: "gathering" }),
      expect.objectContaining({ id: "lst_staff", isForAll: false, state: "considering" }),
    ];
    expect(await findSheetChoices({ actor: keeper, ...wish })).toEqual(choices);
    await expect(findSheetChoices({ actor: colleague, ...wish })).rejects.toMatchObject({ reason: "notFound" });
    await shareWith(aliasId, colleague);
    expect(await findSheetChoices({ actor: colleague, ...wish })).toEqual(choices);
    await expect(findSheetChoices({ actor: neighbour, ...wish })).rejects.toMatchObject({ reason: "notFound" });
    const named = await findSheetChoices({ actor: neighbour, aliasId: null, listingIds: ["lst_person", "lst_none"] });
    expect(named.map(({ id, state }) => [id, state])).toEqual([["lst_person", null]]);
  });
});
