import express from "express";
import { describe, expect, it } from "vitest";
import { acceptInvitation } from "~/domain/accounts/accept-invitation.server";
import { decideProfessional } from "~/domain/accounts/decide-professional.server";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { makePasswordLink } from "~/domain/accounts/make-password-link.server";
import { openAccount } from "~/domain/accounts/open-account.server";
import { requestProfessional } from "~/domain/accounts/request-professional.server";
import { db } from "~/gateways/db.server";
import { settleClientAddress } from "~/http/client-address.server";
import { requireAdministrator, requireOfficer } from "~/http/require-actor.server";
import { action as signIn } from "~/routes/_auth.sign-in/route";
import { DomainError } from "~/shared/domain-error";
import { anActor, anOfficer } from "../../factories/actor";
import { databases, useDatabase } from "../../setup/database";
import { answerOf, aSignedInUser, formRequest, newestMail } from "./accounts-setup";

const NOW = new Date("2026-11-22T01:00:00Z");
const YAIZU = "222127";
const FUJIEDA = "222143";
const REQUEST = { municipalityCode: YAIZU, organisation: "見本の社協", jobTitle: "相談支援員" };

async function aUser(email: string) {
  const { userId } = await openAccount({ email, name: "さくら", memberships: [], now: NOW });
  return anActor({ userId, email });
}

const refusalOf = (wish: Promise<unknown>) =>
  wish.then(
    () => "done",
    (error) => (error instanceof DomainError ? error.reason : Promise.reject(error)),
  );

describe.each(databases)("on $name", (database) => {
  useDatabase(database);

  it("a professional request waits for an officer of that municipality, and for nobody else", async () => {
    const actor = await aUser("pro@work.example.jp");
    const { membershipId, state } = await requestProfessional({ actor, input: REQUEST, now: NOW });
    expect(state).toBe("requested");
    expect((await findActorById(actor.userId))?.professionalOf).toEqual([]);
    expect(
      await db().outboxEvent.findMany({ where: { name: "professional.requested" }, select: { payload: true } }),
    ).toEqual([{ payload: { membershipId } }]);
    const decide = (officer: ReturnType<typeof anOfficer>) =>
      refusalOf(decideProfessional({ actor: officer, membershipId, decision: "approved", reason: "", now: NOW }));
    expect(await decide(anOfficer([FUJIEDA]))).toBe("notFound");
    expect(await decide(anOfficer([YAIZU], { hasSecondFactor: false }))).toBe("notFound");
    expect(await decide(anOfficer([YAIZU], { userId: actor.userId }))).toBe("notFound");
    expect(await decide(anActor({ isAdministrator: true, hasSecondFactor: true }))).toBe("notFound");
    expect(await decide(anOfficer([YAIZU]))).toBe("done");
    expect(await decide(anOfficer([YAIZU]))).toBe("conflict");
    expect((await findActorById(actor.userId))?.professionalOf).toEqual([YAIZU]);
    expect((await newestMail(actor.email)).template).toBe("account.professionalApproved");
    expect(await refusalOf(requestProfessional({ actor, input: REQUEST, now: NOW }))).toBe("conflict");
  });

  it("a known e-mail domain is a yes at once, only of the municipality that lists it and only when proved", async () => {
    await db().professionalDomain.create({
      data: { municipalityCode: YAIZU, domain: "work.example.jp", organisation: "見本の社協" },
    });
    const actor = await aUser("pro@work.example.jp");
    const ask = (municipalityCode: string) =>
      requestProfessional({ actor, input: { ...REQUEST, municipalityCode }, now: NOW });
    expect([(await ask(YAIZU)).state, (await ask(FUJIEDA)).state]).toEqual(["approved", "requested"]);
    const other = await aUser("pro@notwork.example.jp");
    expect((await requestProfessional({ actor: other, input: REQUEST, now: NOW })).state).toBe("requested");
    const unproved = { ...actor, emailVerified: false };
    expect(await refusalOf(requestProfessional({ actor: unproved, input: REQUEST, now: NOW }))).toBe("notAllowed");
  });

  it("an invitation gives its role once, to the invited address alone, and only within its time", async () => {
    const email = "Officer@Example.JP";
    const invite = (actor = anOfficer([YAIZU])) =>
      inviteMember({ actor, email, role: "officer", municipalityCode: YAIZU, now: NOW });
    expect(await refusalOf(invite(anOfficer([FUJIEDA])))).toBe("notAllowed");
    expect(await refusalOf(invite(anOfficer([YAIZU], { hasSecondFactor: false })))).toBe("notAllowed");
    await invite();
    const { token } = await newestMail("officer@example.jp");
    const [invited, other] = [await aUser("officer@example.jp"), await aUser("other@example.jp")];
    const late = new Date(NOW.getTime() + 8 * 86_400_000);
    const accept = (actor: typeof invited, now = NOW) => refusalOf(acceptInvitation({ actor, token, now }));
    expect([await accept(other), await accept(invited, late)]).toEqual(["notAllowed", "notFound"]);
    expect([await accept(invited), await accept(invited)]).toEqual(["done", "notFound"]);
    expect((await findActorById(invited.userId))?.officerOf).toEqual([YAIZU]);
    expect((await db().invitation.findFirst())?.tokenDigest).not.toBe(token);
    const kept = JSON.stringify(await db().auditLog.findMany({ select: { detail: true } }));
    expect([kept.includes("officer@example.jp"), kept.includes(token)]).toEqual([false, false]);
  });

  it("an officer or administrator without a second factor is sent to set one up; others are refused", async () => {
    const { cookie, userId } = await aSignedInUser("officer@example.jp");
    const request = () => new Request("http://localhost:3000/desk?page=2", { headers: { Cookie: cookie } });
    const outcome = (wish: Promise<unknown>) =>
      wish.then(
        () => "in",
        (thrown: Response) => `${thrown.status} ${thrown.headers.get("Location") ?? ""}`.trim(),
      );
    expect(await outcome(requireOfficer(request(), YAIZU))).toBe("403");
    await openAccount({
      email: "officer@example.jp",
      name: "",
      memberships: [
        { role: "officer", municipalityCode: YAIZU },
        { role: "administrator", municipalityCode: null },
      ],
      now: NOW,
    });
    const setUp = "302 /account/two-factor?to=%2Fdesk%3Fpage%3D2";
    expect([await outcome(requireOfficer(request(), YAIZU)), await outcome(requireAdministrator(request()))]).toEqual([
      setUp,
      setUp,
    ]);
    expect(await outcome(requireOfficer(request(), FUJIEDA))).toBe("403");
    await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    expect([await outcome(requireOfficer(request(), YAIZU)), await outcome(requireAdministrator(request()))]).toEqual([
      "in",
      "in",
    ]);
    expect(await outcome(requireOfficer(new Request("http://localhost:3000/desk?page=2"), YAIZU))).toBe(
      "302 /sign-in?to=%2Fdesk%3Fpage%3D2",
    );
  });

  it("the console makes an administrator whose link sets the password, once", async () => {
    await openAccount({
      email: "admin@example.jp",
      name: "管理者",
      memberships: [{ role: "administrator", municipalityCode: null }],
      now: NOW,
    });
    const link = await makePasswordLink("admin@example.jp");
    expect(await db().mail.count()).toBe(0);
    expect(link).toMatch(/^http:\/\/localhost:\d+\/reset-password\?token=[\w-]{20,}$/);
    expect(await db().membership.findMany({ select: { role: true, status: true, decidedHow: true } })).toEqual([
      { role: "administrator", status: "approved", decidedHow: "console" },
    ]);
  });

  it("a forged X-Forwarded-For does not get more tries", async () => {
    const site = express();
    site.use(settleClientAddress, express.urlencoded({ extended: false }), async (request, response) => {
      const asked = formRequest("/sign-in", request.body, { address: String(request.headers["x-forwarded-for"]) });
      response.sendStatus((await answerOf(signIn, asked)).status);
    });
    const server = site.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const statuses = [];
    for (let i = 0; i < 6; i++) {
      const body = new URLSearchParams({ email: "a@example.jp", password: "ちがうパスワードです" });
      const headers = {
        "X-Forwarded-For": `203.0.113.${i}`,
        "X-Real-IP": `203.0.113.${i}`,
        Forwarded: `for=203.0.113.${i}`,
      };
      statuses.push((await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers })).status);
    }
    await new Promise((resolve) => server.close(resolve));
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });
});
