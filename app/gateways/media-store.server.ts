import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "./env.server";

/**
 * Videos, sound, documents and the pictures made of their pages, in the folder `media` of the data folder. A key is random
 * and says nothing of the content. What is on its way in lies in `media/incoming` and has no key yet.
 */
const KEY = /^[0-9a-f]{64}$/;
const PAGES = /^([0-9a-f]{64})\.pages$/;
const INCOMING = /^[0-9a-f]{32}(?:\.json)?$/;
const TEXTS_FILE = "texts.json";
/** Left free for the database and the log. */
const SPARE_BYTES = 500_000_000;

export function mediaFolder(): string {
  return path.join(env().dataDir, "media");
}

export function incomingFolder(): string {
  return path.join(mediaFolder(), "incoming");
}

/** The name of something new in `incomingFolder()`. */
export function newIncomingName(): string {
  return randomBytes(16).toString("hex");
}

/** Where something on its way in lies; its folder is there afterwards. */
export async function incomingPath(name: string): Promise<string> {
  if (!INCOMING.test(name)) throw new Error("Not a name of something on its way in");
  await mkdir(incomingFolder(), { recursive: true });
  return path.join(incomingFolder(), name);
}

/** Whether the disk takes so much more and still has something left. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  await mkdir(incomingFolder(), { recursive: true });
  const { bavail, bsize } = await statfs(incomingFolder());
  return bavail * bsize - bytes > SPARE_BYTES;
}

/** Takes a file that lies in the data folder over under a new key: it is moved, not copied. */
export async function takeMedia(file: string): Promise<string> {
  const key = newKey();
  await mkdir(mediaFolder(), { recursive: true });
  await chmod(file, 0o600);
  await rename(file, path.join(mediaFolder(), key));
  return key;
}

/** Keeps bytes made here under a new key. */
export async function keepMedia(bytes: Uint8Array): Promise<string> {
  const key = newKey();
  await mkdir(mediaFolder(), { recursive: true });
  await writeFile(path.join(mediaFolder(), key), bytes, { flag: "wx", mode: 0o600 });
  return key;
}

/** Where the pages of a file are put while they are drawn; `takePages` gives them to a key. */
export async function newPagesFolder(): Promise<string> {
  const folder = await incomingPath(newIncomingName());
  await mkdir(folder, { recursive: true });
  return folder;
}

/** `folder` holds 1.webp, 2.webp …; `texts` stand beside them, one for each page. */
export async function takePages(key: string, folder: string, texts: readonly string[]): Promise<void> {
  checkKey(key);
  await writeFile(path.join(folder, TEXTS_FILE), JSON.stringify(texts), { mode: 0o600 });
  await rename(folder, path.join(mediaFolder(), `${key}.pages`));
}

/** The words on each page; empty when the file has no pages. */
export async function readPageTexts(key: string): Promise<string[]> {
  if (!KEY.test(key)) return [];
  const text = await unlessGone(readFile(path.join(mediaFolder(), `${key}.pages`, TEXTS_FILE), "utf8"));
  return text === null ? [] : (JSON.parse(text) as string[]);
}

/** Relative to `mediaFolder()`; null when there is no such file. */
export async function findMedia(key: string, page: number | null = null): Promise<string | null> {
  if (!KEY.test(key)) return null;
  const name = page === null ? key : path.join(`${key}.pages`, `${Math.trunc(page)}.webp`);
  const found = await unlessGone(stat(path.join(mediaFolder(), name)));
  return found?.isFile() ? name : null;
}

/** Erases a file and the pictures of its pages. Nothing happens when it is gone. */
export async function eraseMedia(key: string): Promise<void> {
  if (!KEY.test(key)) return;
  await rm(path.join(mediaFolder(), key), { force: true });
  await rm(path.join(mediaFolder(), `${key}.pages`), { recursive: true, force: true });
}

/** Erases a folder of `newPagesFolder`. */
export async function eraseFolder(folder: string): Promise<void> {
  await eraseIncoming(path.basename(folder));
}

/** Erases something on its way in, and what is known about it. */
export async function eraseIncoming(name: string): Promise<void> {
  if (!INCOMING.test(name)) return;
  for (const end of ["", ".json"]) await rm(path.join(incomingFolder(), name + end), { recursive: true, force: true });
}

/** Keys that were not touched since `before`: a file that is being taken over right now is not among them. */
export async function listMediaKeys(before: Date): Promise<string[]> {
  const names = (await unlessGone(readdir(mediaFolder()))) ?? [];
  const keys = new Set<string>();
  for (const name of names) {
    const key = KEY.test(name) ? name : PAGES.exec(name)?.[1];
    if (key && (await isOlder(path.join(mediaFolder(), name), before))) keys.add(key);
  }
  return [...keys];
}

/** Erases what has been on its way in without a byte since `before`. Returns how many. */
export async function eraseOldIncoming(before: Date): Promise<number> {
  const names = ((await unlessGone(readdir(incomingFolder()))) ?? []).filter((name) => /^[0-9a-f]{32}$/.test(name));
  let erased = 0;
  for (const name of names) {
    if (!(await isOlder(path.join(incomingFolder(), name), before))) continue;
    await eraseIncoming(name);
    erased += 1;
  }
  return erased;
}

/** The first bytes of a file. */
export async function readHead(file: string, length: number): Promise<Buffer> {
  const handle = await open(file, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function newKey(): string {
  return randomBytes(32).toString("hex");
}

function checkKey(key: string): void {
  if (!KEY.test(key)) throw new Error("Not a key of the media store");
}

async function isOlder(file: string, before: Date): Promise<boolean> {
  const found = await unlessGone(stat(file));
  return found !== null && found.mtimeMs < before.getTime();
}

async function unlessGone<T>(wanted: Promise<T>): Promise<T | null> {
  try {
    return await wanted;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
