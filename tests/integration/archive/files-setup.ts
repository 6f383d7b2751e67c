import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { createServer, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Actor } from "~/domain/accounts/actor";
import { EMPTY_RECORD, type RecordContent } from "~/domain/archive/record-content";
import { db } from "~/gateways/db.server";
import { readEnv } from "~/gateways/env.server";
import { createSite } from "~/http/create-site.server";
import { anOfficer } from "../../factories/actor";

export const NOW = new Date("2026-11-22T09:00:00+09:00");
export const RECORD = "rec_files";
export const HOST = "222127";
export const officer = anOfficer([HOST], { userId: "user_files" });
export const otherOfficer = anOfficer(["222135"], { userId: "user_elsewhere", email: "elsewhere@example.jp" });
export const colleague = anOfficer([HOST], { userId: "user_colleague", email: "colleague@example.jp" });
export const at = { actor: officer, codes: [HOST] };

export async function makeOfficers(): Promise<void> {
  for (const { userId: id, email, name, officerOf } of [officer, otherOfficer, colleague]) {
    await db().user.create({ data: { id, email, name, emailVerified: true, twoFactorEnabled: true } });
    const member = { id: `mem_${id}`, userId: id, role: "officer", municipalityCode: officerOf[0], status: "approved" };
    await db().membership.create({ data: member });
  }
}

export async function makeRecord(id: string = RECORD, more: Partial<RecordContent> = {}): Promise<void> {
  await db().archiveRecord.create({
    data: { id, hostCode: HOST, coHosts: [], draft: { ...EMPTY_RECORD, title: "つなぎと、もどし", ...more } },
  });
}

export async function draftOf(id: string = RECORD): Promise<RecordContent> {
  const { draft } = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  return draft as unknown as RecordContent;
}

/** Shows the draft of now to everyone. */
export async function publishDraft(id: string = RECORD, more: Partial<RecordContent> = {}): Promise<void> {
  const content = { ...(await draftOf(id)), ...more };
  const number = 1 + (await db().archiveRevision.count({ where: { recordId: id } }));
  await db().archiveRevision.create({
    data: { id: `rev_${id}_${number}`, recordId: id, number, content, publishedAt: NOW },
  });
  const shown = { publishedRevision: number, publishedAt: NOW, firstPublishedAt: NOW, title: content.title };
  await db().archiveRecord.update({ where: { id }, data: { ...shown, draft: content } });
}

/** All that lies in the store, folders with a slash. */
export function stored(dataDir: string): string[] {
  const folder = path.join(dataDir, "media");
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || /^[0-9a-f]{32}$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

export function emptyStore(dataDir: string): void {
  rmSync(path.join(dataDir, "media"), { recursive: true, force: true });
}

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
export type Question = {
  method?: string;
  path: string;
  by?: Actor | null;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** Goes away after so many bytes of the body, without hearing an answer. */
  cutAfter?: number;
};

/** The real site on a port of its own; its pages are not built and answer 418. */
export async function serveSite(settings: Record<string, string> = {}) {
  const env = readEnv({ NODE_ENV: "production", MAP_TILE_URL: "", POSTS_PER_MINUTE: "0", ...settings });
  const site = createSite({
    env,
    build: () => Promise.reject(new Error("no page is asked for here")),
    files: [["/", (_request, response) => response.status(418).send("a page")]],
  });
  const server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ask: (question: Question) => ask(port, question),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function ask(port: number, question: Question): Promise<Answer> {
  const { method = "GET", path: address, by = null, headers = {}, body, cutAfter } = question;
  const cookie = by ? { Cookie: `user=${by.userId}` } : {};
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const all = { ...cookie, ...length, ...headers };
    const request = sendRequest({ host: "127.0.0.1", port, method, path: address, headers: all, agent: false });
    request.on("error", (error) => (cutAfter === undefined ? reject(error) : resolve(GONE)));
    request.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    if (cutAfter === undefined) request.end(body);
    else request.write(Buffer.from(body ?? "").subarray(0, cutAfter), () => request.destroy());
  });
}

const GONE: Answer = { status: 0, headers: {}, body: Buffer.alloc(0) };

/** `Upload-Metadata` of tus. */
export function metadata(facts: Record<string, string>): string {
  const pairs = Object.entries(facts).map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`);
  return pairs.join(",");
}

/** One file as a browser without scripts sends it. */
export function multipart(fields: Record<string, string>, file: { name: string; bytes: Buffer }) {
  const boundary = "----files-of-a-record";
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(parts.join("") + head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` } };
}
