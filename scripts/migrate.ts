/** Migrations: `deploy` (default) · `status` · `create NAME` · `check` (do the migrations lead to the schema?). */
import { now } from "~/gateways/clock.server";
import { closeDatabase, databaseConnection } from "~/gateways/db.server";
import { compareWithDatabase, createMigration, findDrift, migrateDatabase } from "./migrations/migrate-database";

const COMMANDS: Record<string, (argument: string | undefined) => Promise<boolean>> = {
  async deploy() {
    const applied = await migrateDatabase(databaseConnection());
    console.log(applied.length === 0 ? "データベースは最新です。" : `適用しました: ${applied.join("、")}`);
    return true;
  },
  async status() {
    const { applied, missing, edited } = await compareWithDatabase(databaseConnection());
    console.log(`適用済み ${applied.length}件、未適用 ${missing.length}件、書き換えあり ${edited.length}件`);
    for (const name of missing) console.log(`未適用: ${name}`);
    for (const name of edited) console.log(`書き換えあり: ${name}`);
    return missing.length + edited.length === 0;
  },
  async create(name) {
    const created = await createMigration(name ?? "change", now());
    console.log(created ? `作成しました: prisma/migrations/${created}` : "スキーマに変更はありません。");
    return true;
  },
  async check() {
    const drift = await findDrift();
    console.log(
      drift
        ? `マイグレーションがスキーマに追いついていません。\n${drift}`
        : "マイグレーションとスキーマは一致しています。",
    );
    return drift === null;
  },
};

const [command = "deploy", argument] = process.argv.slice(2);
const run = COMMANDS[command];
if (!run) {
  console.error(`使い方: npm run migrate -- [${Object.keys(COMMANDS).join(" | ")}] [名前]`);
  process.exit(2);
}
try {
  process.exitCode = (await run(argument)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
