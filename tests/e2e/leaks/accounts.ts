/** An account of each kind of viewer, made before the site starts. */
import { randomBytes } from "node:crypto";
import { symmetricEncrypt } from "better-auth/crypto";
import type { Actor } from "~/domain/accounts/actor";
import { auth } from "~/domain/accounts/auth.server";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { type NewMembership, openAccount } from "~/domain/accounts/open-account.server";
import { db } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import { CO_TOWN, MAILBOXES, NEXT_TOWN, nameOf, TOWN, type Viewer } from "./secrets";

export type Member = Exclude<Viewer, "guest"> | "applicant";
export type Account = { actor: Actor; password: string; totpSecret: string | null };

const ORGANISATION = "見本の地域包括支援センター";

const MEMBERSHIPS: Record<Member, NewMembership[]> = {
  resident: [],
  owner: [],
  applicant: [],
  professional: [{ role: "professional", municipalityCode: TOWN }],
  professionalElsewhere: [{ role: "professional", municipalityCode: NEXT_TOWN }],
  keeper: [{ role: "professional", municipalityCode: TOWN, organisation: ORGANISATION }],
  colleague: [{ role: "professional", municipalityCode: TOWN, organisation: ORGANISATION }],
  officer: [{ role: "officer", municipalityCode: TOWN }],
  officerElsewhere: [{ role: "officer", municipalityCode: NEXT_TOWN }],
  officerOfCoHost: [{ role: "officer", municipalityCode: CO_TOWN }],
  administrator: [{ role: "administrator", municipalityCode: null }],
};
const BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export async function makeAccounts(now: Date): Promise<Record<Member, Account>> {
  const accounts: Partial<Record<Member, Account>> = {};
  for (const member of Object.keys(MEMBERSHIPS) as Member[]) accounts[member] = await makeAccount(member, now);
  return accounts as Record<Member, Account>;
}

async function makeAccount(member: Member, now: Date): Promise<Account> {
  const memberships = MEMBERSHIPS[member];
  const { userId } = await openAccount({ email: MAILBOXES[member], name: nameOf(member), memberships, now });
  const engine = await auth().$context;
  const password = randomBytes(12).toString("base64url");
  const hash = await engine.password.hash(password);
  const account = { id: newId("account"), accountId: userId, providerId: "credential", userId, password: hash };
  await db().account.create({ data: account });
  const needsFactor = memberships.some(({ role }) => role !== "professional");
  const totpSecret = needsFactor ? Array.from(randomBytes(32), (byte) => BASE_32[byte % 32]).join("") : null;
  if (totpSecret) {
    const key = engine.secretConfig;
    // As prisma/seed-accounts.ts keeps it.
    const secret = await symmetricEncrypt({ key, data: `base32:${totpSecret}` });
    const backupCodes = await symmetricEncrypt({ key, data: JSON.stringify([]) });
    await db().twoFactor.create({ data: { id: newId("twoFactor"), userId, secret, backupCodes, verified: true } });
    await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
  }
  const actor = await findActorById(userId);
  if (!actor) throw new Error(`No account for ${member}`);
  return { actor, password, totpSecret };
}
