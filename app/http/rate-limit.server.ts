import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";

const MINUTE_MS = 60_000;
/** Only the parts of one file that is being sent (uploads.server.ts) come as PATCH; beginning it counted. */
const UNCOUNTED = new Set(["GET", "HEAD", "OPTIONS", "PATCH"]);

export type RequestLimits = { postsPerMinute: number; apiRequestsPerMinute: number };

/** Limits by address (IPv6: by /56 network) what costs: everything that is sent, and the API. 0 = without a limit. */
export function limitRequests({ postsPerMinute, apiRequestsPerMinute }: RequestLimits): RequestHandler[] {
  return [
    ...limiter(postsPerMinute, (method) => !UNCOUNTED.has(method)),
    ...limiter(apiRequestsPerMinute, (_method, path) => path.startsWith("/api/")),
  ];
}

function limiter(limit: number, counts: (method: string, path: string) => boolean): RequestHandler[] {
  if (limit === 0) return [];
  return [
    rateLimit({
      windowMs: MINUTE_MS,
      limit,
      standardHeaders: "draft-7",
      legacyHeaders: false,
      ipv6Subnet: 56,
      // A forged header is replaced before it comes here (client-address.server.ts).
      validate: { xForwardedForHeader: false, forwardedHeader: false },
      skip: (request) => !counts(request.method, request.path),
      handler: (_request, response) => {
        const message = "短い時間に回数が多すぎます。1分ほど待ってから、もう一度お試しください。\n";
        response.status(429).type("text/plain; charset=utf-8").send(message);
      },
    }),
  ];
}
