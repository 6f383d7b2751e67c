import { closeDatabase } from "~/gateways/db.server";
import { seedListings } from "./seed-listings";
import { seedSymposia } from "./seed-symposia";

try {
  const { isComplete } = await seedListings();
  await seedSymposia();
  if (!isComplete) process.exitCode = 1;
} finally {
  await closeDatabase();
}
