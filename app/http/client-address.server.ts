import type { RequestHandler } from "express";

const FORWARDED = ["forwarded", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "x-real-ip"];

/**
 * Leaves exactly one X-Forwarded-For for everything behind: the address Express found by the `trust proxy` setting. What
 * a client wrote there itself is gone; without a trusted proxy, so are the other forwarding headers.
 */
export const settleClientAddress: RequestHandler = (request, _response, next) => {
  const address = request.ip ?? "";
  const trusts: unknown = request.app.get("trust proxy fn");
  const isProxied = typeof trusts === "function" && trusts(request.socket.remoteAddress, 0) === true;
  if (!isProxied) for (const name of FORWARDED) delete request.headers[name];
  request.headers["x-forwarded-for"] = address;
  next();
};
