import { randomBytes } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Env } from "~/gateways/env.server";
import { log } from "~/gateways/log.server";
import { giveRequestId, logAccess } from "./access-log.server";
import { serveArchiveFiles } from "./archive-files.server";
import { limitBody } from "./body-limit.server";
import { settleClientAddress } from "./client-address.server";
import { refuseForeignOrigin } from "./foreign-origin.server";
import { guardActions } from "./guard-actions.server";
import { receivePlainUploads } from "./plain-upload.server";
import { limitRequests } from "./rate-limit.server";
import { securityHeaders } from "./security-headers.server";
import { receiveUploads, UPLOADS_PATH } from "./uploads.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    cspNonce: string;
    requestId: string;
  }
}

type SiteOptions = {
  env: Env;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** What answers before the pages: the files of the build, or Vite in development. */
  files: [mount: string, handler: RequestHandler][];
};

/** The whole site as an Express app: protection, files, then the pages of Remix. Nothing is opened or listened on. */
export function createSite({ env, build, files }: SiteOptions): Express {
  const site = express();
  site.disable("x-powered-by");
  site.set("trust proxy", env.trustProxy);
  site.use(settleClientAddress, giveRequestId, logAccess, setSecurityHeaders(env));
  site.use(refuseForeignOrigin(env.baseUrl), ...limitRequests(env));
  // Before everything that reads or limits a body: these come and go in gigabytes.
  site.use(UPLOADS_PATH, receiveUploads());
  site.use(receivePlainUploads(), serveArchiveFiles());
  site.use(limitBody, compression());
  for (const [mount, handler] of files) site.use(mount, handler);
  const getLoadContext = (_request: express.Request, { locals }: express.Response) => ({
    cspNonce: String(locals.cspNonce),
    requestId: String(locals.requestId),
  });
  const guarded = typeof build === "function" ? async () => guardActions(await build()) : guardActions(build);
  site.all("*", createRequestHandler({ build: guarded, mode: env.nodeEnv, getLoadContext }));
  site.use(answerError);
  return site;
}

function setSecurityHeaders({ baseUrl, mapTileUrl, peertubeHosts, nodeEnv }: Env): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.cspNonce = nonce;
    const isDevelopment = nodeEnv === "development";
    response.set(securityHeaders({ nonce, pathname: request.path, baseUrl, mapTileUrl, peertubeHosts, isDevelopment }));
    next();
  };
}

/** For what no page could answer any more: an unreadable address, or a failure outside of Remix. */
const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  const status = statusOf(error);
  if (status === 500) log.error({ err: error, requestId: response.locals.requestId }, "bug");
  if (response.headersSent) return next(error);
  response
    .status(status)
    .type("text/plain; charset=utf-8")
    .send(ERROR_TEXTS[status] ?? ERROR_TEXTS[400]);
};

const ERROR_TEXTS: Record<number, string> = {
  400: "読み取れないアドレスです。\n",
  404: "見つかりません。\n",
  500: "サイトで問題が起きました。時間をおいてお試しください。\n",
};

/** A Host header or path that makes no address is the caller's mistake, not a bug. */
function statusOf(error: { status?: unknown; code?: unknown } | null | undefined): number {
  if (error?.code === "ERR_INVALID_URL") return 400;
  return typeof error?.status === "number" && error.status < 500 ? error.status : 500;
}
