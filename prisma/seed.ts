import { closeDatabase } from "~/gateways/db.server";
import { seedArchive } from "./seed-archive";
import { seedGlossary } from "./seed-glossary";
import { seedListings } from "./seed-listings";
import { seedSymposia } from "./seed-symposia";

try {
  const { isComplete } = await seedListings();
  await seedSymposia();
  await seedGlossary();
  await seedArchive();
  if (!isComplete) process.exitCode = 1;
} finally {
  await closeDatabase();
}
