import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROGRAM = path.resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** A small house of its own, in which every rule named here is broken once and some imports are right. */
const PLANTED: Record<string, string> = {
  "app/shared/geo.ts": "export const geo = 1;",
  "app/shared/bad.ts": 'import "../i18n/words";',
  "app/i18n/words.ts": "export const words = 1;",
  "app/gateways/db.server.ts": 'import "../../prisma/generated/client"; export const db = 1;',
  "app/gateways/bad.server.ts": 'import "../domain/directory/listing";',
  "app/domain/directory/listing.ts": 'import "../../shared/geo"; export const listing = 1;',
  "app/domain/directory/pure-bad.ts": 'import "../../gateways/db.server";',
  "app/domain/directory/get-listing.server.ts": 'import "../../gateways/db.server"; import "./listing";',
  "app/domain/directory/tell-search.server.ts": 'import "../search/search.server";',
  "app/domain/municipality/ground-bad.ts": 'import "../directory/listing";',
  "app/domain/search/search.server.ts": 'import "../directory/listing"; export const search = 1;',
  "app/domain/search/prisma-bad.server.ts":
    'import { client } from "../../../prisma/generated/client"; export { client };',
  "app/components/map/pin.tsx": 'import "../../domain/directory/get-listing.server";',
  "app/routes/a/route.tsx": 'import "../../domain/directory/get-listing.server"; import "../b/part";',
  "app/routes/b/part.ts": "export const part = 1;",
  "app/routes/c/route.tsx": 'import "../../gateways/db.server";',
  "app/routes/listings.$id/route.tsx": 'import "./part"; import "../b/part";',
  "app/routes/listings.$id/part.ts": "export const part = 1;",
  "app/routes/map[.]csv/route.ts": 'import "./part"; import "../a/route";',
  "app/routes/map[.]csv/part.ts": "export const part = 1;",
  "app/http/bad.server.ts": 'import "../components/map/pin";',
  "app/shared/ring-a.ts": 'import { b } from "./ring-b"; export const a = () => b;',
  "app/shared/ring-b.ts": 'import { a } from "./ring-a"; export const b = () => a;',
  "prisma/generated/client.ts": "export const client = 1;",
};

const EXPECTED = [
  "components-stay-in-the-browser: app/components/map/pin.tsx → app/domain/directory/get-listing.server.ts",
  "gateways-know-no-domain: app/gateways/bad.server.ts → app/domain/directory/listing.ts",
  "http-and-jobs-have-no-pages: app/http/bad.server.ts → app/components/map/pin.tsx",
  "no-cycles: app/shared/ring-a.ts → app/shared/ring-b.ts",
  "plain-domain-is-pure: app/domain/directory/pure-bad.ts → app/gateways/db.server.ts",
  "prisma-values-only-in-gateways: app/domain/search/prisma-bad.server.ts → prisma/generated/client.ts",
  "room-order-content: app/domain/directory/tell-search.server.ts → app/domain/search/search.server.ts",
  "room-order-ground: app/domain/municipality/ground-bad.ts → app/domain/directory/listing.ts",
  "routes-are-islands: app/routes/a/route.tsx → app/routes/b/part.ts",
  "routes-are-islands: app/routes/listings.$id/route.tsx → app/routes/b/part.ts",
  "routes-are-islands: app/routes/map[.]csv/route.ts → app/routes/a/route.tsx",
  "routes-go-through-domain: app/routes/c/route.tsx → app/gateways/db.server.ts",
  "shared-is-the-ground: app/shared/bad.ts → app/i18n/words.ts",
];

let house: string;

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), "hitobito-house-"));
  for (const [file, text] of Object.entries(PLANTED)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json"]) cpSync(file, path.join(house, file));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the import rules", () => {
  it("catch every planted violation, and nothing else", async () => {
    const args = [PROGRAM, "app", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: house }, (_error, stdout) => resolve(stdout));
    });
    const violations: { rule: { name: string }; from: string; to: string }[] = JSON.parse(output).summary.violations;
    const found = violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
    expect(found).toEqual(EXPECTED);
  }, 60_000);
});
