/** Documents that would drift: every room, script and setting stands where a newcomer looks for it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENV_KEYS } from "~/gateways/env.server";

const read = (file: string) => readFileSync(file, "utf8");

describe("the documents", () => {
  it("name every room of the domain", () => {
    const rooms = readdirSync("app/domain", { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    const told = read("app/domain/README.md");
    expect(rooms.filter((room) => !told.includes(`| ${room} |`))).toEqual([]);
  });

  it("name every setting in the README", () => {
    const told = read("README.md");
    expect(ENV_KEYS.filter((key) => !told.includes(`\`${key}\``))).toEqual([]);
  });

  it("name every npm script in the README", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const told = read("README.md");
    expect(
      Object.keys(scripts).filter(
        (name) => !told.includes(`npm run ${name}`) && !new RegExp(`[\`m ]${name}\``).test(told),
      ),
    ).toEqual([]);
  });

  it("name only files that are there", () => {
    const links = [...read("README.md").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
