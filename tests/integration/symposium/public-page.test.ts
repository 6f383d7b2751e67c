import { describe, expect, it } from "vitest";
import { changeEventStatus } from "~/domain/symposium/change-status.server";
import { findNextSymposium } from "~/domain/symposium/find-next-symposium.server";
import { findSeriesSymposia } from "~/domain/symposium/find-series-symposia.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { readSymposiumFile } from "~/domain/symposium/read-symposium-file.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import {
  aPublishedSymposium,
  aSymposiumDraft,
  completeContent,
  TEST_DESK,
  TEST_HOST,
  TEST_NOW,
} from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const JOIN_LINK = "https://meeting.example.jp/join/secret-test-link";

async function versionOf(id: string): Promise<number> {
  return (await db().symposium.findUniqueOrThrow({ where: { id } })).draftVersion;
}

async function rewrite(id: string, change: (content: SymposiumContent) => SymposiumContent): Promise<void> {
  await saveDraft({ at: TEST_DESK, id, baseVersion: await versionOf(id), section: "test", change, now: TEST_NOW });
}

async function publish(id: string): Promise<void> {
  const answer = await publishSymposium({ at: TEST_DESK, id, baseVersion: await versionOf(id), now: TEST_NOW });
  expect(answer.ok).toBe(true);
}

const onDay = (date: string, text: string) => (content: SymposiumContent) => ({
  ...content,
  when: { ...content.when, date, dateText: text },
});

describe.each(databases)("the public page of a symposium on $name", (database) => {
  useDatabase(database);

  it("is nothing before it is published, nor for an unknown id", async () => {
    expect(await getSymposium({ id: await aSymposiumDraft() })).toBeNull();
    expect(await getSymposium({ id: "sym_none" })).toBeNull();
  });

  it("shows what was published, never what was saved since, and no way in", async () => {
    const id = await aPublishedSymposium();
    await rewrite(id, (content) => ({ ...content, title: "まだ内緒の題" }));
    const view = await getSymposium({ id });
    expect(view).toMatchObject({ title: "見本のシンポジウム", revision: 1, hostName: "焼津市", status: "scheduled" });
    expect(view).toMatchObject({ startsAt: "2027-01-14T05:00:00.000Z", endsAt: "2027-01-14T07:30:00.000Z" });
    const whole = JSON.stringify(view);
    expect(whole).not.toContain("内緒");
    expect(whole).not.toContain(JOIN_LINK);
    await publish(id);
    expect(await getSymposium({ id })).toMatchObject({ title: "まだ内緒の題", revision: 2 });
  });

  it("says when it was to be before it was moved", async () => {
    const id = await aPublishedSymposium();
    expect((await getSymposium({ id }))?.previous).toBeNull();
    await rewrite(id, onDay("2027-01-21", "2027年1月21日（木）"));
    await publish(id);
    await rewrite(id, (content) => ({ ...content, title: "題だけを直した" }));
    await publish(id);
    const view = await getSymposium({ id });
    expect(view).toMatchObject({ startsAt: "2027-01-21T05:00:00.000Z", sequence: 1 });
    expect(view?.previous?.startsAt).toBe("2027-01-14T05:00:00.000Z");
  });

  it("tells of a cancellation at once", async () => {
    const id = await aPublishedSymposium();
    const baseVersion = await versionOf(id);
    await changeEventStatus({ at: TEST_DESK, id, baseVersion, to: "cancelled", note: "大雨のため", now: TEST_NOW });
    expect(await getSymposium({ id })).toMatchObject({ status: "cancelled", statusNote: "大雨のため", sequence: 1 });
  });

  it("follows a speaker's consent without publishing, in the page and in the file", async () => {
    const id = await aPublishedSymposium();
    const [speaker] = await db().symposiumSpeaker.findMany({ where: { symposiumId: id }, orderBy: { id: "asc" } });
    const photoFile = `${"b".repeat(64)}.jpg`;
    const answer = (consentPhoto: string, consentRecording: string) =>
      db().symposiumSpeaker.update({ where: { id: speaker!.id }, data: { photoFile, consentPhoto, consentRecording } });
    const photoOf = async () => (await getSymposium({ id }))!.speakers.find((one) => one.id === speaker!.id)!.photoUrl;
    await answer("yes", "yes");
    expect(await photoOf()).toContain(photoFile);
    expect((await getSymposium({ id }))!.programme.some(({ isNotRecorded }) => isNotRecorded)).toBe(false);
    await answer("no", "no");
    expect(await photoOf()).toBeNull();
    expect((await getSymposium({ id }))!.programme.some(({ isNotRecorded }) => isNotRecorded)).toBe(true);
    await expect(readSymposiumFile({ id, key: photoFile })).rejects.toMatchObject({ reason: "notFound" });
  });

  it("takes name, address and position from the listing it is held in, while everyone may see it", async () => {
    const listing = { id: "lst_hall", kind: "resource", name: "見本会館", municipalityCode: TEST_HOST } as const;
    const where = { address: "静岡県焼津市本町1丁目", lat: 34.86, lng: 138.32, positionPrecision: "exact" as const };
    await db().listing.create({ data: { ...listing, ...where, barrierFree: { wheelchair: true, elevator: false } } });
    const venue = { listingId: "lst_hall", name: "", address: "", access: "" };
    const id = await aPublishedSymposium({ content: completeContent({ venue }) });
    expect((await getSymposium({ id }))?.venue).toEqual({
      ...{ listingId: "lst_hall", name: "見本会館", address: "静岡県焼津市本町1丁目", access: "" },
      ...{ position: { lat: 34.86, lng: 138.32 }, isCoarse: false, barrierFree: ["wheelchair"] },
    });
    await db().listing.update({ where: { id: "lst_hall" }, data: { visibility: "municipality" } });
    expect((await getSymposium({ id }))?.venue).toMatchObject({ listingId: null, name: "", position: null });
  });

  it("places an address by the address table", async () => {
    const venue = { listingId: null, name: "見本市民会館", address: "静岡県焼津市駅北5丁目", access: "" };
    const id = await aPublishedSymposium({ content: completeContent({ venue }) });
    const found = (await getSymposium({ id }))?.venue;
    expect(found).toMatchObject({ name: "見本市民会館", isCoarse: true });
    expect(found?.position?.lat).toBeCloseTo(34.87, 1);
  });

  it("finds the others of its series, published ones only", async () => {
    await db().symposiumSeries.create({ data: { id: "ser_a", municipalityCode: TEST_HOST, title: "連続講座" } });
    const [a, b] = [await aPublishedSymposium(), await aPublishedSymposium()];
    const draft = await aSymposiumDraft();
    await db().symposium.updateMany({ where: { id: { in: [a, b, draft] } }, data: { seriesId: "ser_a" } });
    const others = await findSeriesSymposia({ seriesId: "ser_a", exceptId: a });
    expect(others.map(({ id }) => id)).toEqual([b]);
  });
});

describe.each(databases)("the next symposium on $name", (database) => {
  useDatabase(database);
  const next = (regionCode = TEST_HOST, now = TEST_NOW) => findNextSymposium({ regionCode, now });

  it("is none when there is none, or only drafts, past and cancelled ones", async () => {
    expect(await next()).toBeNull();
    await aSymposiumDraft();
    const id = await aPublishedSymposium();
    expect(await next(TEST_HOST, new Date("2027-01-14T07:30:00Z"))).toBeNull();
    const baseVersion = await versionOf(id);
    await changeEventStatus({ at: TEST_DESK, id, baseVersion, to: "cancelled", note: "中止", now: TEST_NOW });
    expect(await next()).toBeNull();
  });

  it("is the first to come, of the region before any other", async () => {
    const far = { at: { ...TEST_DESK, codes: ["372013"] }, hostCode: "372013" };
    far.at.actor = { ...far.at.actor, officerOf: ["372013"] };
    const sooner = completeContent({
      when: { dateText: "2027年1月7日（木）", date: "2027-01-07", endDate: null, start: 840, end: 900 },
    });
    const [own, other] = [await aPublishedSymposium(), await aPublishedSymposium({ ...far, content: sooner })];
    expect((await next())?.id).toBe(own);
    expect(await next("131016")).toMatchObject({ id: other, hostName: "高松市", startsAt: "2027-01-07T05:00:00.000Z" });
  });
});
