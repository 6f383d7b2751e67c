import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { type RequestHandler, Router } from "express";
import { z } from "zod";
import type { FileRefusal } from "~/domain/archive/archive-file";
import { INCOMING_DAYS } from "~/domain/archive/erase-unused-files.server";
import { byteLimitOf } from "~/domain/archive/file-limits.server";
import { keepFile } from "~/domain/archive/keep-file.server";
import { FILE_KINDS } from "~/domain/archive/record";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { now } from "~/gateways/clock.server";
import { log } from "~/gateways/log.server";
import {
  eraseIncoming,
  hasRoomFor,
  incomingFolder,
  incomingPath,
  newIncomingName,
} from "~/gateways/media-store.server";
import { isDomainError } from "~/shared/domain-error";
import { recordVisitor } from "./record-desk.server";

export const UPLOADS_PATH = "/uploads";
const DAY_MS = 24 * 60 * 60 * 1000;
const METHODS = new Set(["HEAD", "POST", "PATCH", "DELETE", "OPTIONS"]);

/** What is told about a file before it is sent; the name only names it for people. */
const metadataSchema = z.object({
  recordId: z.string().min(1).max(64),
  kind: z.enum(FILE_KINDS),
  name: z.string().max(500),
});

/** An answer of a refused upload: `{ problem }` is one of the words of i18n archiveFiles.problem. */
type Refused = { status_code: number; body: string };

/**
 * Takes files that can be interrupted and continued (tus 1.0): whoever writes the record may send to it, and only who
 * began an upload goes on with it. What has come whole is checked and kept at once, or erased.
 */
export function receiveUploads(): RequestHandler {
  let server: Server | null = null;
  const router = Router();
  router.use((request, response, next) => {
    if (!METHODS.has(request.method)) return next(Object.assign(new Error("no page"), { status: 404 }));
    // Made when the first file comes: the folder is not touched before.
    server ??= createServer();
    server.handle(request, response).catch(next);
  });
  return router;
}

function createServer(): Server {
  return new Server({
    path: UPLOADS_PATH,
    relativeLocation: true,
    allowedOrigins: [],
    datastore: new FileStore({
      directory: incomingFolder(),
      expirationPeriodInMilliseconds: INCOMING_DAYS * DAY_MS,
    }),
    namingFunction: () => newIncomingName(),
    getFileIdFromRequest: (_request, last) => (last && /^[0-9a-f]{32}$/.test(last) ? last : undefined),
    async onIncomingRequest(request, id) {
      if (request.method !== "POST") await refuseStranger(request.headers.get("cookie"), id);
    },
    async onUploadCreate(request, upload) {
      const told = metadataSchema.safeParse(upload.metadata ?? {});
      if (!told.success) throw refusal(400, "wrongType");
      const { actor } = await requireWriter(request.headers.get("cookie"), told.data.recordId);
      // One that begins together with its first bytes would be asked for once more after it was kept.
      if (request.headers.get("content-type") === "application/offset+octet-stream") throw refusal(415, "failed");
      // A length that is told later could be any.
      if (upload.size === undefined) throw refusal(411, "empty");
      if (upload.size === 0) throw refusal(422, "empty");
      if (upload.size > byteLimitOf(told.data.kind)) throw refusal(413, "tooLarge");
      if (!(await hasRoomFor(upload.size))) throw refusal(507, "full");
      return { metadata: { ...told.data, by: actor.userId } };
    },
    async onUploadFinish(request, upload) {
      const { recordId, kind, name } = metadataSchema.parse(upload.metadata ?? {});
      try {
        const at = await requireWriter(request.headers.get("cookie"), recordId);
        const path = await incomingPath(upload.id);
        const kept = await keepFile({ at, recordId, kind, name, path, now: now() });
        if (!kept.ok) throw refusal(422, kept.why);
        return { status_code: 200, body: JSON.stringify(kept), headers: { "Content-Type": "application/json" } };
      } finally {
        await eraseIncoming(upload.id);
      }
    },
    onResponseError(_request, error) {
      if ("status_code" in error) return error;
      if (isDomainError(error)) return refusal(404, "gone");
      log.error({ err: error }, "upload failed");
      return refusal(500, "failed");
    },
  });
}

/** An upload is continued by who began it, as long as the record is theirs. */
async function refuseStranger(cookie: string | null, uploadId: string): Promise<void> {
  const upload = await uploadOf(uploadId);
  if (!upload) throw refusal(404, "gone");
  const at = await requireWriter(cookie, upload.recordId);
  if (at.actor.userId !== upload.by) throw refusal(404, "gone");
}

async function uploadOf(id: string): Promise<{ recordId: string; by: string } | null> {
  const store = new FileStore({ directory: incomingFolder() });
  const upload = await store.getUpload(id).catch(() => null);
  const told = z.object({ recordId: z.string(), by: z.string() }).safeParse(upload?.metadata ?? {});
  return told.success ? told.data : null;
}

async function requireWriter(cookie: string | null, recordId: string): Promise<DeskAt> {
  const { actor, at } = await recordVisitor(cookie, recordId);
  if (!actor) throw refusal(401, "signedOut");
  if (!at) throw refusal(404, "gone");
  return at;
}

function refusal(status: number, problem: FileRefusal | "signedOut" | "gone" | "failed"): Refused {
  return { status_code: status, body: JSON.stringify({ problem }) };
}
