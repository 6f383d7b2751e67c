import { describe, expect, it } from "vitest";
import { mailTemplates } from "~/domain/mail/templates";
import { addRegistrant } from "~/domain/symposium/add-registrant.server";
import { cancelRegistrant } from "~/domain/symposium/cancel-registrant.server";
import { checkIn, getCheckIn } from "~/domain/symposium/check-in.server";
import { ERASED_ACTION, eraseRegistrations } from "~/domain/symposium/erase-registrations.server";
import { findAllRegistrants, findRegistrants } from "~/domain/symposium/find-registrants.server";
import { join } from "~/domain/symposium/join.server";
import { readRegistrantFilter } from "~/domain/symposium/registrant-filter";
import { saveMailing } from "~/domain/symposium/save-mailing.server";
import { sendMailing } from "~/domain/symposium/send-mailing.server";
import { sendReminders } from "~/domain/symposium/send-reminders.server";
import { sendThanks } from "~/domain/symposium/send-thanks.server";
import { sendTold } from "~/domain/symposium/tell-registered.server";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import { TEST_DESK } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aSymposiumWith, mailsTo, registers, registrationOf } from "./registration-setup";

/** The symposium of the factory: 2027-01-14 14:00–16:30 in Tokyo. */
const at = (text: string) => new Date(`${text}+09:00`);
const ADDED = { name: "電話の人", email: "", organisation: "", place: "venue", over: false, told: true };
const elsewhere = { actor: anOfficer(["222097"]), codes: ["222097"] };

describe.each(databases)("what follows a registration on $name", (database) => {
  useDatabase(database);

  it("is a reminder a week, a day and an hour before, once each, not for who came after, nor who waits", async () => {
    const id = await aSymposiumWith({ venueCapacity: 2 });
    await registers(id, "early@example.jp");
    await registers(id, "late@example.jp", { now: at("2027-01-10T09:00") });
    await registers(id, "waits@example.jp");
    const moments = [
      "2027-01-07T13:59",
      "2027-01-07T14:00",
      "2027-01-07T14:01",
      "2027-01-13T14:00",
      "2027-01-14T13:05",
    ];
    for (const moment of moments) await sendReminders({ now: at(moment) });
    await Promise.all([1, 2, 3].map(() => sendReminders({ now: at("2027-01-14T13:06") })));
    const kinds = async (to: string) => {
      const mails = await db().mail.findMany({
        where: { template: "symposium.reminder", toAddress: to },
        orderBy: { createdAt: "asc" },
      });
      return mails.map(({ values }) => mailTemplates["symposium.reminder"].values.parse(values).kind);
    };
    expect(await kinds("early@example.jp")).toEqual(["week", "day", "hour"]);
    expect(await kinds("late@example.jp")).toEqual(["day", "hour"]);
    expect(await kinds("waits@example.jp")).toEqual([]);
  });

  it("is no reminder when it does not take place", async () => {
    const id = await aSymposiumWith({});
    await registers(id, "a@example.jp");
    await db().symposium.update({ where: { id }, data: { eventStatus: "cancelled" } });
    await sendReminders({ now: at("2027-01-13T14:00") });
    expect(await mailsTo("a@example.jp")).toEqual(["symposium.registered"]);
  });

  it("is a mail when something changes, once only; of another link only to those online", async () => {
    const id = await aSymposiumWith({});
    await registers(id, "venue@example.jp");
    await registers(id, "online@example.jp", { place: "online" });
    const now = at("2026-12-01T09:00");
    for (const _ of [1, 2]) await sendTold({ symposiumId: id, changes: ["date", "time"], revision: 2, now });
    await sendTold({ symposiumId: id, changes: ["link"], revision: 3, now });
    await db().symposium.update({ where: { id }, data: { eventStatus: "postponed", statusNote: "台風のため" } });
    await sendTold({ symposiumId: id, changes: [], revision: 4, now });
    const told = ["symposium.changed", "symposium.registered", "symposium.status"];
    expect((await mailsTo("venue@example.jp")).sort()).toEqual(told);
    expect((await mailsTo("online@example.jp")).sort()).toEqual(["symposium.changed", ...told]);
  });

  it("is the way in, from its time, for those with an online place only, and it notes who came", async () => {
    const id = await aSymposiumWith({});
    await registers(id, "online@example.jp", { place: "online" });
    await registers(id, "venue@example.jp");
    const { token } = await registrationOf("online@example.jp");
    const go = (moment: string, key = token, notes = true) => join({ token: key, notes, now: at(moment) });
    expect(await go("2027-01-14T13:29")).toMatchObject({ state: "early", opensAt: "2027-01-14T04:30:00.000Z" });
    expect(JSON.stringify(await go("2027-01-14T13:29"))).not.toContain("meeting.example.jp");
    expect(await go("2027-01-14T13:30", token, false)).toMatchObject({ state: "open" });
    expect((await registrationOf("online@example.jp")).joinedAt).toBeNull();
    expect(await go("2027-01-14T13:31")).toEqual({
      state: "open",
      url: "https://meeting.example.jp/join/secret-test-link",
    });
    await go("2027-01-14T15:00");
    expect((await registrationOf("online@example.jp")).joinedAt).toEqual(at("2027-01-14T13:31"));
    expect(await go("2027-01-14T18:00")).toMatchObject({ state: "over" });
    const venue = (await registrationOf("venue@example.jp")).token;
    expect(await go("2027-01-14T14:00", venue)).toMatchObject({ state: "none" });
    await expect(go("2027-01-14T14:00", "x".repeat(43))).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is checking in, which another town cannot do", async () => {
    const id = await aSymposiumWith({});
    await registers(id, "a@example.jp");
    await registers(id, "online@example.jp", { place: "online" });
    const { id: registrationId, checkInCode } = await registrationOf("a@example.jp");
    const now = at("2027-01-14T13:40");
    const view = await getCheckIn({ at: TEST_DESK, symposiumId: id, code: checkInCode.toUpperCase(), q: "" });
    expect(view).toMatchObject({ read: { id: registrationId }, inCount: 0, total: 1 });
    await checkIn({ at: TEST_DESK, symposiumId: id, registrationId, undo: false, now });
    await checkIn({ at: TEST_DESK, symposiumId: id, registrationId, undo: false, now: at("2027-01-14T13:50") });
    expect((await registrationOf("a@example.jp")).checkedInAt).toEqual(now);
    await checkIn({ at: TEST_DESK, symposiumId: id, registrationId, undo: true, now });
    expect((await registrationOf("a@example.jp")).checkedInAt).toBeNull();
    const online = await registrationOf("online@example.jp");
    const wrong = checkIn({ at: TEST_DESK, symposiumId: id, registrationId: online.id, undo: false, now });
    await expect(wrong).rejects.toMatchObject({ reason: "conflict" });
    const other = { at: elsewhere, symposiumId: id };
    const filter = readRegistrantFilter(new URLSearchParams());
    const values = { subject: "a", text: "b", audience: "all" };
    const wishes: (() => Promise<unknown>)[] = [
      () => checkIn({ ...other, registrationId, undo: false, now }),
      () => getCheckIn({ ...other, code: checkInCode, q: "" }),
      () => findRegistrants({ ...other, filter }),
      () => findAllRegistrants({ ...other, filter }),
      () => saveMailing({ ...other, mailingId: null, values, now }),
      () => cancelRegistrant({ ...other, registrationId, now }),
      () => addRegistrant({ ...other, values: { ...ADDED, name: "x" }, now }),
    ];
    for (const wish of wishes) await expect(wish()).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is a list for the host, narrowed and sorted, and someone added by hand", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1 });
    await registers(id, "a@example.jp");
    const values = ADDED;
    const now = at("2026-12-01T09:00");
    expect(await addRegistrant({ at: TEST_DESK, symposiumId: id, values, now })).toMatchObject({ ok: true });
    const over = { ...values, name: "席をとる人", over: true };
    expect(await addRegistrant({ at: TEST_DESK, symposiumId: id, values: over, now })).toMatchObject({ ok: true });
    const again = { ...values, email: "A@example.jp" };
    expect(await addRegistrant({ at: TEST_DESK, symposiumId: id, values: again, now })).toMatchObject({ exists: true });
    const find = async (search: string) => {
      const filter = readRegistrantFilter(new URLSearchParams(search));
      return (await findAllRegistrants({ at: TEST_DESK, symposiumId: id, filter })).rows.map(({ name }) => name);
    };
    expect(await find("")).toEqual(["見本 a", "電話の人", "席をとる人"]);
    expect(await find("state=waiting")).toEqual(["電話の人"]);
    expect(await find("q=EXAMPLE.jp")).toEqual(["見本 a"]);
    expect(await find("attendance=absent")).toEqual(["見本 a", "席をとる人"]);
    const { numbers, byDay } = await findRegistrants({
      at: TEST_DESK,
      symposiumId: id,
      filter: readRegistrantFilter(new URLSearchParams()),
    });
    expect(numbers.venue).toEqual({ placed: 2, offered: 0, waiting: 1, attended: 0 });
    expect(byDay).toEqual([
      { day: "2026-11-24", count: 1 },
      { day: "2026-12-01", count: 2 },
    ]);
  });

  it("is a mail of the host to a part of them, once only", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1 });
    for (const name of ["a", "b"]) await registers(id, `${name}@example.jp`);
    const now = at("2026-12-01T09:00");
    const values = { subject: "持ちもの", text: "筆記用具をお持ちください。", audience: "all" };
    const mailingId = await saveMailing({ at: TEST_DESK, symposiumId: id, mailingId: null, values, now });
    const send = (count: number) => sendMailing({ at: TEST_DESK, symposiumId: id, mailingId, count, now });
    await expect(send(2)).rejects.toMatchObject({ reason: "conflict" });
    const sent = await Promise.allSettled([send(1), send(1), send(1)]);
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await mailsTo("a@example.jp")).filter((template) => template === "symposium.mailing")).toHaveLength(1);
    expect(await mailsTo("b@example.jp")).toEqual(["symposium.registered"]);
    const late = saveMailing({ at: TEST_DESK, symposiumId: id, mailingId, values, now });
    await expect(late).rejects.toMatchObject({ reason: "conflict" });
  });

  it("is thanks for those who came, and on its day nothing but numbers", async () => {
    const id = await aSymposiumWith({ eraseAfterDays: 30 });
    for (const name of ["came", "absent"]) await registers(id, `${name}@example.jp`);
    const { id: registrationId } = await registrationOf("came@example.jp");
    await checkIn({ at: TEST_DESK, symposiumId: id, registrationId, undo: false, now: at("2027-01-14T13:40") });
    await sendThanks({ now: at("2027-01-14T17:29") });
    for (const _ of [1, 2]) await sendThanks({ now: at("2027-01-14T17:30") });
    expect(await mailsTo("came@example.jp")).toEqual(["symposium.registered", "symposium.thanks"]);
    expect(await mailsTo("absent@example.jp")).toEqual(["symposium.registered"]);
    expect(await eraseRegistrations({ now: at("2027-02-12T23:59") })).toEqual({ erased: 0 });
    expect(await eraseRegistrations({ now: at("2027-02-13T06:00") })).toEqual({ erased: 1 });
    expect(await eraseRegistrations({ now: at("2027-02-14T06:00") })).toEqual({ erased: 0 });
    expect(await db().registration.count()).toBe(0);
    const mails = await db().mail.findMany({ where: { template: { startsWith: "symposium." } } });
    expect(mails.map(({ toAddress, values }) => [toAddress, values])).toEqual(mails.map(() => ["", {}]));
    const line = await db().auditLog.findFirstOrThrow({ where: { action: ERASED_ACTION } });
    expect(line.detail).toMatchObject({ venue: { placed: 2, attended: 1 }, total: 2 });
    const filter = readRegistrantFilter(new URLSearchParams());
    const { numbers, head } = await findRegistrants({ at: TEST_DESK, symposiumId: id, filter });
    expect([head.isErased, numbers.venue.attended, numbers.total]).toEqual([true, 1, 2]);
    expect(JSON.stringify(await db().auditLog.findMany({ select: { detail: true } }))).not.toContain("example.jp");
  });
});
