import { describe, expect, it } from "vitest";
import { createRecord } from "~/domain/archive/create-record.server";
import { findNewestRecords } from "~/domain/archive/find-newest-records.server";
import { findRecordedSymposia } from "~/domain/archive/find-recorded-symposia.server";
import { publishRecord } from "~/domain/archive/publish-record.server";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import { tellRegistrants } from "~/domain/archive/tell-registrants.server";
import { withdrawRecord } from "~/domain/archive/withdraw-record.server";
import { eraseRegistrations } from "~/domain/symposium/erase-registrations.server";
import { findHeldNumbers } from "~/domain/symposium/find-held-numbers.server";
import { db } from "~/gateways/db.server";
import { aPublishedSymposium, TEST_DESK, TEST_HOST, TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { mailsTo, registers } from "../symposium/registration-setup";

const DAY_MS = 86_400_000;
/** After the symposium of the tests, 2027年1月14日. */
const AFTER = new Date("2027-01-20T01:00:00Z");

async function publish(id: string, now = AFTER) {
  const change = <T extends object>(content: T) => ({ ...content, recordedOn: null, mediaNote: "映像は未登録" });
  const draft = { at: TEST_DESK, id, baseVersion: 1, section: "media", change, now };
  const { version } = await saveRecordDraft(draft);
  expect(await publishRecord({ at: TEST_DESK, id, baseVersion: version, changeNote: "", now })).toMatchObject({
    ok: true,
  });
  return id;
}

async function aRecordOf(symposiumId: string, now = AFTER): Promise<string> {
  return publish(await createRecord({ at: TEST_DESK, hostCode: TEST_HOST, title: "", symposiumId, now }), now);
}

const recordMails = () =>
  db().mail.findMany({ where: { template: "symposium.record" }, orderBy: { toAddress: "asc" } });

describe.each(databases)("after a symposium on $name", (database) => {
  useDatabase(database);

  it("whoever had a place hears once of its first record", async () => {
    const symposiumId = await aPublishedSymposium();
    for (const name of ["a", "b"]) await registers(symposiumId, `${name}@example.jp`);
    await registers(symposiumId, "gone@example.jp");
    await db().registration.updateMany({ where: { email: "gone@example.jp" }, data: { state: "cancelled" } });
    const id = await aRecordOf(symposiumId);
    const events = await db().outboxEvent.findMany({ where: { name: "record.firstPublished" } });
    expect(events.map(({ payload }) => payload)).toEqual([{ id }]);
    await Promise.all([tellRegistrants({ id, now: AFTER }), tellRegistrants({ id, now: AFTER })]);
    const second = await aRecordOf(symposiumId);
    await tellRegistrants({ id: second, now: AFTER });
    expect((await recordMails()).map(({ toAddress }) => toAddress)).toEqual(["a@example.jp", "b@example.jp"]);
    expect((await mailsTo("a@example.jp")).filter((template) => template === "symposium.record")).toHaveLength(1);
    expect((await recordMails())[0]?.values).toMatchObject({ record: { id }, symposium: { id: symposiumId } });
    const told = await db().archiveRecord.findMany({ where: { toldAt: { not: null } }, select: { id: true } });
    expect(told).toEqual([{ id }]);
  });

  it("nobody hears of a record that is withdrawn by then, of a symposium to come, or without one", async () => {
    const symposiumId = await aPublishedSymposium();
    await registers(symposiumId, "a@example.jp");
    const early = await aRecordOf(symposiumId, TEST_NOW);
    await tellRegistrants({ id: early, now: TEST_NOW });
    const at = { at: TEST_DESK, now: AFTER };
    await withdrawRecord({ ...at, id: early, note: "" });
    await tellRegistrants({ id: early, now: AFTER });
    const alone = await createRecord({ ...at, hostCode: TEST_HOST, title: "見本の記録" });
    await publish(alone);
    await tellRegistrants({ id: alone, now: AFTER });
    await tellRegistrants({ id: "rec_nothing", now: AFTER });
    expect(await recordMails()).toEqual([]);
  });

  it("nobody hears of anything from the day they are to be erased", async () => {
    const symposiumId = await aPublishedSymposium();
    await registers(symposiumId, "a@example.jp");
    const { eraseOn } = await db().symposium.findUniqueOrThrow({ where: { id: symposiumId } });
    const id = await aRecordOf(symposiumId);
    await tellRegistrants({ id, now: eraseOn! });
    expect(await recordMails()).toEqual([]);
    await eraseRegistrations({ now: new Date(eraseOn!.getTime() + DAY_MS) });
    await tellRegistrants({ id, now: AFTER });
    expect(await recordMails()).toEqual([]);
  });

  it("says how many took part from five on, also when they are erased", async () => {
    const symposiumId = await aPublishedSymposium();
    for (const name of ["a", "b", "c", "d"]) await registers(symposiumId, `${name}@example.jp`);
    expect(await findHeldNumbers({ id: symposiumId, now: AFTER })).toBeNull();
    await registers(symposiumId, "e@example.jp");
    expect(await findHeldNumbers({ id: symposiumId, now: TEST_NOW })).toBeNull();
    expect(await findHeldNumbers({ id: symposiumId, now: AFTER })).toEqual({ kind: "registered", people: 5 });
    await eraseRegistrations({ now: new Date(AFTER.getTime() + 400 * DAY_MS) });
    expect(await db().registration.count()).toBe(0);
    expect(await findHeldNumbers({ id: symposiumId, now: AFTER })).toEqual({ kind: "registered", people: 5 });
  });

  it("its card says that there is a record while everyone may read one, and the home page shows it", async () => {
    const symposiumId = await aPublishedSymposium();
    const ids = [symposiumId];
    const newest = () => findNewestRecords({ regionCode: TEST_HOST, limit: 3 });
    const draft = await createRecord({ at: TEST_DESK, hostCode: TEST_HOST, title: "", symposiumId, now: AFTER });
    expect([(await findRecordedSymposia({ ids })).size, (await newest()).length]).toEqual([0, 0]);
    await publish(draft);
    expect(await findRecordedSymposia({ ids })).toEqual(new Set(ids));
    expect((await newest()).map(({ id }) => id)).toEqual([draft]);
    await withdrawRecord({ at: TEST_DESK, id: draft, note: "", now: AFTER });
    expect([(await findRecordedSymposia({ ids })).size, (await newest()).length]).toEqual([0, 0]);
  });
});
