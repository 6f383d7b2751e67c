import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENV_KEYS, readEnv } from "~/gateways/env.server";

describe("the settings", () => {
  const example = readFileSync(".env.example", "utf8");
  const lines = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, key = "", value = ""]) => ({ key, value }));

  it("all stand in .env.example, and no others", () => {
    expect(lines.map(({ key }) => key).sort()).toEqual([...ENV_KEYS].sort());
  });

  it("could be used as the example writes them", () => {
    expect(() => readEnv(Object.fromEntries(lines.map(({ key, value }) => [key, value])))).not.toThrow();
  });
});

describe("the lock file", () => {
  const lock: { packages: Record<string, { resolved?: string; link?: boolean; integrity?: string }> } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );

  it("holds no download addresses, so that every registry will do", () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(addressed.map(([name]) => name)).toEqual([]);
  });

  it("pins every package by its content", () => {
    const packages = Object.entries(lock.packages).filter(([name, entry]) => name !== "" && !entry.link);
    expect(packages.filter(([, entry]) => !entry.integrity).map(([name]) => name)).toEqual([]);
  });
});

describe("the scripts of package.json", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));

  it("lead to files that exist", () => {
    const files = Object.values(scripts).flatMap(
      (script) => script.match(/\b(?:scripts|prisma)\/[\w./-]+\.(?:ts|mjs)\b/g) ?? [],
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
