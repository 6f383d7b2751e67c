import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A hash over the names and contents of files and folders; tests are left out. */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) {
    hash.update(`${file.split(path.sep).join("/")}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Whether `markFile` says that the work was done for this fingerprint. */
export function isMarked(markFile, value) {
  return existsSync(markFile) && readFileSync(markFile, "utf8").trim() === value;
}

export function mark(markFile, value) {
  mkdirSync(path.dirname(markFile), { recursive: true });
  writeFileSync(markFile, `${value}\n`);
}

function filesUnder(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return /\.test\.tsx?$/.test(file) ? [] : [file];
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesUnder(path.join(file, name)));
}
