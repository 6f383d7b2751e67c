import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: {
    alias: { "~": path.resolve("app"), "~prisma": path.resolve("prisma/generated") },
  },
  build: { modulePreload: { polyfill: false }, sourcemap: false, target: "es2022", assetsInlineLimit: 0 },
  ssr: { external: ["@electric-sql/pglite"] },
});
