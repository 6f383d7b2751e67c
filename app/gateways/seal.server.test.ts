import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { newAliasKeyText, parseAliasKeys } from "./alias-key.server";
import { addKeptAliasKey, keptAliasKeys } from "./alias-keys.server";
import { kidOf, openWords, SealError, sealingKid, sealWords } from "./seal.server";

const dataDir = mkdtempSync(path.join(tmpdir(), "alias-keys-"));
const file = path.join(dataDir, "alias-keys");
process.env.DATA_DIR = dataDir;
const WORDS = { alias: "みどり-12", likes: "将棋" };

async function problemOf(opening: Promise<unknown>): Promise<string> {
  try {
    await opening;
    return "opened";
  } catch (error) {
    if (error instanceof SealError) return error.problem;
    throw error;
  }
}

/** With another letter at a place of the text. */
function changed(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
}

describe("sealed words", () => {
  beforeEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it("open again, for the same alias only", async () => {
    const sealed = await sealWords(WORDS, "ali_1");
    expect(await openWords(sealed, "ali_1")).toEqual(WORDS);
    expect(await problemOf(openWords(sealed, "ali_2"))).toBe("broken");
  });

  it("tell nothing of what they hold, and are never twice the same", async () => {
    const sealed = [await sealWords(WORDS, "ali_1"), await sealWords(WORDS, "ali_1")];
    const readable = sealed.map((text) => Buffer.from(text.replaceAll(".", ""), "base64url").toString("utf8"));
    expect([...sealed, ...readable].filter((text) => text.includes("みどり") || text.includes('alias"'))).toEqual([]);
    expect(sealed[0]).not.toBe(sealed[1]);
  });

  it("name their key and their alias openly, and nothing else", async () => {
    const sealed = await sealWords(WORDS, "ali_1");
    const header = JSON.parse(Buffer.from(sealed.split(".")[0]!, "base64url").toString("utf8"));
    expect(header).toEqual({ alg: "dir", enc: "A256GCM", kid: sealingKid(), aid: "ali_1" });
  });

  it("are broken when anything in them was changed", async () => {
    const sealed = await sealWords(WORDS, "ali_1");
    const parts = sealed.split(".");
    const inText = parts.slice(0, 3).join(".").length + 3;
    const inTag = sealed.length - 5;
    expect(await problemOf(openWords(changed(sealed, inText), "ali_1"))).toBe("broken");
    expect(await problemOf(openWords(changed(sealed, inTag), "ali_1"))).toBe("broken");
    const otherHeader = Buffer.from(
      JSON.stringify({ alg: "dir", enc: "A256GCM", kid: sealingKid(), aid: "ali_2" }),
    ).toString("base64url");
    expect(await problemOf(openWords([otherHeader, ...parts.slice(1)].join("."), "ali_2"))).toBe("broken");
  });

  it.each(["", "みどり-12", "a.b.c.d.e", '{"alias":"みどり-12"}', "eyJhbGciOiJkaXIifQ....x"])(
    "are broken when they are none: %j",
    async (text) => {
      expect(await problemOf(openWords(text, "ali_1"))).toBe("broken");
      expect(kidOf(text)).toBe(null);
    },
  );

  it("open with a key that was in front before, and the new one seals", async () => {
    const before = await sealWords(WORDS, "ali_1");
    const kid = addKeptAliasKey(dataDir);
    expect(await openWords(before, "ali_1")).toEqual(WORDS);
    expect(kidOf(await sealWords(WORDS, "ali_1"))).toBe(kid);
    expect(kidOf(before)).not.toBe(kid);
  });

  it("say noKey without their key, broken with another secret of its name, and open when it is back", async () => {
    const sealed = await sealWords(WORDS, "ali_1");
    const kept = readFileSync(file, "utf8");
    writeFileSync(file, `${newAliasKeyText()}\n`);
    expect(await problemOf(openWords(sealed, "ali_1"))).toBe("noKey");
    writeFileSync(file, `${kidOf(sealed)}:${newAliasKeyText().split(":")[1]}\n`);
    expect(await problemOf(openWords(sealed, "ali_1"))).toBe("broken");
    writeFileSync(file, kept);
    expect(await openWords(sealed, "ali_1")).toEqual(WORDS);
  });

  it("are neither sealed nor opened while the file of keys is damaged", async () => {
    const sealed = await sealWords(WORDS, "ali_1");
    writeFileSync(file, "k1:short\n");
    expect(await problemOf(sealWords(WORDS, "ali_1"))).toBe("noKey");
    expect(await problemOf(openWords(sealed, "ali_1"))).toBe("noKey");
    expect(readFileSync(file, "utf8")).toBe("k1:short\n");
  });
});

describe("the file of keys", () => {
  it("is made once, for this system user only", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "alias-keys-"));
    const [first] = keptAliasKeys(folder);
    expect(first!.secret.length).toBe(32);
    expect(keptAliasKeys(folder)).toEqual([first]);
    expect(statSync(path.join(folder, "alias-keys")).mode & 0o777).toBe(0o600);
    addKeptAliasKey(folder);
    expect(keptAliasKeys(folder)[1]).toEqual(first);
    expect(statSync(path.join(folder, "alias-keys")).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});

describe("parseAliasKeys", () => {
  const secret = Buffer.alloc(32, 7).toString("base64url");
  it.each([
    [`k1:${secret}`, ["k1"]],
    [`k2:${secret},k1:${secret}`, ["k2", "k1"]],
    [` k2:${secret} , k1:${secret} `, ["k2", "k1"]],
    [`k2:${secret}\nk1:${secret}\n`, ["k2", "k1"]],
    ["", null],
    [",", null],
    [secret, null],
    [`k1:${secret}x`, null],
    [`k1:${secret.slice(1)}`, null],
    [`k1:${secret},k1:${secret}`, null],
    [`k1:${secret},k2`, null],
    [`か:${secret}`, null],
  ])("%j", (text, kids) => {
    expect(parseAliasKeys(text)?.map(({ kid }) => kid) ?? null).toEqual(kids);
  });

  it("reads what newAliasKeyText writes", () => {
    expect(parseAliasKeys(newAliasKeyText())?.length).toBe(1);
  });
});
