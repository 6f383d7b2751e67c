import { closeDatabase } from "~/gateways/db.server";
import { seedListings } from "./seed-listings";

try {
  const { isComplete } = await seedListings();
  if (!isComplete) process.exitCode = 1;
} finally {
  await closeDatabase();
}
