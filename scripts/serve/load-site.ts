import { existsSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { ViteDevServer } from "vite";
import { log } from "~/gateways/log.server";
import { serveStaticFiles } from "~/http/static-files.server";

/** What app/entry.server.tsx exports beside the pages. */
type Background = { startBackground(): void; stopBackground(): Promise<void> };

export type LoadedSite = {
  build: ServerBuild | (() => Promise<ServerBuild>);
  files: [mount: string, handler: RequestHandler][];
  startBackground(): Promise<void>;
  stop(): Promise<void>;
};

/** The site as `npm run build` left it in build/. */
export async function loadBuiltSite(folder = path.resolve("build")): Promise<LoadedSite> {
  const file = path.join(folder, "server/index.js");
  if (!existsSync(file)) throw new Error(`${file} がありません。先に npm run build を実行してください。`);
  const build: ServerBuild = await import(pathToFileURL(file).href);
  const background = backgroundOf(build);
  return {
    build,
    files: serveStaticFiles(path.join(folder, "client")),
    startBackground: async () => background.startBackground(),
    stop: () => background.stopBackground(),
  };
}

/** The site from its sources, loaded anew when they change. */
export async function loadSourceSite(server: Server): Promise<LoadedSite> {
  const { createServer } = await import("vite");
  const vite: ViteDevServer = await createServer({ server: { middlewareMode: true, hmr: { server } } });
  let background: Background | null = null;
  const load = async () => {
    const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
    const present = backgroundOf(build);
    if (background && present.startBackground !== background.startBackground) {
      log.info("sources of the background work changed, starting it anew");
      await background.stopBackground();
      present.startBackground();
    }
    background = present;
    return build;
  };
  return {
    build: load,
    files: [["/", vite.middlewares]],
    startBackground: async () => backgroundOf(await load()).startBackground(),
    async stop() {
      await background?.stopBackground();
      await vite.close();
    },
  };
}

function backgroundOf(build: ServerBuild): Background {
  const { startBackground, stopBackground } = build.entry.module as unknown as Background;
  return { startBackground, stopBackground };
}
