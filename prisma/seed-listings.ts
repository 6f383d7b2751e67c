import { readFileSync } from "node:fs";
import { readListingFile } from "~/domain/directory/read-listing-file";
import type { SavedCounts } from "~/domain/directory/save-imported-listings.server";
import { saveImportedListings } from "~/domain/directory/save-imported-listings.server";
import { importFile } from "~/domain/importing/import-file.server";
import { couldRead } from "~/domain/importing/import-report";
import { openDataFiles } from "~/domain/importing/open-data-manifest.server";
import { now } from "~/gateways/clock.server";

const SAMPLE_FILE = "prisma/data/sample/listings.json";

function tell(name: string, counts: SavedCounts & { rejected?: number }, since: number): void {
  const { created, updated, unchanged, rejected = 0 } = counts;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`  ${name}: 新規${created} 更新${updated} 変更なし${unchanged} とりこめず${rejected} (${seconds}秒)`);
}

async function seedOpenData(): Promise<boolean> {
  let isComplete = true;
  for (const { path, name, source } of openDataFiles()) {
    const since = performance.now();
    const report = await importFile({ path, fileName: name, source, dryRun: false, now: now() });
    tell(name, report, since);
    if (couldRead(report)) continue;
    isComplete = false;
    for (const error of report.errors) console.error(`  ${name}: ${error.message}`);
  }
  return isComplete;
}

async function seedSamples(): Promise<void> {
  const since = performance.now();
  const { source, listings } = readListingFile(JSON.parse(readFileSync(SAMPLE_FILE, "utf8")));
  const total: SavedCounts = { created: 0, updated: 0, unchanged: 0 };
  for (let from = 0; from < listings.length; from += 500) {
    const batch = listings.slice(from, from + 500);
    const counts = await saveImportedListings({ source, listings: batch, now: now(), dryRun: false });
    total.created += counts.created;
    total.updated += counts.updated;
    total.unchanged += counts.unchanged;
  }
  tell("見本", total, since);
}

/** Fills the database with the data sets that come with the product, and the sample set. Repeating it changes nothing. */
export async function seedListings(): Promise<{ isComplete: boolean }> {
  const isComplete = await seedOpenData();
  await seedSamples();
  return { isComplete };
}
