/** `npm run create-admin`: makes (or finds) an account, gives it the role of an administrator, prints a link to set its password. */
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { readEmail } from "~/domain/accounts/account-fields";
import { makePasswordLink } from "~/domain/accounts/make-password-link.server";
import { openAccount } from "~/domain/accounts/open-account.server";
import { now } from "~/gateways/clock.server";
import { DataFolderInUseError } from "~/gateways/data-folder-lock.server";
import { closeDatabase, databaseConnection } from "~/gateways/db.server";
import { EnvError } from "~/gateways/env.server";

const USAGE = `使い方: npm run create-admin -- [--email アドレス] [--name 表示名]

  はじめの管理者を作ります。パスワードは、表示されるリンクで決めます(ここでは入れません)。`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      name: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const email = readEmail(values.email ?? (await ask("メールアドレス: ")));
  if (email.problem) throw new UsageError("メールアドレスを確かめてください。");
  // An embedded database takes its time to open; a transaction does not wait for that long.
  await databaseConnection().query("SELECT 1");
  const memberships = [{ role: "administrator" as const, municipalityCode: null }];
  const { isNew } = await openAccount({ email: email.value, name: values.name ?? "管理者", memberships, now: now() });
  console.log(isNew ? "管理者のアカウントを作りました。" : "前からあるアカウントを管理者にしました。");
  console.log("次のリンクで、1時間のうちにパスワードを決めてください(1回だけ使えます):");
  console.log(`  ${await makePasswordLink(email.value)}`);
  console.log("ログインしたあと、2段階の確認を設定してください。設定するまで管理者のページは開けません。");
}

class UsageError extends Error {}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

try {
  await main();
} catch (error) {
  const isUsage =
    error instanceof UsageError || String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
  const isExpected = isUsage || error instanceof DataFolderInUseError || error instanceof EnvError;
  console.error(isExpected ? (error as Error).message : error);
  if (isUsage) console.error(`\n${USAGE}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
