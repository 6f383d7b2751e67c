import { beforeEach, describe, expect, it } from "vitest";
import { readCallFilter } from "~/domain/moderation/call-list";
import { findCallItem, findCallList } from "~/domain/moderation/find-call-list.server";
import { getDesk } from "~/domain/moderation/get-desk.server";
import { logCall } from "~/domain/moderation/log-call.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-21T01:00:00Z");
const actor = anOfficer(["222127"]);
const desk = { code: "222127", name: "静岡県焼津市", codes: ["222127"] };
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const found = async (search = "") => {
  const { items } = await findCallList({ desk, filter: readCallFilter(new URLSearchParams(search)), now });
  return items.map(({ id }) => id);
};
const log = (more: Partial<Parameters<typeof logCall>[0]["input"]> = {}, listingId = "lst_over") =>
  logCall({
    actor,
    desk,
    listingId,
    now,
    input: { calledOn: "2026-11-21", result: "noAnswer", note: "", nextOn: null, ...more },
  });

describe.each(databases)("the call list on $name", (database) => {
  useDatabase(database);
  beforeEach(async () => {
    const given = { kind: "resource", municipalityCode: "222127", name: "居場所", phone: "054-000-1111" } as const;
    const rows = [
      { id: "lst_over", nextCheckAt: at("2026-10-01") },
      { id: "lst_older", nextCheckAt: at("2026-09-01"), kind: "role" as const, phone: null },
      { id: "lst_soon", nextCheckAt: at("2026-12-10"), visibility: "municipality" as const },
      { id: "lst_later", nextCheckAt: at("2027-05-01") },
      { id: "lst_ended", nextCheckAt: at("2026-09-01"), status: "retired" as const },
      { id: "lst_other_town", nextCheckAt: at("2026-09-01"), municipalityCode: "131130" },
    ];
    for (const row of rows) await db().listing.create({ data: { ...given, ...row } });
  });

  it("shows what is overdue or due within 30 days in the own town, longest due first", async () => {
    expect(await found()).toEqual(["lst_older", "lst_over", "lst_soon"]);
    expect(await found("due=overdue")).toEqual(["lst_older", "lst_over"]);
    expect(await found("due=soon")).toEqual(["lst_soon"]);
    expect(await found("kind=role")).toEqual(["lst_older"]);
    expect(await found("phone=yes")).toEqual(["lst_over", "lst_soon"]);
  });

  it("keeps who called when, with what result and when next, and leaves it aside until then", async () => {
    await log({ result: "callBack", note: "午後がよい", nextOn: "2026-11-25" });
    expect(await found()).toEqual(["lst_older", "lst_soon"]);
    expect(await found("later=yes")).toEqual(["lst_older", "lst_over", "lst_soon"]);
    const item = await findCallItem({ desk, listingId: "lst_over", now });
    expect(item?.calls).toMatchObject([
      { calledOn: "2026-11-21", by: actor.name, result: "callBack", note: "午後がよい", nextOn: "2026-11-25" },
    ]);
    const audit = await db().auditLog.findMany();
    expect(audit).toMatchObject([{ action: "listing.called", actorKind: "officer", municipalityCode: "222127" }]);
    expect(JSON.stringify(audit.map(({ detail }) => detail))).not.toContain("午後");
  });

  it("confirms for the municipality when all is still right, as of the day of the call", async () => {
    await log({ result: "confirmed", calledOn: "2026-11-19" });
    expect(await db().listing.findUniqueOrThrow({ where: { id: "lst_over" } })).toMatchObject({
      ...{ confirmedBy: "municipality", confirmedName: "焼津市", confirmedHow: "phone" },
      ...{ confirmedAt: new Date("2026-11-18T15:00:00Z"), nextCheckAt: new Date("2027-11-18T15:00:00Z") },
    });
    expect(await found()).toEqual(["lst_older", "lst_soon"]);
  });

  it("does not put an earlier confirmation over a later one", async () => {
    await db().listing.update({ where: { id: "lst_over" }, data: { confirmedAt: now, confirmedBy: "operator" } });
    await log({ result: "confirmed", calledOn: "2026-11-19" });
    expect((await db().listing.findUniqueOrThrow({ where: { id: "lst_over" } })).confirmedBy).toBe("operator");
    expect(await db().listingCall.count()).toBe(1);
  });

  it.each(["lst_other_town", "lst_ended", "lst_none"])("takes no call for %s", async (listingId) => {
    await expect(log({ result: "confirmed" }, listingId)).rejects.toMatchObject({ reason: "notFound" });
    expect(await findCallItem({ desk, listingId, now })).toBeNull();
    expect(await db().listingCall.count()).toBe(0);
  });

  it.each([
    ["a guest of the town", anActor()],
    ["an officer of another town", anOfficer(["131130"])],
    ["an officer without a second factor", anOfficer(["222127"], { hasSecondFactor: false })],
  ])("is closed to %s", (_who, visitor) => {
    expect(() => getDesk({ actor: visitor, code: "222127" })).toThrow(expect.objectContaining({ reason: "notFound" }));
  });
});
