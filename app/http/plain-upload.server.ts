import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { type Request, type RequestHandler, type Response, Router } from "express";
import type { FileRefusal } from "~/domain/archive/archive-file";
import { byteLimitOf } from "~/domain/archive/file-limits.server";
import { keepFile } from "~/domain/archive/keep-file.server";
import { FILE_KINDS, type FileKind } from "~/domain/archive/record";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { now } from "~/gateways/clock.server";
import { eraseIncoming, hasRoomFor, incomingPath, newIncomingName } from "~/gateways/media-store.server";
import { recordVisitor } from "./record-desk.server";

/** Where the form of a browser without scripts is sent to. */
const PLAIN_UPLOAD_PATH = "/municipalities/:code(\\d{6})/desk/archive/:id/upload";
/** Names and boundaries round the file. */
const FORM_BYTES = 100_000;

type Received = { kind: FileKind; name: string } | { why: FileRefusal };

/**
 * The same for browsers without scripts: one file in a form of its own (fields `kind`, then `file`), written to the disk
 * as it comes. Answers with a redirect to the page of the files, which says what became of it.
 */
export function receivePlainUploads(): Router {
  const router = Router();
  const receive: RequestHandler = (request, response, next) => {
    answer(request, response).catch((error) => {
      // Who went away in the middle is told nothing.
      if (request.destroyed && !request.complete) return response.destroy();
      next(error);
    });
  };
  router.post(PLAIN_UPLOAD_PATH, receive);
  return router;
}

async function answer(request: Request, response: Response): Promise<void> {
  const { code = "", id = "" } = request.params;
  const page = `/municipalities/${code}/desk/archive/${id}/files`;
  const { actor, at } = await recordVisitor(request.headers.cookie, id);
  if (!actor) return leave(response, `/sign-in?to=${encodeURIComponent(page)}`);
  if (!at?.codes.includes(code)) {
    response.status(404).set("Connection", "close").type("text/plain; charset=utf-8").send("見つかりません。\n");
    return;
  }
  const length = Number(request.headers["content-length"] ?? 0);
  if (length > byteLimitOf("video") + FORM_BYTES) return leave(response, `${page}?problem=tooLarge`);
  if (!(await hasRoomFor(length))) return leave(response, `${page}?problem=full`);
  response.redirect(303, `${page}?${await keepSent(request, at, id)}`);
}

/** What the page says of it. Nothing is left of the file but what was kept. */
async function keepSent(request: IncomingMessage, at: DeskAt, recordId: string): Promise<string> {
  const incoming = newIncomingName();
  try {
    const path = await incomingPath(incoming);
    const received = await receiveFile(request, path);
    if ("why" in received) return `problem=${received.why}`;
    const kept = await keepFile({ at, recordId, ...received, path, now: now() });
    if (!kept.ok) return `problem=${kept.why}`;
    return `done=${kept.purpose === null ? "kept" : "keptAndUsed"}`;
  } finally {
    await eraseIncoming(incoming);
  }
}

/** Answers without reading on: what is on its way is not taken. */
function leave(response: Response, to: string): void {
  response.set("Connection", "close").redirect(303, to);
}

/** Writes the file of the form to `path`, at most as many bytes as its kind may have; the rest is read and forgotten. */
async function receiveFile(request: IncomingMessage, path: string): Promise<Received> {
  const parser = parserOf(request);
  if (!parser) return { why: "none" };
  let kind: FileKind | undefined;
  let received: Promise<Received> = Promise.resolve({ why: "none" });
  parser.on("field", (name, value) => {
    if (name === "kind") kind = FILE_KINDS.find((one) => one === value);
  });
  parser.on("file", (field, stream, { filename }) => {
    if (field !== "file" || !filename || !kind) return stream.resume();
    received = write(stream, path, kind).then((why) => (why ? { why } : { kind: kind as FileKind, name: filename }));
    // A disk that takes no more ends the reading too.
    received.catch((error) => parser.destroy(error));
  });
  try {
    await pipeline(request, parser);
  } catch (error) {
    // The file is closed before it is erased.
    await received.catch(() => undefined);
    if (request.complete && isBrokenForm(error)) return { why: "broken" };
    throw error;
  }
  return received;
}

/** busboy tells a form it cannot read only by its message. */
function isBrokenForm(error: unknown): boolean {
  return error instanceof Error && /Unexpected end of form|Malformed/i.test(error.message);
}

function parserOf(request: IncomingMessage) {
  const limits = { files: 1, fields: 5, fieldSize: 200, parts: 10, fileSize: byteLimitOf("video") + 1 };
  try {
    return busboy({ headers: request.headers, defParamCharset: "utf8", limits });
  } catch {
    return null;
  }
}

async function write(stream: AsyncIterable<Buffer>, path: string, kind: FileKind): Promise<FileRefusal | null> {
  const limit = byteLimitOf(kind);
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes <= limit) yield chunk;
    }
  };
  await pipeline(stream, counted, createWriteStream(path, { mode: 0o600 }));
  if (bytes > limit) return "tooLarge";
  return bytes === 0 ? "empty" : null;
}
