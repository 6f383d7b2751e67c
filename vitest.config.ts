import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "~": path.resolve("app"), "~prisma": path.resolve("prisma/generated") };
const WORKERS = Math.max(2, availableParallelism() - 1);
const TEST_ALIAS_KEYS = "test:b25seS1mb3ItdGhlLWludGVncmF0aW9uLXRlc3RzLTA";

export default defineConfig({
  resolve: { alias },
  esbuild: { jsx: "automatic" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["app/**/*.test.{ts,tsx}", "tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts", "tests/contract/**/*.test.ts"],
          globalSetup: ["tests/setup/servers.ts"],
          // Without them secrets would be made in the developer's own data folder.
          env: {
            AUTH_SECRET: "only-for-the-integration-tests-of-this-site",
            ALIAS_KEYS: TEST_ALIAS_KEYS,
          },
          maxWorkers: WORKERS,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          // What a test seals before its own site starts is opened by that site.
          env: { ALIAS_KEYS: TEST_ALIAS_KEYS },
          globalSetup: ["tests/setup/site.ts"],
          // Only a failure waits so long: the machine may be shared.
          testTimeout: 300_000,
          hookTimeout: 600_000,
          maxWorkers: 2, // Each has a site of its own.
        },
      },
    ],
  },
});
