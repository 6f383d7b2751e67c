import { describe, expect, it } from "vitest";
import { endMembership } from "~/domain/accounts/end-membership.server";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { findSiteMembers, getSiteMember } from "~/domain/accounts/find-site-members.server";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { restoreMembership } from "~/domain/accounts/restore-membership.server";
import { readMembersFilter } from "~/domain/accounts/site-members";
import { withdrawAnyInvitation } from "~/domain/accounts/withdraw-any-invitation.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import {
  administrator,
  auditActions,
  expectRefusedToOthers,
  giveRole,
  makeUser,
  now,
  YAIZU,
} from "./administration-setup";

const find = (search: string) =>
  findSiteMembers({ actor: administrator, filter: readMembersFilter(new URLSearchParams(search)), now });

async function makePeople(): Promise<void> {
  await makeUser("user_admin", "admin@example.jp", "見本 管理者");
  await makeUser("user_tanto", "tanto@example.jp", "見本 担当");
  await makeUser("user_senmon", "senmon@example.jp", "見本 専門");
  await giveRole("membership_admin", "user_admin", "administrator", null);
  await giveRole("membership_tanto", "user_tanto", "officer", YAIZU);
  await giveRole("membership_senmon", "user_senmon", "professional", YAIZU);
}

describe.each(databases)("people and roles on $name", (database) => {
  useDatabase(database);

  it("are found by role, municipality, name and address", async () => {
    await makePeople();
    const names = async (search: string) => (await find(search)).members.map(({ name }) => name);
    expect(await names("")).toEqual(["見本 管理者", "見本 担当", "見本 専門"]);
    expect(await names("role=officer")).toEqual(["見本 担当"]);
    expect(await names(`municipality=${YAIZU}&q=SENMON@`)).toEqual(["見本 専門"]);
    expect(await names("municipality=222097")).toEqual([]);
    expect(await names("state=ended")).toEqual([]);
    expect((await find("role=officer")).members[0]).toMatchObject({
      email: "tanto@example.jp",
      municipalityName: "静岡県焼津市",
      hasSecondFactor: true,
      isSelf: false,
    });
  });

  it("lose a role at once, and get it back", async () => {
    await makePeople();
    const membershipId = "membership_tanto";
    await endMembership({ actor: administrator, membershipId, now });
    expect((await findActorById("user_tanto"))?.officerOf).toEqual([]);
    expect((await find("state=ended")).members.map(({ id }) => id)).toEqual([membershipId]);
    await expect(endMembership({ actor: administrator, membershipId, now })).rejects.toMatchObject({
      reason: "conflict",
    });
    await restoreMembership({ actor: administrator, membershipId, now });
    expect((await findActorById("user_tanto"))?.officerOf).toEqual([YAIZU]);
    await expect(restoreMembership({ actor: administrator, membershipId, now })).rejects.toMatchObject({
      reason: "conflict",
    });
    expect(await auditActions()).toEqual(["membership.ended", "membership.restored"]);
    const nobody = { actor: administrator, membershipId: "membership_nobody", now };
    await expect(endMembership(nobody)).rejects.toMatchObject({ reason: "notFound" });
    await expect(restoreMembership(nobody)).rejects.toMatchObject({ reason: "notFound" });
  });

  it("keep one administrator, even when two end each other's role in the same moment", async () => {
    await makePeople();
    const last = { actor: administrator, membershipId: "membership_admin", now };
    await expect(endMembership(last)).rejects.toMatchObject({ reason: "limited" });
    await makeUser("user_second", "second@example.jp");
    await giveRole("membership_second", "user_second", "administrator", null);
    const second = { ...administrator, userId: "user_second" };
    const results = await Promise.allSettled([
      endMembership({ actor: administrator, membershipId: "membership_second", now }),
      endMembership({ actor: second, membershipId: "membership_admin", now }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().membership.count({ where: { role: "administrator", status: "approved" } })).toBe(1);
  });

  it("are invited and the invitation withdrawn, whoever sent it", async () => {
    await makePeople();
    const invited = { email: "new@example.jp", role: "officer" as const, municipalityCode: YAIZU };
    const { invitationId } = await inviteMember({ actor: administrator, ...invited, now });
    expect((await find("")).invitations).toMatchObject([{ id: invitationId, email: "new@example.jp" }]);
    await withdrawAnyInvitation({ actor: administrator, invitationId, now });
    expect((await find("")).invitations).toEqual([]);
    const again = withdrawAnyInvitation({ actor: administrator, invitationId, now });
    await expect(again).rejects.toMatchObject({ reason: "conflict" });
    const nobody = withdrawAnyInvitation({ actor: administrator, invitationId: "invitation_x", now });
    await expect(nobody).rejects.toMatchObject({ reason: "notFound" });
    expect(await auditActions()).toEqual(["invitation.sent", "invitation.withdrawn"]);
  });

  it("are nobody else's business", async () => {
    await makePeople();
    const invited = { email: "new@example.jp", role: "officer" as const, municipalityCode: "222097" };
    const { invitationId } = await inviteMember({ actor: administrator, ...invited, now });
    const membershipId = "membership_tanto";
    await expectRefusedToOthers((actor) => endMembership({ actor, membershipId, now }));
    await expectRefusedToOthers((actor) => restoreMembership({ actor, membershipId, now }));
    await expectRefusedToOthers((actor) => withdrawAnyInvitation({ actor, invitationId, now }));
    await expectRefusedToOthers((actor) => inviteMember({ actor, ...invited, now }));
    await expectRefusedToOthers((actor) => getSiteMember({ actor, membershipId }));
    await expectRefusedToOthers((actor) =>
      findSiteMembers({ actor, filter: readMembersFilter(new URLSearchParams()), now }),
    );
  });
});
