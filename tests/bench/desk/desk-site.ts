/** The built site as `npm start` serves it, in a process that tells what it has used when it is asked. */
import type { SiteUse } from "./desk-messages";

await import("../../../scripts/serve");

process.on("message", (wish: "cpu" | "memory") => {
  if (wish === "memory") {
    globalThis.gc?.();
    globalThis.gc?.();
  }
  const { user, system } = process.cpuUsage();
  const use: SiteUse = { cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1e6 };
  process.send?.(use);
});
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.send?.("serving");
