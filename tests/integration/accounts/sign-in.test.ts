import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "~/domain/accounts/account-fields";
import { ACCOUNT_MAILS_PER_HOUR } from "~/domain/accounts/account-mails.server";
import { PASSWORD_MAX, PASSWORD_MIN } from "~/gateways/auth.server";
import { db } from "~/gateways/db.server";
import { callAuth } from "~/http/call-auth.server";
import { findActor } from "~/http/require-actor.server";
import { action as resetPassword } from "~/routes/_auth.reset-password/route";
import { action as signIn } from "~/routes/_auth.sign-in/route";
import { action as byCode } from "~/routes/_auth.sign-in_.code/route";
import { action as secondFactor } from "~/routes/_auth.sign-in_.second-factor/route";
import { action as signUp } from "~/routes/_auth.sign-up/route";
import { action as verify } from "~/routes/_auth.verify/route";
import { databases, useDatabase } from "../../setup/database";
import { answerOf, aSignedInUser, cookiesOf, formRequest, newestMail, PASSWORD } from "./accounts-setup";

const KNOWN = "known@example.jp";

/** Everything of an answer that who asked can see, with the address they typed themselves taken out. */
async function seenOf(response: Response, email: string) {
  const cookies = response.headers.getSetCookie().map((line) => line.replace(/pending_email=[^;]*/, "pending_email=…"));
  const body = (await response.text()).replaceAll(email, "…");
  return { status: response.status, location: response.headers.get("Location"), cookies, body };
}

it("the forms and the engine agree on how long a password is", () => {
  expect([PASSWORD_MIN_LENGTH, PASSWORD_MAX_LENGTH]).toEqual([PASSWORD_MIN, PASSWORD_MAX]);
});

describe.each(databases)("on $name", (database) => {
  useDatabase(database);

  describe("no answer tells whether an address has an account", () => {
    it.each([
      ["signing in", signIn, "/sign-in", { password: "ちがうパスワードです" }],
      ["signing up", signUp, "/sign-up", { name: "さくら", newPassword: PASSWORD }],
      ["asking for a code", byCode, "/sign-in/code", { intent: "send" }],
      ["trying a code", byCode, "/sign-in/code", { code: "123456" }],
      ["asking for a link", resetPassword, "/reset-password", {}],
      ["trying a verification", verify, "/verify", { code: "123456" }],
      ["asking for a verification again", verify, "/verify", { intent: "again" }],
    ])("when %s", async (_what, action, path, fields) => {
      await aSignedInUser(KNOWN);
      await db().mail.deleteMany();
      const seen = [];
      for (const email of [KNOWN, "stranger@example.jp"]) {
        const response = await answerOf(action, formRequest(path, { ...(fields as Record<string, string>), email }));
        seen.push({
          ...(await seenOf(response, email)),
          mails: await db().mail.count({ where: { toAddress: email } }),
        });
      }
      expect(seen[1]).toEqual(seen[0]);
    });
  });

  it("a new account signs in only after its address was proved", async () => {
    const fields = { email: "new@example.jp", name: "さくら", newPassword: PASSWORD };
    const signedUp = await answerOf(signUp, formRequest("/sign-up", fields));
    expect([signedUp.status, signedUp.headers.get("Location")]).toEqual([303, "/verify"]);
    const early = await answerOf(signIn, formRequest("/sign-in", { email: fields.email, password: PASSWORD }));
    expect([early.headers.get("Location"), await db().session.count()]).toEqual(["/verify", 0]);

    const { template, code } = await newestMail(fields.email);
    expect([template, code.length]).toEqual(["account.verify", 6]);
    const verified = await answerOf(verify, formRequest("/verify?to=%2Fmy", { email: fields.email, code }));
    expect([verified.status, verified.headers.get("Location")]).toEqual([303, "/my"]);
    const actor = await findActor(new Request("http://localhost/", { headers: { Cookie: cookiesOf(verified) } }));
    expect(actor).toMatchObject({ email: fields.email, emailVerified: true, officerOf: [], isAdministrator: false });
    const cookie = verified.headers.getSetCookie().find((line) => line.startsWith("hitobito.session_token=")) ?? "";
    expect(["HttpOnly", "SameSite=Lax", "Path=/"].filter((part) => !cookie.includes(part))).toEqual([]);
  });

  it("takes an address back from someone who never proved it", async () => {
    const email = "owner@example.jp";
    await answerOf(
      signUp,
      formRequest("/sign-up", { email, name: "ほかの人", newPassword: "ほかの人のパスワードです" }),
    );
    await answerOf(signUp, formRequest("/sign-up", { email, name: "さくら", newPassword: PASSWORD }));
    const { code } = await newestMail(email);
    await answerOf(verify, formRequest("/verify", { email, code }));
    const foreign = await answerOf(signIn, formRequest("/sign-in", { email, password: "ほかの人のパスワードです" }));
    expect(foreign.status).toBe(422);
    const own = await answerOf(signIn, formRequest("/sign-in", { email, password: PASSWORD }));
    expect(own.status).toBe(303);
  });

  it("keeps codes and reset tokens only as digests", async () => {
    await aSignedInUser(KNOWN);
    await answerOf(resetPassword, formRequest("/reset-password", { email: KNOWN }));
    const { token } = await newestMail(KNOWN);
    await answerOf(byCode, formRequest("/sign-in/code", { email: KNOWN, intent: "send" }));
    const { code } = await newestMail(KNOWN);
    expect([token.length > 20, code.length]).toEqual([true, 6]);
    const rows = JSON.stringify(await db().verification.findMany());
    expect([rows.includes(token), rows.includes(`"${code}:`)]).toEqual([false, false]);
  });

  it("a reset link works once and ends every session", async () => {
    const { cookie } = await aSignedInUser(KNOWN);
    await answerOf(resetPassword, formRequest("/reset-password", { email: KNOWN }));
    const { token } = await newestMail(KNOWN);
    const use = () =>
      answerOf(resetPassword, formRequest(`/reset-password?token=${token}`, { newPassword: "新しいパスワードです。" }));
    expect([(await use()).status, (await use()).status]).toEqual([303, 422]);
    expect(await findActor(new Request("http://localhost/", { headers: { Cookie: cookie } }))).toBeNull();
    const old = await answerOf(signIn, formRequest("/sign-in", { email: KNOWN, password: PASSWORD }));
    expect(old.status).toBe(422);
  });

  it("a second factor is asked for after a password and after a code alike", async () => {
    const { cookie } = await aSignedInUser(KNOWN);
    const asOwner = formRequest("/", {}, { cookie });
    const enabled = await callAuth(asOwner, "/two-factor/enable", { password: PASSWORD });
    const secret = new URL(String(enabled.data.totpURI)).searchParams.get("secret") ?? "";
    const app = new TOTP({ secret });
    expect((await callAuth(asOwner, "/two-factor/verify-totp", { code: app.generate() })).status).toBe(200);
    await db().session.deleteMany();

    const byPassword = await answerOf(signIn, formRequest("/sign-in", { email: KNOWN, password: PASSWORD }));
    await answerOf(byCode, formRequest("/sign-in/code", { email: KNOWN, intent: "send" }));
    const { code } = await newestMail(KNOWN);
    const byMail = await answerOf(byCode, formRequest("/sign-in/code", { email: KNOWN, code }));
    for (const begun of [byPassword, byMail]) {
      expect([begun.status, begun.headers.get("Location")]).toEqual([303, "/sign-in/second-factor"]);
      const half = cookiesOf(begun);
      expect(await findActor(new Request("http://localhost/", { headers: { Cookie: half } }))).toBeNull();
      const wrong = await answerOf(
        secondFactor,
        formRequest("/sign-in/second-factor", { code: "000000" }, { cookie: half }),
      );
      expect(wrong.status).toBe(422);
      const fields = { code: app.generate() };
      const done = await answerOf(secondFactor, formRequest("/sign-in/second-factor", fields, { cookie: half }));
      expect([done.status, done.headers.get("Location")]).toEqual([303, "/account"]);
      const actor = await findActor(new Request("http://localhost/", { headers: { Cookie: cookiesOf(done) } }));
      expect(actor?.hasSecondFactor).toBe(true);
    }
  });

  it("counts tries by address, and says no more than that", async () => {
    await aSignedInUser(KNOWN);
    const wrong = (address: string) =>
      answerOf(signIn, formRequest("/sign-in", { email: KNOWN, password: "ちがうパスワードです" }, { address }));
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await wrong("198.51.100.7")).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect((await wrong("198.51.100.8")).status).toBe(422);
  });

  it("fills nobody's mailbox", async () => {
    for (let i = 0; i < ACCOUNT_MAILS_PER_HOUR + 3; i++) {
      const request = formRequest("/reset-password", { email: KNOWN }, { address: `198.51.100.${i}` });
      expect((await answerOf(resetPassword, request)).status).toBe(303);
    }
    expect(await db().mail.count({ where: { toAddress: KNOWN } })).toBe(ACCOUNT_MAILS_PER_HOUR);
  });
});
