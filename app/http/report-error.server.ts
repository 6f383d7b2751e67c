import { log } from "~/gateways/log.server";
import { maskTokens } from "./mask-tokens.server";

/** Logs a bug with the request it happened in, without what the visitor searched for or wrote. */
export function reportError(err: unknown, request: Request): void {
  const { pathname } = new URL(request.url);
  log.error(
    { err, requestId: request.headers.get("X-Request-Id"), method: request.method, path: maskTokens(pathname) },
    "bug",
  );
}
