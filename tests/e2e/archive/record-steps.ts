/** What an officer does with a record, as steps of a journey. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { DESK, press, type Way } from "../journeys/steps";

const MEDIA = path.resolve("tests/fixtures/media");
export const LONG_VIDEO = path.join(MEDIA, "long.mp4");
const WAIT = { timeout: 60_000 };

/** For a page of somebody else on the same way. */
export function optionsOf({ way: _way, ...options }: Way) {
  return options;
}

export function mediaFile(name: string): string {
  return path.join(MEDIA, name);
}

/** Makes a draft; ends on its overview. Returns the path of that. */
export async function beginRecord(page: Page, title: string): Promise<string> {
  await page.goto(`${DESK}/archive`);
  await page.getByRole("link", { name: "新しく作る" }).click();
  await page.getByRole("textbox", { name: "題名" }).fill(title);
  await press(page, "下書きを作る");
  await page.getByText("下書きを作りました。").waitFor();
  return new URL(page.url()).pathname;
}

type Sent = string | { name: string; mimeType: string; buffer: Buffer };

/** Chooses a kind and a file on the page of files and sends it; does not wait for the answer. */
export async function sendFile(page: Page, kind: RegExp, file: Sent): Promise<void> {
  const select = page.getByLabel("何のファイルですか");
  const label = (await select.locator("option").allInnerTexts()).find((text) => kind.test(text));
  await select.selectOption({ label: label ?? "" });
  await page.locator("#file").setInputFiles(file);
  await page.getByRole("button", { name: "送る", exact: true }).click();
}

export async function untilKept(page: Page): Promise<void> {
  await page.getByText("ファイルを受け取り").waitFor(WAIT);
}

/** Fields of one part of the editor, by their labels; saved. */
export async function writePart(page: Page, root: string, part: string, fields: Record<string, string>): Promise<void> {
  await page.goto(`${root}/edit/${part}`);
  for (const [label, text] of Object.entries(fields)) await page.getByRole("textbox", { name: label }).fill(text);
  await press(page, "保存する");
}

/** A file of so many bytes that plays as `long.mp4`: behind it stands a box players skip. */
export function paddedVideo(bytes: number): { file: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "hitobito-video-"));
  const video = readFileSync(LONG_VIDEO);
  const box = Buffer.alloc(bytes - video.length);
  box.writeUInt32BE(box.length, 0);
  box.write("free", 4, "latin1");
  const file = path.join(folder, "とちゅうで切れる見本.mp4");
  writeFileSync(file, Buffer.concat([video, box]));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
