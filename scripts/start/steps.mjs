/** The steps from a clean clone to a built site. Each is skipped when nothing it depends on has changed. */
import { existsSync, readFileSync } from "node:fs";
import { fingerprint, isMarked, mark } from "./fingerprint.mjs";
import { run, runNode, StepError, step } from "./report.mjs";

const INSTALL_MARK = "node_modules/.hitobito-lock";
const GENERATE_MARK = "prisma/generated/.hitobito-schema";
const BUILD_MARK = "build/.hitobito-sources";
const BUILD_SOURCES = ["app", "public", "prisma/schema", "prisma/generated", "vite.config.ts", "remix.config.js"];

export function checkNode() {
  const wanted = JSON.parse(readFileSync("package.json", "utf8")).engines.node.replace(">=", "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new StepError(`Node.js ${wanted} 以上が必要です(いまは ${process.versions.node})。`);
}

export function install() {
  return step("部品を入れる", async () => {
    const lock = fingerprint(["package-lock.json"]);
    if (isMarked(INSTALL_MARK, lock)) return "変更なし";
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const sentence = "部品を入れられませんでした(npm ci)。インターネットへの接続を確かめてください。";
    await run(npm, ["ci", "--include=dev"], { sentence });
    mark(INSTALL_MARK, lock);
    return "完了";
  });
}

export function generate() {
  return step("データベースの型を作る", async () => {
    const schema = fingerprint(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
    if (isMarked(GENERATE_MARK, schema) && existsSync("prisma/generated/client.ts")) return "変更なし";
    await runNode(["node_modules/prisma/build/index.js", "generate", "--no-hints"], {
      sentence: "データベースの型を作れませんでした(prisma generate)。",
      // Asked for but not used by `generate`; any program will do, and none is downloaded.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    });
    mark(GENERATE_MARK, schema);
    return "完了";
  });
}

export function build() {
  return step("サイトを組み立てる", async () => {
    const sources = fingerprint([...BUILD_SOURCES, "package-lock.json"]);
    if (isMarked(BUILD_MARK, sources) && existsSync("build/server/index.js")) return "変更なし";
    await runNode(["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
      sentence: "サイトを組み立てられませんでした(remix vite:build)。",
      env: { NODE_ENV: "production" },
    });
    mark(BUILD_MARK, sources);
    return "完了";
  });
}
