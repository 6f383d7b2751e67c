import { describe, expect, it } from "vitest";
import { closeAccount } from "~/domain/accounts/close-account.server";
import { endSessions } from "~/domain/accounts/end-sessions.server";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { findSessions } from "~/domain/accounts/find-sessions.server";
import { findKeptForm } from "~/domain/accounts/kept-form.server";
import { db } from "~/gateways/db.server";
import { callAuth } from "~/http/call-auth.server";
import { readKeptFormToken } from "~/http/kept-form-cookie.server";
import { findActor, requireActor } from "~/http/require-actor.server";
import { findSession } from "~/http/session.server";
import { action as signOut } from "~/routes/_auth.sign-out/route";
import { action as close } from "~/routes/account.close/route";
import { DomainError } from "~/shared/domain-error";
import { databases, useDatabase } from "../../setup/database";
import { answerOf, aSignedInUser, cookiesOf, formRequest, PASSWORD } from "./accounts-setup";

const EMAIL = "sakura@example.jp";
const NOW = new Date("2026-11-22T01:00:00Z");
const asking = (cookie: string) => new Request("http://localhost:3000/", { headers: { Cookie: cookie } });

async function plantTraces(userId: string): Promise<void> {
  const listing = { kind: "role", name: "畑の水やり", municipalityCode: "222127" } as const;
  const lists = { themes: [], targets: [], reach: [], serviceAreaCodes: [], connectWays: [], languages: [] };
  const source = { id: "src_1", name: "見本", publisher: "見本", licenceId: "CC0-1.0", creditLine: "見本" };
  await db().source.create({ data: source });
  const row = { ...listing, ...lists, ownerUserId: userId };
  await db().listing.create({ data: { ...row, id: "lst_own", photoFile: "photos/a.webp" } });
  await db().listing.create({ data: { ...row, id: "lst_claimed", sourceId: "src_1", sourceRecordId: "1" } });
  await db().privatePosition.create({ data: { listingId: "lst_own", lat: 34.86691, lng: 138.32314 } });
  const claim = {
    id: "claim_1",
    listingId: "lst_claimed",
    userId,
    position: "代表",
    way: "officer",
    state: "approved",
  };
  await db().listingClaim.create({ data: claim });
  await db().offerDraft.create({ data: { id: "draft_1", userId, kind: "role", step: "what" } });
  const review = {
    municipalityCode: "222127",
    kind: "offer",
    subjectType: "listing",
    subjectId: "lst_own",
    summary: "畑",
  };
  await db().review.create({ data: { id: "review_1", ...review } });
  const thread = {
    listingId: "lst_claimed",
    askerName: "さくら",
    askerKind: "resident",
    subject: "質問",
    deleteAfter: NOW,
  };
  const sides = {
    askerUserId: userId,
    askerEmail: EMAIL,
    answererEmail: "host@example.jp",
    askerToken: "a",
    answererToken: "b",
  };
  await db().relayThread.create({ data: { id: "thread_1", ...thread, ...sides } });
  await db().subscription.create({
    data: { id: "sub_1", email: EMAIL, search: "", label: "焼津市", every: "weekly", endDigest: "c" },
  });
}

describe.each(databases)("on $name", (database) => {
  useDatabase(database);

  it("one sees one's sessions and ends them, never another's", async () => {
    const { cookie, userId } = await aSignedInUser(EMAIL);
    const second = await callAuth(formRequest("/", {}), "/sign-in/email", { email: EMAIL, password: PASSWORD });
    const foreign = await aSignedInUser("foreign@example.jp");
    const present = await findSession(asking(cookie));
    const sessions = await findSessions({ userId, presentId: present?.id ?? "", now: new Date() });
    expect(sessions.map(({ device, isPresent }) => [device, isPresent])).toEqual([
      ["Firefox・Windows", true],
      ["Firefox・Windows", false],
    ]);
    const [actor, other] = [await findActorById(userId), await findActorById(foreign.userId)];
    if (!actor || !other) throw new Error("no actor");
    expect(await endSessions({ actor: other, which: { id: sessions[1]!.id } })).toBe(0);
    expect(await endSessions({ actor, which: { id: sessions[1]!.id } })).toBe(1);
    const whoIs = async (cookies: string) => (await findActor(asking(cookies)))?.email ?? null;
    expect([await whoIs(cookie), await whoIs(cookiesOf(second)), await whoIs(foreign.cookie)]).toEqual([
      EMAIL,
      null,
      "foreign@example.jp",
    ]);
    await answerOf(signOut, formRequest("/sign-out", {}, { cookie }));
    expect(await whoIs(cookie)).toBeNull();
  });

  it("what was typed survives a session that is over, for this browser alone and without its passwords", async () => {
    const sent = formRequest("/account?x=1", { name: "畑の話 🌱", password: PASSWORD });
    const led = await answerOf(({ request }: { request: Request }) => requireActor(request), sent);
    expect([led.status, led.headers.get("Location")]).toEqual([303, "/sign-in?note=kept&to=%2Fresume"]);
    const token = await readKeptFormToken(asking(cookiesOf(led)));
    const kept = await findKeptForm({ token: token ?? "", now: new Date() });
    expect(kept).toEqual({ path: "/account?x=1", fields: [["name", "畑の話 🌱"]] });
    expect(await findKeptForm({ token: "other", now: new Date() })).toBeNull();
    expect(await findKeptForm({ token: token ?? "", now: new Date(Date.now() + 31 * 60_000) })).toBeNull();
    const rows = JSON.stringify(await db().verification.findMany());
    expect(rows).not.toContain(token);
    expect(rows).not.toContain("畑");
  });

  it("a forged or changed cookie is a guest's", async () => {
    const { cookie } = await aSignedInUser(EMAIL);
    const { token } = await db().session.findFirstOrThrow();
    expect(await findActor(asking(`hitobito.session_token=${token}`))).toBeNull();
    expect(await findActor(asking(cookie.replace(/.$/, (last) => (last === "A" ? "B" : "A"))))).toBeNull();
  });

  it("closing asks for the password and for having read what goes", async () => {
    const { cookie, userId } = await aSignedInUser(EMAIL);
    const send = (fields: Record<string, string>) => answerOf(close, formRequest("/account/close", fields, { cookie }));
    expect((await send({ password: PASSWORD })).status).toBe(422);
    expect((await send({ password: "ちがうパスワードです", agree: "yes" })).status).toBe(422);
    expect(await findActorById(userId)).not.toBeNull();
    for (let i = 0; i < 4; i++) await send({ password: "ちがうパスワードです", agree: "yes" });
    expect((await send({ password: PASSWORD, agree: "yes" })).status).toBe(429);
  });

  it("closing deletes what is the person's, and keeps what belongs to others", async () => {
    const { cookie, userId } = await aSignedInUser(EMAIL);
    await plantTraces(userId);
    const fields = { password: PASSWORD, agree: "yes" };
    const closed = await answerOf(close, formRequest("/account/close", fields, { cookie }));
    expect([closed.status, closed.headers.get("Location")]).toEqual([303, "/goodbye"]);
    const database = db();
    const counts = await Promise.all([
      database.user.count(),
      database.session.count(),
      database.account.count(),
      database.offerDraft.count(),
      database.listingClaim.count(),
      database.privatePosition.count(),
      database.subscription.count(),
      database.review.count(),
    ]);
    expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await database.listing.findMany({ select: { id: true, ownerUserId: true } })).toEqual([
      { id: "lst_claimed", ownerUserId: null },
    ]);
    expect(
      await database.relayThread.findMany({ select: { askerUserId: true, askerEmail: true, state: true } }),
    ).toEqual([{ askerUserId: null, askerEmail: "", state: "ended" }]);
    expect(await database.mail.findMany({ select: { template: true } })).toEqual([{ template: "account.closed" }]);
    const events = await database.outboxEvent.findMany({
      select: { name: true, payload: true },
      orderBy: { id: "asc" },
    });
    expect(events.filter(({ name }) => name !== "mail.queued")).toEqual([
      { name: "listings.changed", payload: { ids: ["lst_own"] } },
      { name: "files.unused", payload: { keys: ["photos/a.webp"] } },
    ]);
    const audit = JSON.stringify(await database.auditLog.findMany({ select: { action: true, detail: true } }));
    expect([audit.includes("account.closed"), audit.includes(EMAIL), audit.includes("さくら")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("the last administrator cannot leave, and nothing is deleted on the way", async () => {
    const { userId } = await aSignedInUser(EMAIL);
    const membership = { id: "m_1", userId, role: "administrator", status: "approved" };
    await db().membership.create({ data: membership });
    const actor = await findActorById(userId);
    if (!actor) throw new Error("no actor");
    await expect(closeAccount({ actor, now: NOW })).rejects.toBeInstanceOf(DomainError);
    expect(await db().user.count()).toBe(1);
  });
});
