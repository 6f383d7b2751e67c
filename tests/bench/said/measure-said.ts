/** Long captions made searchable and searched, in a process and a data folder of their own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nextMessage } from "../next-message";
import type { SaidFigures, SaidSetup } from "./said-messages";

/** On PGlite with the embedded engine, whatever the developer has set. */
export async function measureSaid(setup: SaidSetup): Promise<SaidFigures> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "hitobito-bench-said-"));
  const script = fileURLToPath(new URL("said-process.ts", import.meta.url));
  const ours = { DATA_DIR: dataDir, DATABASE_URL: "", MEILI_HOST: "", LOG_LEVEL: "warn", AUTH_SECRET: "" };
  const child = spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(setup)], {
    env: { ...process.env, ...ours },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  try {
    return await nextMessage<SaidFigures>(child);
  } finally {
    if (child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => {
        child.once("exit", resolve);
      });
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
}
