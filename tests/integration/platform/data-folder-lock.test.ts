import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataFolderInUseError, lockDataFolder } from "~/gateways/data-folder-lock.server";

const MODULE = path.resolve("app/gateways/data-folder-lock.server.ts");
let root: string;
let dataDir: string;
let children: ChildProcess[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "hitobito-lock-"));
  dataDir = path.join(root, "not", "yet");
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

/** Another process that takes the lock and keeps it; resolves with "held" or the sentence of its refusal. */
function lockElsewhere(): Promise<{ child: ChildProcess; answer: string }> {
  const script = `const { lockDataFolder } = await import(${JSON.stringify(MODULE)});
    try { lockDataFolder(${JSON.stringify(dataDir)}); console.log("held"); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.message); }`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  children.push(child);
  return new Promise((resolve) => {
    child.stdout.once("data", (data) => resolve({ child, answer: String(data).trim() }));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return ended;
}

describe("the lock of a data folder", () => {
  it("refuses a second process with a sentence that names the first", async () => {
    const first = await lockElsewhere();
    expect(first.answer).toBe("held");
    const second = await lockElsewhere();
    expect(second.answer).toBe(
      `データフォルダー ${dataDir} は、動いている別のプロセス(番号 ${first.child.pid})が使っています。` +
        "同時に使うとデータが壊れます。そのプロセスを終わらせてから、もう一度始めてください。",
    );
    expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUseError);
  });

  it("is taken over from a process that was killed", async () => {
    const { child } = await lockElsewhere();
    await end(child, "SIGKILL");
    expect(existsSync(path.join(dataDir, "lock"))).toBe(true);
    lockDataFolder(dataDir).release();
  });

  it("goes to one alone when several find a dead one", async () => {
    const { child } = await lockElsewhere();
    await end(child, "SIGKILL");
    const answers = (await Promise.all([1, 2, 3].map(lockElsewhere))).map(({ answer }) => answer === "held");
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it("is free again after release, and refused while held in the same process", () => {
    const lock = lockDataFolder(dataDir);
    expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUseError);
    lock.release();
    expect(existsSync(path.join(dataDir, "lock"))).toBe(false);
    lockDataFolder(dataDir).release();
  });

  it("is not held by another process that was given the same number later", () => {
    const lock = lockDataFolder(dataDir);
    const file = path.join(dataDir, "lock");
    const own = JSON.parse(readFileSync(file, "utf8"));
    lock.release();
    writeFileSync(file, JSON.stringify({ ...own, processStart: "1" }));
    lockDataFolder(dataDir).release();
  });

  it("is believed of another machine for as long as its file is touched", () => {
    const lock = lockDataFolder(dataDir);
    const file = path.join(dataDir, "lock");
    const elsewhere = { ...JSON.parse(readFileSync(file, "utf8")), host: "another-machine" };
    lock.release();
    writeFileSync(file, JSON.stringify(elsewhere));
    expect(() => lockDataFolder(dataDir)).toThrow(DataFolderInUseError);
    utimesSync(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    lockDataFolder(dataDir).release();
  });
});
