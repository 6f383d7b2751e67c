/** What stands between an installed project and one that can be served: migrations, and data in an empty database. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { closeDatabase, databaseConnection, db } from "~/gateways/db.server";
import { env } from "~/gateways/env.server";
import { migrateDatabase } from "./migrations/migrate-database";

/** Returns a word for the person who waits. */
export async function migrate(): Promise<string> {
  const applied = await migrateDatabase(databaseConnection());
  return applied.length === 0 ? "変更なし" : `${applied.length}件のマイグレーションを適用`;
}

/**
 * Runs `seed` when there is no listing at all, or when an earlier seed was cut off. The seed is a process of its own: it
 * needs the data folder for itself.
 */
export async function fillDatabase(seed: () => Promise<unknown>): Promise<string> {
  const mark = path.join(env().dataDir, "seeding");
  const wasCutOff = existsSync(mark);
  if (!wasCutOff && (await db().listing.findFirst({ select: { id: true } }))) return "すでにあり";
  await closeDatabase();
  mkdirSync(env().dataDir, { recursive: true });
  writeFileSync(mark, "");
  await seed();
  rmSync(mark);
  return `${await db().listing.count()}件`;
}
