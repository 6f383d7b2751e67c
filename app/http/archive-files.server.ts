import { type RequestHandler, type Response, Router } from "express";
import { type AskedFile, type OpenFile, openDeskFile, openPublicFile } from "~/domain/archive/open-file.server";
import { mediaFolder } from "~/gateways/media-store.server";
import { recordVisitor } from "./record-desk.server";

/** Nothing that was sent runs, loads or is framed by anyone, whatever it turns out to be. */
const NO_RIGHTS = "default-src 'none'; frame-ancestors 'none'; sandbox";
const MOST_PAGES = 9_999;

/**
 * Files of records, in parts when asked so (a player that jumps): /archive/ID/files/FILE_ID,
 * /archive/ID/slides/PAGE.webp (?file=FILE_ID for slides that are not published), /archive/ID/poster.jpg.
 */
export function serveArchiveFiles(): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get(
    "/archive/:id/files/:fileId",
    answer(({ fileId = "" }) => ({ of: "file", fileId })),
  );
  router.get(
    "/archive/:id/slides/:page(\\d{1,4}).webp",
    answer(({ page }, fileId) => ({ of: "page", page: Math.min(Number(page), MOST_PAGES), fileId })),
  );
  router.get(
    "/archive/:id/poster.jpg",
    answer(() => ({ of: "poster" })),
  );
  return router;
}

function answer(ask: (params: Record<string, string | undefined>, file: string | null) => AskedFile): RequestHandler {
  return (request, response, next) => {
    const asked = ask(request.params, typeof request.query.file === "string" ? request.query.file : null);
    find(request.params.id ?? "", asked, request.headers.cookie)
      .then((file) => (file ? send(response, file, next) : next(Object.assign(new Error("no file"), { status: 404 }))))
      .catch(next);
  };
}

/** What everyone may see is found without asking who it is. */
async function find(recordId: string, asked: AskedFile, cookie: string | undefined): Promise<OpenFile | null> {
  const open = await openPublicFile(recordId, asked);
  if (open || !cookie) return open;
  const { at } = await recordVisitor(cookie, recordId);
  return at && openDeskFile(at, recordId, asked);
}

function send(response: Response, file: OpenFile, next: (error?: unknown) => void): void {
  // Sets the ending's type too, which is then replaced by what was found in the content.
  if (file.isAttachment) response.attachment(file.name);
  response.set({
    "Content-Type": file.type,
    "Content-Security-Policy": NO_RIGHTS,
    ETag: `"${file.id}"`,
    // A speaker may refuse at any time: everyone asks again before showing it once more.
    "Cache-Control": file.isPublic ? "public, no-cache" : "private, no-store",
    // Podcast players and pages that show the card of a record play and show it elsewhere.
    ...(file.isPublic
      ? { "Cross-Origin-Resource-Policy": "cross-origin" }
      : { Vary: "Cookie", "X-Robots-Tag": "noindex" }),
  });
  if (!file.isAttachment) response.set("Content-Disposition", "inline");
  const options = { root: mediaFolder(), cacheControl: false, lastModified: false };
  response.sendFile(file.path, options, (error) => {
    // Whoever watches goes away in the middle of a film all the time.
    if (error && !response.headersSent) next(error);
  });
}
