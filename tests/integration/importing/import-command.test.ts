import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportReport } from "~/domain/importing/import-report";
import { CENTER, csv, HEADER, LIBRARY } from "./importing-setup";

const folder = mkdtempSync(path.join(tmpdir(), "import-command-"));
const file = path.join(folder, "facilities.csv");

function run(script: string, ...args: string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: folder, DATABASE_URL: "", NODE_ENV: "test" };
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { env, encoding: "utf8" });
}

const importCommand = (...args: string[]) => run("scripts/import-open-data.ts", ...args);

describe("npm run import", () => {
  beforeAll(() => {
    writeFileSync(file, csv(HEADER, LIBRARY, CENTER, ",9,,,,,,"));
    const migrated = run("scripts/migrate.ts");
    expect(migrated.stderr).toBe("");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives the report as JSON and exit 0 when the file could be read", () => {
    const { status, stdout, stderr } = importCommand(file, "--json", "--source", "試験", "--licence", "CC0-1.0");
    expect(stderr).toBe("");
    const report = JSON.parse(stdout) as ImportReport;
    expect(report).toMatchObject({ file: "facilities.csv", rows: 3, created: 2, rejected: 1 });
    expect(report.errors.map(({ line, code }) => [line, code])).toEqual([[4, "nameMissing"]]);
    expect(status).toBe(0);
  });

  it("knows the rows again at the next run of the same source, and says it in words", () => {
    const { status, stdout } = importCommand(file, "--source", "試験", "--licence", "CC0-1.0", "--dry-run");
    expect(stdout).toContain("3件: 新規0 更新0 変更なし2 とりこめず1");
    expect(stdout).toContain("4行目「名称」 名前がありません。名前を書いてください。");
    expect(status).toBe(0);
  });

  it("exits 1 when the file cannot be read", () => {
    const { status, stdout } = importCommand(path.join(folder, "nothing.csv"));
    expect(stdout).toContain("ファイルが見つかりません。");
    expect(status).toBe(1);
  });

  it.each([[["--bogus", "x.csv"]], [[]], [["a.csv", "b.csv"]], [["x.csv", "--municipality", "222128"]]])(
    "shows its usage and exits 2 for %j",
    (args) => {
      const { status, stderr } = importCommand(...args);
      expect(stderr).toContain("使い方: npm run import --");
      expect(status).toBe(2);
    },
  );
});
