import path from "node:path";
import express, { type RequestHandler } from "express";

/** Files of the build: hashed ones may be kept for ever, those of public/ for an hour. */
export function serveStaticFiles(clientFolder: string): [mount: string, handler: RequestHandler][] {
  return [
    [
      "/assets",
      express.static(path.join(clientFolder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }),
    ],
    ["/", express.static(clientFolder, { maxAge: "1h", index: false, redirect: false })],
  ];
}
