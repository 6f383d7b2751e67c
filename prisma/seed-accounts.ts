/**
 * One 見本 account of each role, for development and the browser tests: never in production. Passwords and keys of the
 * second factor are made at the first seed and kept in the data folder, readable by this system user only.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { symmetricEncrypt } from "better-auth/crypto";
import { z } from "zod";
import { auth } from "~/domain/accounts/auth.server";
import { type NewMembership, openAccount } from "~/domain/accounts/open-account.server";
import { now } from "~/gateways/clock.server";
import { closeDatabase, db } from "~/gateways/db.server";
import { env } from "~/gateways/env.server";
import { newId } from "~/shared/ids";

const FILE_NAME = "sample-accounts.json";
const TOWN = "222127"; // 焼津市
const BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

type SampleRole = "resident" | "professional" | "officer" | "admin";
type Sample = { role: SampleRole; email: string; name: string; memberships: NewMembership[] };

const SAMPLES: Sample[] = [
  { role: "resident", email: "resident@example.jp", name: "見本 住民", memberships: [] },
  {
    role: "professional",
    email: "professional@example.jp",
    name: "見本 専門職",
    memberships: [
      { role: "professional", municipalityCode: TOWN, organisation: "見本の社会福祉協議会", jobTitle: "相談支援員" },
    ],
  },
  {
    role: "officer",
    email: "officer@example.jp",
    name: "見本 担当者",
    memberships: [{ role: "officer", municipalityCode: TOWN, organisation: "見本の地域福祉課" }],
  },
  {
    role: "admin",
    email: "admin@example.jp",
    name: "見本 管理者",
    memberships: [{ role: "administrator", municipalityCode: null }],
  },
];

const keptSchema = z.array(
  z.object({ role: z.string(), email: z.string(), password: z.string(), totpSecret: z.string().nullable() }),
);
export type SampleAccount = z.infer<typeof keptSchema>[number];

/** Makes the accounts that are missing. Returns how to sign in to them. Throws in production. */
export async function seedAccounts(): Promise<SampleAccount[]> {
  const { nodeEnv, dataDir } = env();
  if (nodeEnv === "production") throw new Error("Sample accounts are for development only");
  const file = path.join(dataDir, FILE_NAME);
  const kept = existsSync(file) ? keptSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
  const accounts = SAMPLES.map(({ role, email }) => kept.find((one) => one.email === email) ?? newAccount(role, email));
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  for (const [index, account] of accounts.entries()) await openSample(SAMPLES[index]!, account);
  return accounts;
}

/** Makes them and prints them at the terminal. */
export async function showSampleAccounts(): Promise<void> {
  const accounts = await seedAccounts();
  console.log("見本のアカウント(開発のときだけ):");
  for (const { email, password, totpSecret } of accounts) {
    console.log(`  ${email.padEnd(24)} ${password}${totpSecret ? `  認証アプリの鍵 ${totpSecret}` : ""}`);
  }
}

function newAccount(role: SampleRole, email: string): SampleAccount {
  const hasFactor = role === "officer" || role === "admin";
  const secret = Array.from(randomBytes(32), (byte) => BASE_32[byte % 32]).join("");
  return { role, email, password: randomBytes(12).toString("base64url"), totpSecret: hasFactor ? secret : null };
}

async function openSample(sample: Sample, { email, password, totpSecret }: SampleAccount): Promise<void> {
  const at = now();
  if (await db().user.findUnique({ where: { email }, select: { id: true } })) return;
  const { userId } = await openAccount({ ...sample, email, now: at });
  const engine = await auth().$context;
  const hash = await engine.password.hash(password);
  const account = { id: newId("account"), accountId: userId, providerId: "credential", userId, password: hash };
  await db().account.create({ data: account });
  if (totpSecret === null) return;
  const key = engine.secretConfig;
  // The engine keeps the bytes of the key as letters; "base32:" says that they are written as the app shows them.
  const secret = await symmetricEncrypt({ key, data: `base32:${totpSecret}` });
  const backupCodes = await symmetricEncrypt({ key, data: JSON.stringify([]) });
  await db().twoFactor.create({ data: { id: newId("twoFactor"), userId, secret, backupCodes, verified: true } });
  await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await showSampleAccounts();
  } finally {
    await closeDatabase();
  }
}
