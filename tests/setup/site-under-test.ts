import { inject } from "vitest";

/** The site of the worker this file runs in: where it answers, and its data folder. */
export function siteUnderTest(): { baseUrl: string; dataDir: string } {
  const site = inject("sites")[Number(process.env.VITEST_POOL_ID) - 1];
  if (!site) throw new Error("No site was started for this worker.");
  return site;
}
