import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptInvitation } from "~/domain/accounts/accept-invitation.server";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { canAdministrate } from "~/domain/accounts/rules";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { action as resetPassword } from "~/routes/_auth.reset-password/route";
import { action as signIn } from "~/routes/_auth.sign-in/route";
import { answerOf, formRequest, newestMail, PASSWORD } from "./accounts-setup";

/** Each call is a process of its own, which opens the database anew. */
const PROCESSES_MS = 240_000;
const folder = mkdtempSync(path.join(tmpdir(), "create-admin-"));
const EMAIL = "kanri@example.jp";

function run(script: string, ...args: string[]) {
  const unset = { DATABASE_URL: "", SITE_URL: "", SMTP_URL: "", MEILI_HOST: "", VITEST: "" };
  const env: NodeJS.ProcessEnv = { ...process.env, ...unset, DATA_DIR: folder, NODE_ENV: "test" };
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { env, encoding: "utf8" });
}

const createAdmin = (...args: string[]) => run("scripts/create-admin.ts", ...args);
const tokenIn = (text: string) => /\/reset-password\?token=(\S+)/.exec(text)?.[1] ?? "";

describe("npm run create-admin", { timeout: PROCESSES_MS }, () => {
  let token = "";
  beforeAll(() => {
    expect(run("scripts/migrate.ts").status).toBe(0);
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([[["--email", "kanri"]], [["--email", "kanri@example.jp", "--bogus"]]])(
    "makes nobody an administrator with %j, and says how it is used",
    (args) => {
      const { status, stderr } = createAdmin(...args);
      expect(status).toBe(1);
      expect(stderr).toContain("使い方: npm run create-admin");
    },
  );

  it("makes the first administrator and shows a link; a second call makes no second account", () => {
    const first = createAdmin("--email", EMAIL, "--name", "見本 管理");
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain("管理者のアカウントを作りました。");
    const again = createAdmin("--email", "  KANRI@example.jp ");
    expect([again.status, again.stderr]).toEqual([0, ""]);
    expect(again.stdout).toContain("前からあるアカウントを管理者にしました。");
    token = tokenIn(again.stdout);
    expect(token.length).toBeGreaterThan(20);
    expect(tokenIn(first.stdout)).not.toBe(token);
  });

  it("whose link sets a password to sign in with, once", async () => {
    // The processes have ended and let go of the folder.
    connectDatabase({ kind: "folder", dataDir: folder });
    expect(await db().user.findMany()).toMatchObject([{ email: EMAIL, name: "見本 管理", emailVerified: true }]);
    expect(await db().auditLog.findFirst()).toMatchObject({ action: "membership.given", actorKind: "system" });
    const reset = () =>
      answerOf(resetPassword, formRequest(`/reset-password?token=${token}`, { newPassword: PASSWORD }));
    expect((await reset()).status).toBe(303);
    expect((await reset()).status).toBe(422);
    const signedIn = await answerOf(signIn, formRequest("/sign-in", { email: EMAIL, password: PASSWORD }));
    expect(signedIn.status).toBe(303);
  });

  it("administrates with a second factor only, and invites the first officer of a town", async () => {
    const { id } = await db().user.findFirstOrThrow();
    const bare = (await findActorById(id))!;
    expect([bare.isAdministrator, canAdministrate(bare)]).toEqual([true, false]);
    await db().user.update({ where: { id }, data: { twoFactorEnabled: true } });
    const actor = (await findActorById(id))!;
    const now = new Date();
    const invited = { email: "tanto@example.jp", role: "officer" as const, municipalityCode: "222127" };
    await expect(inviteMember({ actor: bare, ...invited, now })).rejects.toMatchObject({ reason: "notAllowed" });
    await inviteMember({ actor, ...invited, now });
    const { token: invitation } = await newestMail("tanto@example.jp");
    await db().user.create({
      data: { id: "user_tanto", email: "tanto@example.jp", name: "担当", emailVerified: true },
    });
    const officer = (await findActorById("user_tanto"))!;
    await acceptInvitation({ actor: officer, token: invitation, now });
    expect((await findActorById("user_tanto"))?.officerOf).toEqual(["222127"]);
  });
});
