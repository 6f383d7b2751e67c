/**
 * From a clean clone to a running site: install → generate → migrate → seed → build → serve. Every step says its time
 * and is skipped when nothing changed. `--dev` serves the sources with Vite instead of a build.
 */

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { runNode, StepError, step, tellFailure } from "./start/report.mjs";
import { build, checkNode, generate, install } from "./start/steps.mjs";

const isDevelopment = process.argv.includes("--dev");
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
process.env.NODE_ENV = isDevelopment ? "development" : "production";

stopWithNpm();
try {
  console.log("人々の輪を始めます。");
  checkNode();
  await checkPort();
  await install();
  await generate();
  await prepareDatabase();
  if (!isDevelopment) await build();
  await import("./serve.ts");
} catch (error) {
  tellFailure(error);
  process.exit(1);
}

/** npm hands a SIGTERM to its shell, which ends without handing it on: notice that it is gone, and stop in good order. */
function stopWithNpm() {
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, "SIGTERM");
  }, 1_000).unref();
}

/** Before the long steps, so that nobody waits for them in vain; serve.ts checks again. */
async function checkPort() {
  const settings = { ...(existsSync(".env") ? parseEnv(readFileSync(".env", "utf8")) : {}), ...process.env };
  const port = Number(settings.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  const isBusy = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve(error.code === "EADDRINUSE"));
    probe.listen(port, settings.HOST || "0.0.0.0", () => probe.close(() => resolve(false)));
  });
  if (isBusy) {
    const wish = `PORT=${port === 65535 ? port - 1 : port + 1} npm ${isDevelopment ? "run dev" : "start"}`;
    throw new StepError(`ポート ${port} は、ほかのプログラムが使っています。別のポートなら ${wish} としてください。`);
  }
}

/** From here on TypeScript is loaded into this process: one process, one opening of the database. */
async function prepareDatabase() {
  const { register } = await import("tsx/esm/api");
  register();
  await step("データベースを用意する", async () => (await import("./prepare.ts")).migrate());
  const { fillDatabase } = await import("./prepare.ts");
  await step("はじめのデータを入れる", () =>
    fillDatabase(() =>
      runNode(["--import", "tsx", "prisma/seed.ts"], {
        sentence: "はじめのデータを入れられませんでした(prisma/seed.ts)。",
      }),
    ),
  );
}
