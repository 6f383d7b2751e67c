import { describe, expect, it } from "vitest";
import { answerOffer } from "~/domain/symposium/answer-offer.server";
import { cancelRegistration } from "~/domain/symposium/cancel-registration.server";
import { changeRegistration } from "~/domain/symposium/change-registration.server";
import { getRegistrationDoor } from "~/domain/symposium/get-registration-door.server";
import { keepWaitingLists } from "~/domain/symposium/move-up.server";
import { db } from "~/gateways/db.server";
import { TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aSymposiumWith, mailsTo, registers, registrationOf, states } from "./registration-setup";

const HOUR_MS = 3_600_000;
const later = (hours: number) => new Date(TEST_NOW.getTime() + hours * HOUR_MS);

describe.each(databases)("registering on $name", (database) => {
  useDatabase(database);

  it("gives places while there are any, then a wait; the next moves up when someone cancels, and is told", async () => {
    const id = await aSymposiumWith({ venueCapacity: 2 });
    for (const name of ["a", "b", "c", "d"]) await registers(id, `${name}@example.jp`);
    expect(await states(id)).toEqual(["1 a placed", "2 b placed", "3 c waiting", "4 d waiting"]);
    expect(await mailsTo("c@example.jp")).toEqual(["symposium.registered"]);
    await cancelRegistration({ token: (await registrationOf("a@example.jp")).token, now: later(1) });
    expect(await states(id)).toEqual(["1 a cancelled", "2 b placed", "3 c offered", "4 d waiting"]);
    expect(await mailsTo("a@example.jp")).toEqual(["symposium.registered", "symposium.cancelled"]);
    expect(await mailsTo("c@example.jp")).toEqual(["symposium.registered", "symposium.offered"]);
    const { token, offerEndsAt } = await registrationOf("c@example.jp");
    expect(offerEndsAt).toEqual(later(49));
    expect(await answerOffer({ token, takes: true, now: later(2) })).toBe("placed");
    expect(await answerOffer({ token, takes: true, now: later(2) })).toBe("placed");
    expect(await states(id)).toEqual(["1 a cancelled", "2 b placed", "3 c placed", "4 d waiting"]);
    expect((await mailsTo("c@example.jp")).at(-1)).toBe("symposium.placed");
  });

  it("hands an offer on that was declined, or not answered in time", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1 });
    for (const name of ["a", "b", "c", "d"]) await registers(id, `${name}@example.jp`);
    await cancelRegistration({ token: (await registrationOf("a@example.jp")).token, now: later(1) });
    const b = await registrationOf("b@example.jp");
    expect(await answerOffer({ token: b.token, takes: false, now: later(2) })).toBe("declined");
    expect(await states(id)).toEqual(["1 a cancelled", "2 b cancelled", "3 c offered", "4 d waiting"]);
    await keepWaitingLists({ now: later(49) });
    expect((await states(id))[2]).toBe("3 c offered");
    await keepWaitingLists({ now: later(50) });
    expect(await states(id)).toEqual(["1 a cancelled", "2 b cancelled", "3 c cancelled", "4 d offered"]);
    expect((await mailsTo("c@example.jp")).at(-1)).toBe("symposium.offerEnded");
    const c = await registrationOf("c@example.jp");
    expect(await answerOffer({ token: c.token, takes: true, now: later(51) })).toBe("late");
    expect((await states(id))[3]).toBe("4 d offered");
  });

  it("offers new places when there are more", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1 });
    for (const name of ["a", "b", "c", "d"]) await registers(id, `${name}@example.jp`);
    await db().symposium.update({ where: { id }, data: { venueCapacity: 3 } });
    await keepWaitingLists({ now: later(1) });
    expect(await states(id)).toEqual(["1 a placed", "2 b offered", "3 c offered", "4 d waiting"]);
    await registers(id, "e@example.jp", { now: later(2) });
    expect((await states(id))[4]).toBe("5 e waiting");
  });

  it("keeps venue and online apart, and counts what is left", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1, onlineCapacity: null });
    await registers(id, "a@example.jp");
    await registers(id, "b@example.jp");
    await registers(id, "c@example.jp", { place: "online" });
    expect(await states(id)).toEqual(["1 a placed", "2 b waiting", "3 c placed"]);
    expect(await getRegistrationDoor({ symposiumId: id, now: TEST_NOW })).toEqual({
      state: "open",
      online: { left: null, waiting: 0 },
      venue: { left: 0, waiting: 1 },
    });
  });

  it("answers the same for an address that is there already, and tells only its owner", async () => {
    const id = await aSymposiumWith({ venueCapacity: 5 });
    const first = await registers(id, "Same@Example.jp");
    expect(await registers(id, "same@example.jp")).toEqual(first);
    expect(await states(id)).toEqual(["1 Same placed"]);
    expect(await mailsTo("Same@Example.jp")).toEqual(["symposium.registered"]);
    for (const hours of [1, 2, 3]) expect(await registers(id, "same@example.jp", { now: later(hours) })).toEqual(first);
    expect(await mailsTo("Same@Example.jp")).toEqual(["symposium.registered", "symposium.already"]);
  });

  it("takes a form that is sent twice at once as one wish", async () => {
    const id = await aSymposiumWith({ venueCapacity: 5 });
    await Promise.all([1, 2, 3].map(() => registers(id, "twice@example.jp")));
    expect(await states(id)).toEqual(["1 twice placed"]);
    expect(await mailsTo("twice@example.jp")).toEqual(["symposium.registered"]);
  });

  it("registers the people of a workplace one by one, each with a link of their own", async () => {
    const id = await aSymposiumWith({ venueCapacity: 2 });
    const people = ["a", "b", "c"].map((name) => ({ name, email: `${name}@example.jp` }));
    const answer = await registers(id, "", { people, groupName: "見本の会", organisation: "見本の会" });
    expect(answer).toEqual({ ok: true, arrivals: { placed: 2, waiting: 1 } });
    const rows = await db().registration.findMany({ where: { symposiumId: id } });
    expect(new Set(rows.map(({ token }) => token)).size).toBe(3);
    expect(new Set(rows.map(({ groupId }) => groupId)).size).toBe(1);
    expect(await mailsTo("c@example.jp")).toEqual(["symposium.registered"]);
  });

  it("is closed before, after, and when it does not take place", async () => {
    const id = await aSymposiumWith({ closesAt: "2027-01-10T08:00:00Z", opensAt: "2026-12-01T00:00:00Z" });
    const doors = async (now: string) => registers(id, "a@example.jp", { now: new Date(now) });
    expect(await doors("2026-11-30T23:59:59Z")).toEqual({ ok: false, door: "notYet" });
    expect(await doors("2027-01-10T08:00:00Z")).toEqual({ ok: false, door: "closed" });
    expect(await doors("2027-01-14T07:30:00Z")).toEqual({ ok: false, door: "past" });
    await db().symposium.update({ where: { id }, data: { eventStatus: "cancelled" } });
    expect(await doors("2026-12-02T00:00:00Z")).toEqual({ ok: false, door: "cancelled" });
    expect(await db().registration.count()).toBe(0);
    await expect(registers("sym_none", "a@example.jp")).rejects.toMatchObject({ reason: "notFound" });
  });

  it("may be given up and begun anew with another link", async () => {
    const id = await aSymposiumWith({ venueCapacity: 2 });
    await registers(id, "a@example.jp");
    const { token } = await registrationOf("a@example.jp");
    await cancelRegistration({ token, now: later(1) });
    await cancelRegistration({ token, now: later(1) });
    await registers(id, "a@example.jp", { now: later(2) });
    expect(await states(id)).toEqual(["1 a cancelled", "2 a placed"]);
    expect((await registrationOf("a@example.jp")).token).not.toBe(token);
    expect((await mailsTo("a@example.jp")).length).toBe(3);
  });

  it("may be changed; a place is left only for another one", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1, onlineCapacity: 1 });
    await registers(id, "a@example.jp");
    await registers(id, "b@example.jp", { place: "online" });
    await registers(id, "c@example.jp");
    const { token } = await registrationOf("a@example.jp");
    const { name, organisation, jobTitle } = await registrationOf("a@example.jp");
    const input = { name, organisation, jobTitle, answers: { x: "y" }, place: "online" as const };
    expect(await changeRegistration({ token, input, now: later(1) })).toBe("full");
    await cancelRegistration({ token: (await registrationOf("b@example.jp")).token, now: later(1) });
    expect(await changeRegistration({ token, input: { ...input, name: "あたらしい名" }, now: later(1) })).toBe(
      "changed",
    );
    expect(await registrationOf("a@example.jp")).toMatchObject({
      place: "online",
      state: "placed",
      name: "あたらしい名",
    });
    expect(await states(id)).toEqual(["1 a placed", "2 b cancelled", "3 c offered"]);
    expect(await changeRegistration({ token, input, now: new Date("2027-01-14T05:00:00Z") })).toBe("over");
  });

  it("gives 200 people who come at once 100 places, in the order of their numbers, and one mail each", async () => {
    const id = await aSymposiumWith({ venueCapacity: 100 });
    const people = Array.from({ length: 200 }, (_, index) => `p${index}@example.jp`);
    await Promise.all(people.map((email) => registers(id, email)));
    const rows = await db().registration.findMany({ where: { symposiumId: id }, orderBy: { number: "asc" } });
    expect(rows.map(({ number }) => number)).toEqual(people.map((_, index) => index + 1));
    expect(rows.map(({ state }) => state)).toEqual(people.map((_, index) => (index < 100 ? "placed" : "waiting")));
    expect(new Set(rows.map(({ email }) => email))).toEqual(new Set(people));
    const mails = await db().mail.findMany({ where: { template: "symposium.registered" } });
    expect(mails.map(({ toAddress }) => toAddress).sort()).toEqual([...people].sort());
  });
});
