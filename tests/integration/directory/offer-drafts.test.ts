import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkOffer } from "~/domain/directory/check-offer.server";
import { putDraftPhoto, readDraftPhoto } from "~/domain/directory/listing-photo.server";
import { withStep } from "~/domain/directory/offer-draft";
import { getOfferDraft, saveOfferDraft, startOfferDraft } from "~/domain/directory/offer-drafts.server";
import { submitOfferDraft } from "~/domain/directory/submit-offer-draft.server";
import { db } from "~/gateways/db.server";
import { anActor } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";

vi.stubEnv("DATA_DIR", mkdtempSync(path.join(tmpdir(), "offer-")));

const now = new Date("2026-11-24T01:00:00Z");
const today = "2026-11-24";
const resident = anActor();
const neighbour = anActor({ userId: "user_other", email: "other@example.jp" });
const purposes = { listing: "目的", photo: "写真" };

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe.each(databases)("a draft on $name", (database) => {
  useDatabase(database);
  let draftId = "";
  beforeEach(async () => {
    for (const { userId, email, name } of [resident, neighbour]) {
      await db().user.create({ data: { id: userId, email, name, emailVerified: true } });
    }
    draftId = await startOfferDraft({ actor: resident, kind: "role", now });
  });

  const draft = () => getOfferDraft({ actor: resident, draftId });
  async function send(step: Parameters<typeof withStep>[1], fields: Record<string, string>) {
    const values = withStep(await draft(), step, form(fields));
    await saveOfferDraft({ actor: resident, draftId, step, values });
  }
  async function writeAll() {
    await send("what", { name: "畑の水やり", summary: "朝に水をやります", themes: "work" });
    await send("when", { when: "火曜の朝" });
    await send("where", {
      placeKind: "town",
      municipality: "焼津市",
      areaName: "小川",
      privatePoint: "34.8512, 138.3034",
    });
    await send("visibility", { visibility: "public" });
    await send("consent", { agrees: "yes", endsOn: "2027-11-24" });
  }

  it("keeps what was typed, also when it is wrong, and belongs to one person", async () => {
    await send("what", { name: "", summary: "あ".repeat(5000) });
    const kept = await draft();
    expect(kept.values.fields.summary).toHaveLength(5000);
    expect(await checkOffer({ draft: kept, today })).toMatchObject({ ok: false, step: "what" });
    await expect(getOfferDraft({ actor: neighbour, draftId })).rejects.toMatchObject({ reason: "notFound" });
    const theft = { actor: neighbour, draftId, step: "what" as const, values: kept.values };
    await expect(saveOfferDraft(theft)).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is handed in once, at the point of its 町字, the exact point kept apart", async () => {
    await writeAll();
    const done = await submitOfferDraft({ actor: resident, draftId, purposes, now });
    expect(done).toMatchObject({ ok: true });
    const row = await db().listing.findFirstOrThrow();
    expect(row).toMatchObject({ status: "draft", areaLabel: "小川", positionPrecision: "town", phone: null });
    expect([row.lat, row.lng]).not.toEqual([34.8512, 138.3034]);
    expect(await db().privatePosition.findFirst()).toMatchObject({ lat: 34.8512, lng: 138.3034 });
    expect(JSON.stringify(await db().listingRevision.findMany())).not.toContain("34.8512");
    const again = submitOfferDraft({ actor: resident, draftId, purposes, now });
    await expect(again).rejects.toMatchObject({ reason: "notFound" });
    expect(await db().listing.count()).toBe(1);
  });

  it("keeps a picture small and without metadata, and refuses what is none", async () => {
    const picture = sharp({ create: { width: 2000, height: 1000, channels: 3, background: "#6a8" } });
    const bytes = await picture
      .withExif({ IFD0: { Copyright: "SECRET" } })
      .jpeg()
      .toBuffer();
    expect(bytes.includes("SECRET")).toBe(true);
    expect(await putDraftPhoto({ actor: resident, draftId, bytes })).toEqual({ ok: true });
    const kept = await readDraftPhoto({ actor: resident, draftId });
    expect(kept.includes("SECRET")).toBe(false);
    expect(await sharp(kept).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 600 });
    await expect(readDraftPhoto({ actor: neighbour, draftId })).rejects.toMatchObject({ reason: "notFound" });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(await putDraftPhoto({ actor: resident, draftId, bytes: svg })).toEqual({ ok: false, why: "kind" });
    const text = new TextEncoder().encode("no picture");
    expect(await putDraftPhoto({ actor: resident, draftId, bytes: text })).toMatchObject({ ok: false });
    const half = bytes.subarray(0, bytes.length / 2);
    expect(await putDraftPhoto({ actor: resident, draftId, bytes: half })).toMatchObject({ ok: false });
  });
});
