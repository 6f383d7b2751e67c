import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** A holder on another machine or in another container cannot be asked: it proves its life by touching the file. */
const TOUCH_EVERY_MS = 5_000;
const SILENT_AFTER_MS = 30_000;
const TAKEOVER_LIMIT_MS = 10_000;

type Holder = { pid: number; host: string; boot: string; processStart: string };

export class DataFolderInUseError extends Error {
  override readonly name = "DataFolderInUseError";
  constructor(
    readonly dataDir: string,
    readonly pid: number,
  ) {
    super(
      `データフォルダー ${dataDir} は、動いている別のプロセス(番号 ${pid})が使っています。` +
        "同時に使うとデータが壊れます。そのプロセスを終わらせてから、もう一度始めてください。",
    );
  }
}

export type DataFolderLock = { release(): void };

/**
 * Makes this process the only user of a data folder (two on one PGlite folder lose data silently). Makes the folder when
 * it is missing. A lock left behind by a killed process is taken over. Released at the end of the process at the latest.
 * Throws DataFolderInUseError.
 */
export function lockDataFolder(dataDir: string): DataFolderLock {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, "lock");
  const own = holderOf(process.pid);
  if (!createLock(file, own)) takeOver(file, own, dataDir);

  const touch = setInterval(() => utimesSync(file, new Date(), new Date()), TOUCH_EVERY_MS);
  touch.unref();
  let held = true;
  const release = () => {
    if (!held) return;
    held = false;
    clearInterval(touch);
    process.off("exit", release);
    const present = readHolder(file);
    if (present && isSame(present, own)) rmSync(file, { force: true });
  };
  process.on("exit", release);
  return { release };
}

/** Only one process at a time may replace a dead holder's file, or two would each remove the other's. */
function takeOver(file: string, own: Holder, dataDir: string): void {
  const present = readHolder(file);
  if (present && isAlive(present, file)) throw new DataFolderInUseError(dataDir, present.pid);
  const turn = `${file}.takeover`;
  if (ageMs(turn) > TAKEOVER_LIMIT_MS) rmSync(turn, { force: true });
  if (!createLock(turn, own)) throw new DataFolderInUseError(dataDir, readHolder(turn)?.pid ?? 0);
  try {
    const again = readHolder(file);
    if (again && isAlive(again, file)) throw new DataFolderInUseError(dataDir, again.pid);
    rmSync(file, { force: true });
    if (!createLock(file, own)) throw new DataFolderInUseError(dataDir, readHolder(file)?.pid ?? 0);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** A hard link appears with its content or not at all; a file that is opened and then written may be read empty. */
function createLock(file: string, own: Holder): boolean {
  const draft = `${file}.${own.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readHolder(file: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof value !== "object" || value === null || !("pid" in value) || typeof value.pid !== "number") return null;
    return { host: "", boot: "", processStart: "", ...value } as Holder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function isAlive(holder: Holder, file: string): boolean {
  const here = holderOf(holder.pid);
  if (holder.host !== here.host) return ageMs(file) < SILENT_AFTER_MS;
  if (holder.boot !== here.boot || holder.processStart !== here.processStart) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The boot and the start time tell a living holder from another process that was given the same number later. */
function holderOf(pid: number): Holder {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return {
    pid,
    host: hostname(),
    boot: readIfThere("/proc/sys/kernel/random/boot_id").trim(),
    // Field 22; the name in field 2 may hold spaces, so count from its closing bracket.
    processStart: stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "",
  };
}

function isSame(a: Holder, b: Holder): boolean {
  return a.pid === b.pid && a.host === b.host && a.boot === b.boot && a.processStart === b.processStart;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** 0 when there is no such file. */
function ageMs(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? Date.now() - stat.mtimeMs : 0;
}
