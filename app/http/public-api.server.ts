import { createHash } from "node:crypto";

export type ApiJsonInit = {
  /** With it, an unchanged answer is 304 without a body. */
  request?: Request;
  status?: number;
  /** How long anyone may keep the answer; default 60. */
  maxAgeSeconds?: number;
  /** Default application/json; GeoJSON says application/geo+json. */
  contentType?: string;
  headers?: HeadersInit;
  /** The answer is for this asker alone (somebody signed in): nobody keeps it, no other site reads it. */
  isPrivate?: boolean;
};

/** An answer of the public API: readable from any site, with an ETag over its bytes. */
export function apiJson(data: unknown, init: ApiJsonInit = {}): Response {
  const body = typeof data === "string" ? data : JSON.stringify(data);
  const etag = `W/"${createHash("sha1").update(body).digest("base64url")}"`;
  const headers = new Headers(init.headers);
  if (init.isPrivate) headers.set("Cache-Control", "private, no-store");
  else {
    headers.set("Access-Control-Allow-Origin", "*");
    headers.set("Cache-Control", `public, max-age=${init.maxAgeSeconds ?? 60}`);
  }
  headers.append("Vary", "Cookie");
  headers.set("ETag", etag);
  if (isUnchanged(init.request, etag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", `${init.contentType ?? "application/json"}; charset=utf-8`);
  return new Response(body, { status: init.status ?? 200, headers });
}

function isUnchanged(request: Request | undefined, etag: string): boolean {
  const known = request?.headers.get("If-None-Match");
  return known?.split(",").some((tag) => tag.trim() === etag || tag.trim() === "*") ?? false;
}
