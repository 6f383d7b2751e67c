import { describe, expect, it } from "vitest";
import { closeAccount } from "~/domain/accounts/close-account.server";
import { findMyRegistrations } from "~/domain/symposium/find-my-registrations.server";
import { keepWaitingLists } from "~/domain/symposium/move-up.server";
import { register } from "~/domain/symposium/register.server";
import { db } from "~/gateways/db.server";
import { anActor } from "../../factories/actor";
import { TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { anInput, aSymposiumWith, registers, registrationOf, states } from "./registration-setup";

const later = new Date(TEST_NOW.getTime() + 3_600_000);

/** A resident with a row of their own. */
async function aResident() {
  const actor = anActor({ userId: "user_own", email: "own@example.jp" });
  const { userId: id, email, name } = actor;
  await db().user.create({ data: { id, email, name, emailVerified: true, createdAt: TEST_NOW, updatedAt: TEST_NOW } });
  return actor;
}

describe.each(databases)("the registrations of an account on $name", (database) => {
  useDatabase(database);

  it("are those of the account and of its address, not of the colleagues it registered", async () => {
    const actor = await aResident();
    const [one, two, past] = [await aSymposiumWith({}), await aSymposiumWith({}), await aSymposiumWith({})];
    const people = ["Own@example.jp", "colleague@example.jp"].map((email) => ({ name: email.slice(0, 3), email }));
    const input = { ...anInput("x@example.jp"), people, groupName: "見本の会" };
    await register({ symposiumId: one, input, actor, now: TEST_NOW });
    await registers(two, "own@example.jp");
    await registers(past, "other@example.jp");
    expect((await findMyRegistrations({ actor })).map(({ state }) => state)).toEqual(["placed", "placed"]);
    const stranger = anActor({ userId: "user_other", email: "own@example.jp", emailVerified: false });
    expect(await findMyRegistrations({ actor: stranger })).toEqual([]);
  });

  it("are given up when it is closed: nothing of the person stays, the next moves up, the old link opens nothing", async () => {
    const actor = await aResident();
    const id = await aSymposiumWith({ venueCapacity: 1 });
    await registers(id, "own@example.jp");
    await registers(id, "next@example.jp");
    const { token } = await registrationOf("own@example.jp");
    await closeAccount({ actor, now: later });
    await keepWaitingLists({ now: later });
    expect(await states(id)).toEqual(["1  cancelled", "2 next offered"]);
    expect(await db().registration.count({ where: { token } })).toBe(0);
    const rows = await db().registration.findMany({ where: { number: 1 } });
    expect(JSON.stringify(rows)).not.toMatch(/own@|見本 own/);
  });
});
