import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type AliasKey, newAliasKeyText, parseAliasKeys } from "./alias-key.server";
import { env } from "./env.server";

const FILE_NAME = "alias-keys";

type KeptKeys = { file: string; stamp: string; keys: AliasKey[] };
let kept: KeptKeys | null = null;

/**
 * The keys for the words of aliases: ALIAS_KEYS, or a file `alias-keys` in the data folder, made at the first call and
 * readable by this system user only. The first seals, all open. The file is read again when it has changed, so that a
 * running site knows a key that was added to it. Throws AliasKeysError when the file cannot be used.
 */
export function aliasKeys(): AliasKey[] {
  const { aliasKeys: given, dataDir } = env();
  return given ?? keptAliasKeys(dataDir);
}

/** The file can be read but not used: nothing may be sealed with half of it. */
export class AliasKeysError extends Error {
  override readonly name = "AliasKeysError";
  constructor(file: string) {
    super(
      `鍵のファイル ${file} を読めません。一行に一つ「名前:鍵」と書いてあるか確かめ、` +
        "こわれているときは控えから戻してください。記録はそのまま残っています。",
    );
  }
}

/** The keys of a data folder, made at the first call. Two processes that begin together get the same one. */
export function keptAliasKeys(dataDir: string): AliasKey[] {
  const file = path.join(dataDir, FILE_NAME);
  const stamp = stampOf(file) ?? makeFile(dataDir, file);
  if (kept?.file === file && kept.stamp === stamp) return kept.keys;
  const keys = parseAliasKeys(readFileSync(file, "utf8"));
  if (!keys) throw new AliasKeysError(file);
  kept = { file, stamp, keys };
  return keys;
}

/**
 * Puts a new key in front of those of a data folder (or makes the first) and returns its kid: from now on it seals, the
 * others still open. Throws AliasKeysError when the file cannot be used.
 */
export function addKeptAliasKey(dataDir: string): string {
  const file = path.join(dataDir, FILE_NAME);
  const isFirst = stampOf(file) === null;
  const [present] = keptAliasKeys(dataDir);
  if (isFirst) return present!.kid;
  const line = newAliasKeyText();
  const next = `${file}.new`;
  rmSync(next, { force: true });
  writeFileSync(next, `${line}\n${readFileSync(file, "utf8").trim()}\n`, { mode: 0o600, flag: "wx" });
  renameSync(next, file);
  return line.slice(0, line.indexOf(":"));
}

function makeFile(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${newAliasKeyText()}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    chmodSync(file, 0o600);
  }
  return stampOf(file) ?? "";
}

/** Changes whenever the file does. */
function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino}:${stat.mtimeMs}:${stat.size}` : null;
}
