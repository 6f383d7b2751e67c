import { beforeEach, describe, expect, it } from "vitest";
import { deleteAlias } from "~/domain/connection/delete-alias.server";
import { keepAliases } from "~/domain/connection/keep-aliases.server";
import { renewAlias } from "~/domain/connection/renew-alias.server";
import { db } from "~/gateways/db.server";
import { startOfTokyoDate } from "~/shared/dates";
import { anAlias, keeper, makeKeepers, neighbour } from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { mailsOf } from "./connection-setup";

/** Six in the morning of a Tokyo day, when the daily jobs run. */
const morning = (day: string) => new Date(startOfTokyoDate(day).getTime() + 6 * 3_600_000);
const idsLeft = async () => (await db().alias.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);

describe.each(databases)("on $name", (database) => {
  useDatabase(database);
  beforeEach(() => makeKeepers());

  it("an owner is told once, a month before, in one mail without alias or name", async () => {
    const first = await anAlias({ now: morning("2026-11-24") });
    await anAlias({ words: { alias: "あお-2" }, now: morning("2026-11-24") });
    await anAlias({ words: { alias: "きん-3" }, now: morning("2027-06-01") });
    await anAlias({ actor: neighbour, words: { alias: "ぎん-4" }, now: morning("2026-11-24") });
    const { updatedAt } = await db().alias.findUniqueOrThrow({ where: { id: first } });
    expect(await keepAliases({ now: morning("2027-10-24") })).toEqual({ reminded: 0, deleted: 0 });
    expect(await keepAliases({ now: morning("2027-10-25") })).toEqual({ reminded: 3, deleted: 0 });
    expect(await keepAliases({ now: morning("2027-10-26") })).toEqual({ reminded: 0, deleted: 0 });
    const mails = await mailsOf("connection.keeping");
    expect(mails.map(({ to }) => to).sort()).toEqual([keeper.email, neighbour.email].sort());
    const [ours] = mails.filter(({ to }) => to === keeper.email);
    expect(ours?.text).toContain("つなぎの記録2人ぶんの期限");
    expect(ours?.text).toContain("2027年11月24日");
    const told = ["みどり", "あお", "きん", "ぎん", keeper.name, first];
    expect(mails.filter(({ text }) => told.some((word) => text.includes(word)))).toEqual([]);
    expect((await db().alias.findUniqueOrThrow({ where: { id: first } })).updatedAt).toEqual(updatedAt);
  });

  it("what nobody renews is deleted on its day, with all that hangs on it", async () => {
    const aliasId = await anAlias({ now: morning("2026-11-24") });
    const kept = await anAlias({ now: morning("2026-11-24") });
    await keepAliases({ now: morning("2027-10-25") });
    await renewAlias({ actor: keeper, aliasId: kept, now: morning("2027-11-01") });
    expect(await keepAliases({ now: morning("2027-11-23") })).toEqual({ reminded: 0, deleted: 0 });
    expect(await keepAliases({ now: morning("2027-11-24") })).toEqual({ reminded: 0, deleted: 1 });
    expect(await idsLeft()).toEqual([kept]);
    const [line] = await db().auditLog.findMany({ where: { action: "alias.ended" } });
    expect([line?.subjectId, line?.actorKind, line?.municipalityCode]).toEqual([aliasId, "system", null]);
  });

  it("a renewed alias is told of again a year later", async () => {
    const aliasId = await anAlias({ now: morning("2026-11-24") });
    await keepAliases({ now: morning("2027-10-25") });
    await renewAlias({ actor: keeper, aliasId, now: morning("2027-11-01") });
    expect(await keepAliases({ now: morning("2028-10-01") })).toEqual({ reminded: 0, deleted: 0 });
    expect(await keepAliases({ now: morning("2028-10-02") })).toEqual({ reminded: 1, deleted: 0 });
    expect((await mailsOf("connection.keeping")).length).toBe(2);
  });

  it("a site that stood still tells first and deletes a month later", async () => {
    await anAlias({ now: morning("2026-11-24") });
    expect(await keepAliases({ now: morning("2028-03-01") })).toEqual({ reminded: 1, deleted: 0 });
    const [mail] = await mailsOf("connection.keeping");
    expect(mail?.text).toContain("2028年3月31日");
    expect(await keepAliases({ now: morning("2028-03-30") })).toEqual({ reminded: 0, deleted: 0 });
    expect(await keepAliases({ now: morning("2028-03-31") })).toEqual({ reminded: 0, deleted: 1 });
  });

  it("many end on one day, and one that was deleted before is no trouble", async () => {
    const ids: string[] = [];
    for (let at = 0; at < 60; at++) ids.push(await anAlias({ now: morning("2026-11-24") }));
    await keepAliases({ now: morning("2027-10-25") });
    await deleteAlias({ actor: keeper, aliasId: ids[0]!, now: morning("2027-11-01") });
    expect(await keepAliases({ now: morning("2027-11-24") })).toEqual({ reminded: 0, deleted: 59 });
    expect(await idsLeft()).toEqual([]);
  });
});
