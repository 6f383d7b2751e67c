import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";

/** A form with a long description; files have a door of their own. */
const LARGEST_BODY_BYTES = 1_000_000;
/** A photo of a telephone, the captions of a day, or an event list as it is sent back with its report; with the form round it. */
const LARGEST_UPLOAD_BYTES = 8_500_000;
const UPLOAD_PATH =
  /^\/(?:my\/drafts\/[^/]+\/photo|municipalities\/\d+\/desk\/(?:symposia\/(?:[^/]+\/picture|import)|archive\/[^/]+\/captions)|speakers\/[^/]+)(?:\.data)?$/;

/** Node's own limit, which the server lifts for films alone. */
const LONGEST_BODY_MS = 300_000;

/** Refuses bodies that are too large, or do not say how large they are, before any of it is read. */
export const limitBody: RequestHandler = (request, response, next) => {
  const length = request.headers["content-length"];
  if (request.headers["transfer-encoding"] !== undefined && length === undefined) {
    return refuse(411, "送信の大きさがわからないため、受け付けられません。\n");
  }
  const largest = UPLOAD_PATH.test(request.path) ? LARGEST_UPLOAD_BYTES : LARGEST_BODY_BYTES;
  if (Number(length ?? 0) > largest) return refuse(413, "送信が大きすぎます。\n");
  if (Number(length ?? 0) > 0) endSlow(request);
  next();

  function refuse(status: number, message: string) {
    response.status(status).set("Connection", "close").type("text/plain; charset=utf-8").send(message);
  }
};

/** Ends the connection when a body takes too long to come. */
function endSlow(request: IncomingMessage): void {
  const timer = setTimeout(() => request.complete || request.destroy(), LONGEST_BODY_MS).unref();
  for (const event of ["end", "close"]) request.once(event, () => clearTimeout(timer));
}
