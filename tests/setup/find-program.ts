import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The full path of a program on the PATH; null when there is none. */
export function findProgram(name: string, moreFolders: string[] = []): string | null {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...moreFolders];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable) ?? null;
}

/** Where Debian keeps the programs of its PostgreSQL versions, newest first. */
export function debianPostgresFolders(): string[] {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(root, version, "bin"));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
