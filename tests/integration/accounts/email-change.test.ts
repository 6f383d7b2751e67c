import { describe, expect, it } from "vitest";
import { closeAccount } from "~/domain/accounts/close-account.server";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { db } from "~/gateways/db.server";
import { callAuth } from "~/http/call-auth.server";
import { action as object } from "~/routes/_auth.email-objection.$token/route";
import { action as changeEmail } from "~/routes/account.email/route";
import { databases, useDatabase } from "../../setup/database";
import { answerOf, aSignedInUser, cookiesOf, formRequest, newestMail, PASSWORD } from "./accounts-setup";

const OLD = "sakura@example.jp";
const NEW = "sakura.new@example.jp";

type Problems = { problems: { field: string; problem: string }[]; values: Record<string, string> };

const send = (fields: Record<string, string>, cookie: string) =>
  answerOf(changeEmail, formRequest("/account/email", fields, { cookie }));
const ask = (cookie: string, more: Record<string, string> = {}) =>
  send({ intent: "ask", newEmail: NEW, password: PASSWORD, ...more }, cookie);
const prove = (cookie: string, code: string, more: Record<string, string> = {}) =>
  send({ intent: "code", code, ...more }, cookie);
const signIn = (email: string) => callAuth(formRequest("/", {}), "/sign-in/email", { email, password: PASSWORD });
const problemsOf = async (answer: Response) => ((await answer.json()) as Problems).problems;
const emailOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).email;
const templatesTo = async (toAddress: string) =>
  (await db().mail.findMany({ where: { toAddress }, orderBy: { id: "asc" } })).map(({ template }) => template);

describe.each(databases)("the e-mail address of an account, on $name", (database) => {
  useDatabase(database);

  it("changes with the password and the code of the new address; other sessions end when asked; it is written down", async () => {
    const { cookie, userId } = await aSignedInUser(OLD);
    await signIn(OLD);
    const asked = await ask(cookie);
    expect([asked.status, asked.headers.get("Location")]).toEqual([303, "/account/email"]);
    expect(await emailOf(userId)).toBe(OLD);
    expect((await templatesTo(OLD)).at(-1)).toBe("account.emailChanging");
    const { template, code } = await newestMail(NEW);
    expect(template).toBe("account.emailCode");
    const done = await prove(cookie, code, { endOthers: "yes" });
    expect([done.status, done.headers.get("Location")]).toEqual([303, "/account/email?done"]);
    expect(await emailOf(userId)).toBe(NEW);
    expect(await db().session.count({ where: { userId } })).toBe(1);
    expect((await signIn(NEW)).isOk).toBe(true);
    expect((await signIn(OLD)).isOk).toBe(false);
    const lines = await db().auditLog.findMany({ where: { action: { startsWith: "account.emailChange" } } });
    expect(lines.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["account.emailChangeRequested", userId],
      ["account.emailChanged", userId],
    ]);
    expect(JSON.stringify(lines.map(({ detail }) => detail))).not.toContain("@");
    expect(await problemsOf(await prove(cookie, code))).toEqual([{ field: "code", problem: "code" }]);
  });

  it("keeps the other sessions when asked to", async () => {
    const { cookie, userId } = await aSignedInUser(OLD);
    await signIn(OLD);
    await ask(cookie);
    await prove(cookie, (await newestMail(NEW)).code);
    expect(await emailOf(userId)).toBe(NEW);
    expect(await db().session.count({ where: { userId } })).toBe(2);
  });

  it("asks for a usable new address and the right password, and keeps what was typed", async () => {
    const { cookie, userId } = await aSignedInUser(OLD);
    const empty = await ask(cookie, { newEmail: "", password: "" });
    expect(empty.status).toBe(422);
    expect(await problemsOf(empty)).toEqual([
      { field: "newEmail", problem: "emailEmpty" },
      { field: "password", problem: "passwordEmpty" },
    ]);
    expect(await problemsOf(await ask(cookie, { newEmail: OLD }))).toEqual([
      { field: "newEmail", problem: "emailSame" },
    ]);
    const wrong = await ask(cookie, { password: "ちがうことばです。ちがう" });
    expect([wrong.status, await wrong.json()]).toEqual([
      422,
      { values: { newEmail: NEW }, problems: [{ field: "password", problem: "passwordWrong" }] },
    ]);
    expect(await templatesTo(NEW)).toEqual([]);
    expect(await emailOf(userId)).toBe(OLD);
  });

  it("does not tell whether an address has an account: the same answer, another mail, and no code works", async () => {
    await aSignedInUser(NEW, "192.0.2.77");
    const { cookie, userId } = await aSignedInUser(OLD);
    const taken = await ask(cookie);
    const free = await ask(cookie, { newEmail: "free@example.jp" });
    const seen = ({ status, headers }: Response) => [status, headers.get("Location"), headers.get("Set-Cookie")];
    expect(seen(taken)).toEqual(seen(free));
    expect((await templatesTo(NEW)).at(-1)).toBe("account.alreadyRegistered");
    await ask(cookie);
    expect(await problemsOf(await prove(cookie, (await newestMail("free@example.jp")).code))).toEqual([
      { field: "code", problem: "code" },
    ]);
    expect(await emailOf(userId)).toBe(OLD);
  });

  it("takes an address from an account nobody ever proved, and only once it is proved", async () => {
    const { cookie, userId } = await aSignedInUser(OLD);
    await db().user.create({ data: { id: "user_squat", email: NEW, name: "だれか" } });
    await ask(cookie);
    expect(await db().user.count({ where: { id: "user_squat" } })).toBe(1);
    await prove(cookie, (await newestMail(NEW)).code);
    expect(await emailOf(userId)).toBe(NEW);
    expect(await db().user.count({ where: { id: "user_squat" } })).toBe(0);
  });

  it("can be guessed five times, then not even rightly", async () => {
    const { cookie, userId } = await aSignedInUser(OLD);
    await ask(cookie);
    const { code } = await newestMail(NEW);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let index = 0; index < 5; index += 1) expect((await prove(cookie, wrong)).status).toBe(422);
    expect((await prove(cookie, code)).status).toBe(429);
    expect(await emailOf(userId)).toBe(OLD);
  });

  it.each([false, true])("is kept or put back by the owner of the old one (changed already: %s)", async (isChanged) => {
    const { cookie, userId } = await aSignedInUser(OLD);
    await ask(cookie);
    const { token } = await newestMail(OLD);
    const { code } = await newestMail(NEW);
    if (isChanged) await prove(cookie, code);
    const stop = () => answerOf(object, formRequest(`/email-objection/${token}`, {}), { token });
    expect((await stop()).status).toBe(200);
    expect(await emailOf(userId)).toBe(OLD);
    expect(await db().session.count({ where: { userId } })).toBe(0);
    expect((await signIn(OLD)).isOk).toBe(false);
    expect(await db().auditLog.count({ where: { action: "account.emailChangeObjected" } })).toBe(1);
    expect((await stop()).status).toBe(404);

    await callAuth(formRequest("/", {}), "/request-password-reset", { email: OLD });
    const reset = { newPassword: "かきつばたに水をやる", token: (await newestMail(OLD)).token };
    expect((await callAuth(formRequest("/", {}), "/reset-password", reset)).isOk).toBe(true);
    const again = await callAuth(formRequest("/", {}), "/sign-in/email", { email: OLD, password: reset.newPassword });
    expect(await problemsOf(await prove(cookiesOf(again), code))).toEqual([{ field: "code", problem: "code" }]);
  });

  it("leaves nothing when the account is closed", async () => {
    const { cookie, userId } = await aSignedInUser(OLD);
    await ask(cookie);
    const actor = await findActorById(userId);
    await closeAccount({ actor: actor!, now: new Date() });
    expect(await db().verification.findMany({ where: { value: { contains: "@example.jp" } } })).toEqual([]);
  });
});
