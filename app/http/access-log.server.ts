import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import { log } from "~/gateways/log.server";
import { maskTokens } from "./mask-tokens.server";

/** The token of a link without an account (43 letters of base64url) opens what it leads to: it never stands in the log. */
const LINK_TOKEN = /[\w-]{43,}/g;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** Gives every request an id (a proxy's own is kept) and answers with it, so that a visitor can name it. */
export const giveRequestId: RequestHandler = (request, response, next) => {
  const given = request.get("X-Request-Id");
  const requestId = given && REQUEST_ID.test(given) ? given : randomUUID();
  request.headers["x-request-id"] = requestId;
  response.locals.requestId = requestId;
  response.set("X-Request-Id", requestId);
  next();
};

/** One line for every answer. The query string holds what people search for: it is left out. */
export const logAccess: RequestHandler = (request, response, next) => {
  const started = performance.now();
  const { method } = request;
  const path = maskTokens(request.path);
  response.on("close", () => {
    const facts = {
      requestId: response.locals.requestId,
      method,
      path: path.replace(LINK_TOKEN, "…"),
      status: response.statusCode,
      tookMs: Math.round((performance.now() - started) * 10) / 10,
      ...(response.writableFinished ? {} : { cutOff: true }),
    };
    log[levelOf(path, response.statusCode)](facts, "request");
  });
  next();
};

function levelOf(path: string, status: number): "debug" | "info" | "error" {
  if (status >= 500) return "error";
  return path.startsWith("/assets/") || path === "/healthz" ? "debug" : "info";
}
