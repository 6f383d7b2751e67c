import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { closeAccount } from "~/domain/accounts/close-account.server";
import { declineHandover } from "~/domain/connection/decline-handover.server";
import { endShare } from "~/domain/connection/end-share.server";
import { findColleagues } from "~/domain/connection/find-colleagues.server";
import { findHandovers } from "~/domain/connection/find-handovers.server";
import { getAlias } from "~/domain/connection/get-alias.server";
import { keepAliases } from "~/domain/connection/keep-aliases.server";
import { offerHandover } from "~/domain/connection/offer-handover.server";
import { shareAlias } from "~/domain/connection/share-alias.server";
import { takeHandover } from "~/domain/connection/take-handover.server";
import { db } from "~/gateways/db.server";
import {
  anAlias,
  colleague,
  keeper,
  keepingOfficer,
  makeKeepers,
  neighbour,
  ORGANISATION,
  siteAdministrator,
  stranger,
  townOfficer,
} from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { mailsOf, reasonOf } from "./connection-setup";

const NOW = new Date("2026-11-24T01:00:00Z");
const reads = async (actor: Actor, aliasId: string) =>
  (await reasonOf(getAlias({ actor, aliasId, now: NOW }))) === "done";
const roleOf = (actor: Actor) => ({ where: { id: `mem_${actor.userId}_professional_${actor.professionalOf[0]}` } });

describe.each(databases)("on $name", (database) => {
  useDatabase(database);
  let aliasId = "";
  beforeEach(async () => {
    await makeKeepers();
    aliasId = await anAlias({ now: NOW });
  });
  const share = (userId: string, actor = keeper) => shareAlias({ actor, aliasId, userId, now: NOW });
  const offer = (toUserId: string | null, actor = keeper) => offerHandover({ actor, aliasId, toUserId, now: NOW });

  it("colleagues are the professionals of the town who work at the same place, however it is written", async () => {
    const found = await findColleagues({ actor: keeper, aliasId, now: NOW });
    expect(found).toEqual([{ userId: colleague.userId, name: colleague.name, jobTitle: null, isShared: false }]);
    await db().membership.update({ ...roleOf(neighbour), data: { organisation: ORGANISATION, status: "requested" } });
    await db().user.update({ where: { id: colleague.userId }, data: { emailVerified: false } });
    expect(await findColleagues({ actor: keeper, aliasId, now: NOW })).toEqual([]);
  });

  it("without a place of work there are no colleagues", async () => {
    for (const actor of [keeper, colleague])
      await db().membership.update({ ...roleOf(actor), data: { organisation: " " } });
    expect(await findColleagues({ actor: keeper, aliasId, now: NOW })).toEqual([]);
    expect(await reasonOf(share(colleague.userId))).toBe("notFound");
  });

  it.each([
    ["somebody who works elsewhere", neighbour],
    ["a professional of another town", stranger],
    ["an officer", townOfficer],
    ["an officer who is a professional elsewhere in town", keepingOfficer],
    ["an administrator", siteAdministrator],
    ["oneself", keeper],
  ])("%s is no colleague: nothing is shared with or offered to them", async (_name, { userId }) => {
    expect([await reasonOf(share(userId)), await reasonOf(offer(userId))]).toEqual(["notFound", "notFound"]);
    expect(await db().aliasShare.count()).toBe(0);
    expect(await db().mail.count()).toBe(0);
  });

  it("a share opens, once told by mail, and closes", async () => {
    await share(colleague.userId);
    await share(colleague.userId);
    expect(await reads(colleague, aliasId)).toBe(true);
    expect((await findColleagues({ actor: keeper, aliasId, now: NOW }))[0]?.isShared).toBe(true);
    expect((await mailsOf("connection.shared")).map(({ to }) => to)).toEqual([colleague.email]);
    await endShare({ actor: keeper, aliasId, userId: colleague.userId, now: NOW });
    expect(await reads(colleague, aliasId)).toBe(false);
  });

  it("a colleague gives up their own share, nobody else's, and shares nothing on", async () => {
    await share(colleague.userId);
    expect(await reasonOf(share(colleague.userId, colleague))).toBe("notFound");
    expect(await reasonOf(endShare({ actor: colleague, aliasId, userId: keeper.userId, now: NOW }))).toBe("notFound");
    expect(await reasonOf(offer(colleague.userId, colleague))).toBe("notFound");
    await endShare({ actor: colleague, aliasId, userId: colleague.userId, now: NOW });
    expect(await reads(colleague, aliasId)).toBe(false);
  });

  it("what is offered is read only after it was taken, and then no longer by who offered it", async () => {
    await share(colleague.userId);
    await endShare({ actor: keeper, aliasId, userId: colleague.userId, now: NOW });
    await offer(colleague.userId);
    expect(await reads(colleague, aliasId)).toBe(false);
    expect(await findHandovers({ actor: colleague, now: NOW })).toEqual([
      { aliasId, alias: "みどり-12", fromName: keeper.name },
    ]);
    expect((await getAlias({ actor: keeper, aliasId, now: NOW })).handover).toEqual({
      userId: colleague.userId,
      name: colleague.name,
    });
    await takeHandover({ actor: colleague, aliasId, now: NOW });
    expect([await reads(colleague, aliasId), await reads(keeper, aliasId)]).toEqual([true, false]);
    expect((await getAlias({ actor: colleague, aliasId, now: NOW })).access).toBe("owner");
    expect(await findHandovers({ actor: colleague, now: NOW })).toEqual([]);
    expect((await mailsOf("connection.handoverAnswered")).map(({ to }) => to)).toEqual([keeper.email]);
    expect(await reasonOf(takeHandover({ actor: colleague, aliasId, now: NOW }))).toBe("notFound");
  });

  it("a share of one's own ends with taking over, the others' stay", async () => {
    await db().membership.update({ ...roleOf(neighbour), data: { organisation: ORGANISATION } });
    await share(colleague.userId);
    await share(neighbour.userId);
    await offer(colleague.userId);
    await takeHandover({ actor: colleague, aliasId, now: NOW });
    const { sharedWith } = await getAlias({ actor: colleague, aliasId, now: NOW });
    expect(sharedWith.map(({ userId }) => userId)).toEqual([neighbour.userId]);
  });

  it("an offer is declined or taken back, and the alias stays where it was", async () => {
    await offer(colleague.userId);
    await declineHandover({ actor: colleague, aliasId, now: NOW });
    await offer(colleague.userId);
    await offer(null);
    expect(await findHandovers({ actor: colleague, now: NOW })).toEqual([]);
    expect(await reasonOf(takeHandover({ actor: colleague, aliasId, now: NOW }))).toBe("notFound");
    expect(await reads(keeper, aliasId)).toBe(true);
    expect((await mailsOf("connection.handover")).length).toBe(2);
  });

  it("nobody else takes or declines what is offered", async () => {
    await offer(colleague.userId);
    for (const actor of [keeper, neighbour, stranger, townOfficer, siteAdministrator]) {
      const wish = { actor, aliasId, now: NOW };
      expect([await reasonOf(takeHandover(wish)), await reasonOf(declineHandover(wish))]).toEqual([
        "notFound",
        "notFound",
      ]);
      expect(await findHandovers({ actor, now: NOW })).toEqual([]);
    }
    await db().membership.update({ ...roleOf(colleague), data: { organisation: "見本のほかの職場" } });
    expect(await reasonOf(takeHandover({ actor: colleague, aliasId, now: NOW }))).toBe("notFound");
  });

  it("mails tell neither the alias nor anybody's name", async () => {
    await share(colleague.userId);
    await offer(colleague.userId);
    await declineHandover({ actor: colleague, aliasId, now: NOW });
    const mails = [
      ...(await mailsOf("connection.shared")),
      ...(await mailsOf("connection.handover")),
      ...(await mailsOf("connection.handoverAnswered")),
    ];
    expect(mails.length).toBe(3);
    const told = ["みどり", keeper.name, colleague.name, aliasId];
    expect(mails.filter(({ text }) => told.some((word) => text.includes(word)))).toEqual([]);
  });

  it("who works elsewhere by now loses share and offer the next day; who is left behind does not", async () => {
    await share(colleague.userId);
    await offer(colleague.userId);
    await keepAliases({ now: NOW });
    expect(await reads(colleague, aliasId)).toBe(true);
    await db().membership.update({ ...roleOf(keeper), data: { status: "ended" } });
    await keepAliases({ now: NOW });
    expect(await reads(colleague, aliasId)).toBe(true);
    await db().membership.update({ ...roleOf(keeper), data: { status: "approved" } });
    await db().membership.update({ ...roleOf(colleague), data: { organisation: "見本のほかの職場" } });
    await keepAliases({ now: NOW });
    expect(await reads(colleague, aliasId)).toBe(false);
    expect(await findHandovers({ actor: colleague, now: NOW })).toEqual([]);
  });

  it("closing an account deletes its aliases and gives back what others shared and offered", async () => {
    const theirs = await anAlias({ actor: colleague, now: NOW });
    await share(colleague.userId);
    await offer(colleague.userId);
    await closeAccount({ actor: colleague, now: NOW });
    expect((await db().alias.findMany()).map(({ id, handoverToUserId }) => [id, handoverToUserId])).toEqual([
      [aliasId, null],
    ]);
    expect([theirs === aliasId, await db().aliasShare.count()]).toEqual([false, 0]);
  });
});
