/** Which exported functions of app/domain write, found in the files themselves. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve("app/domain");
const WRITES =
  /\b(?:tx|db\(\)|own)\.\w+\.(?:create|update|upsert|delete)\w*\(|\$transaction|\$execute|keepPicture\(|erasePicture\(/;
const EXPORTED = /^export (?:async )?function (\w+)/gm;
const IMPORTED = /import (?:type )?\{([^}]+)\} from "((?:~\/domain|\.)[^"]*\.server)"/g;
/** Verbs that look only. */
const READS = /^(?:find|get|read|count|next|suggest|to|is)[A-Z]/;

type File = { text: string; exports: string[]; imports: { names: string[]; file: string }[] };

/** Names of the write verbs, in alphabetical order: those that write themselves, and those that call one that does. */
export function writeVerbs(): string[] {
  const files = new Map(serverFiles().map((file) => [file, readServerFile(file)]));
  const writing = new Set([...files].filter(([, { text }]) => WRITES.test(text)).map(([file]) => file));
  for (let before = -1; before !== writing.size; ) {
    before = writing.size;
    for (const [file, { imports }] of files) if (imports.some((one) => callsWriter(one, writing))) writing.add(file);
  }
  const verbs = [...writing].flatMap((file) => files.get(file)!.exports.filter((name) => !READS.test(name)));
  return verbs.sort();
}

function callsWriter({ names, file }: File["imports"][number], writing: Set<string>): boolean {
  return writing.has(file) && names.some((name) => /^[a-z]/.test(name) && !READS.test(name));
}

function serverFiles(): string[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".server.ts")).map((name) => path.join(ROOT, name));
}

function readServerFile(file: string): File {
  const text = readFileSync(file, "utf8");
  return {
    text,
    exports: [...text.matchAll(EXPORTED)].map((match) => match[1]!),
    imports: [...text.matchAll(IMPORTED)].map(([, names = "", from = ""]) => ({
      names: names.split(",").map((name) => name.trim()),
      file: from.startsWith("~")
        ? path.resolve("app", `${from.slice(2)}.ts`)
        : path.resolve(path.dirname(file), `${from}.ts`),
    })),
  };
}
