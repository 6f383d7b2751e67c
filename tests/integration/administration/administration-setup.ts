import { expect } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";

export const now = new Date("2026-11-24T01:00:00Z");
export const YAIZU = "222127";

export const administrator = anActor({
  userId: "user_admin",
  email: "admin@example.jp",
  name: "見本 管理者",
  isAdministrator: true,
  hasSecondFactor: true,
});

/** Everyone a verb of the administration is refused to. */
export const others: [who: string, actor: Actor][] = [
  ["a resident", anActor()],
  ["a professional", anActor({ professionalOf: [YAIZU] })],
  ["an officer", anOfficer([YAIZU])],
  ["an administrator without a second factor", { ...administrator, hasSecondFactor: false }],
];

export async function makeUser(id: string, email: string, name = "見本 花子"): Promise<void> {
  await db().user.create({ data: { id, email, name, emailVerified: true, twoFactorEnabled: true } });
}

export async function giveRole(id: string, userId: string, role: string, municipalityCode: string | null) {
  const given = { status: "approved", decidedHow: "console", decidedAt: now, createdAt: now };
  await db().membership.create({ data: { id, userId, role, municipalityCode, ...given } });
}

const TABLES = ["Membership", "Invitation", "Mail", "OutboxEvent", "VocabularySynonym", "SiteBanner", "AuditLog"];

/** Every row a verb of the administration could touch, as the database writes it. */
export async function everything(): Promise<string> {
  const rows: unknown[] = [];
  for (const table of TABLES) {
    rows.push(await db().$queryRawUnsafe(`SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY 1`));
  }
  return JSON.stringify(rows);
}

/** That a verb is refused to everyone but administrators, and leaves every row as it was. */
export async function expectRefusedToOthers(verb: (actor: Actor) => Promise<unknown>): Promise<void> {
  const before = await everything();
  for (const [who, actor] of others) {
    await expect(verb(actor), who).rejects.toMatchObject({ reason: "notAllowed" });
  }
  expect(await everything()).toBe(before);
}

export async function auditActions(): Promise<string[]> {
  const lines = await db().auditLog.findMany({ orderBy: { id: "asc" } });
  for (const line of lines) expect(line).toMatchObject({ actorKind: "administrator", actorId: "user_admin" });
  return lines.map(({ action }) => action);
}
