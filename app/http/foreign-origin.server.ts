import type { RequestHandler } from "express";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses with 403 what another site's page sends in a visitor's name. Callers that are no browser send no Origin and
 * pass. `baseUrl` is accepted beside the Host header, which a proxy may have changed.
 */
export function refuseForeignOrigin(baseUrl: string): RequestHandler {
  const ownHost = new URL(baseUrl).host;
  return (request, response, next) => {
    if (SAFE_METHODS.has(request.method)) return next();
    const origin = request.headers.origin;
    if (origin === undefined) return request.headers["sec-fetch-site"] === "cross-site" ? refuse() : next();
    const originHost = hostOf(origin);
    const isOwn = originHost !== null && (originHost === ownHost || originHost === request.headers.host);
    if (!isOwn) return refuse();
    // Remix compares once more, with this header first.
    request.headers["x-forwarded-host"] = originHost;
    next();

    function refuse() {
      response.status(403).type("text/plain; charset=utf-8").send("ほかのサイトからの送信は受け付けていません。\n");
    }
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host || null : null;
}
