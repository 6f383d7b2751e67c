/** `npm run import:talks -- FILE --municipality CODE`: a list of talks becomes records of the archive, entry by entry. */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Actor } from "~/domain/accounts/actor";
import { importTalks } from "~/domain/importing/import-talks.server";
import { isMunicipalityCode } from "~/domain/municipality/code";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { now } from "~/gateways/clock.server";
import { DataFolderInUseError } from "~/gateways/data-folder-lock.server";
import { closeDatabase } from "~/gateways/db.server";
import { env } from "~/gateways/env.server";
import { ja } from "~/i18n/ja";
import { translator } from "~/i18n/messages";
import { describeTalks } from "./import-talks/describe-talks";

const USAGE = `使い方: npm run import:talks -- ファイル --municipality コード [--publish] [--dry-run] [--json]

  ファイル             pyvideo の一覧、または c3voc・pretalx の時間割(JSON)
  --municipality CODE  記録を持つ市区町村の、6桁の全国地方公共団体コード(例 222127)
  --publish            とりこんだ記録のうち、直すところのないものを公開します
  --dry-run            保存せずに、結果だけを見ます
  --json               結果を JSON で出します`;

class UsageError extends Error {}

type Arguments = { file: string; municipalityCode: string; publish: boolean; dryRun: boolean; json: boolean };

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        municipality: { type: "string" },
        publish: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { municipality = "", publish, json, "dry-run": dryRun } = values;
    if (values.help || positionals.length !== 1) throw new UsageError("");
    if (!(isMunicipalityCode(municipality) && municipalityByCode(municipality))) {
      throw new UsageError("--municipality に、いまある市区町村のコードを書いてください。");
    }
    return { file: positionals[0]!, municipalityCode: municipality, publish, dryRun, json };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS")) {
      throw new UsageError("わからない指定があります。使い方を見て、書きなおしてください。");
    }
    throw error;
  }
}

/** Whoever may run this on the server acts for the municipality; no account. */
function importer(code: string): Actor {
  return {
    ...{ userId: "import-talks", email: "import@localhost", name: "取り込み", emailVerified: true },
    ...{ isAdministrator: false, officerOf: [code], professionalOf: [], hasSecondFactor: true },
  };
}

async function main(): Promise<number> {
  const { file, municipalityCode: hostCode, publish, dryRun, json } = readArguments();
  const report = await importTalks({
    ...{ path: file, fileName: path.basename(file), hostCode, publish, dryRun, now: now() },
    at: { actor: importer(hostCode), codes: [hostCode] },
    peertubeHosts: env().peertubeHosts,
    mediaNote: translator(ja, "ja")("voices.talks.noMedia"),
  });
  console.log(json ? JSON.stringify(report, null, 2) : describeTalks(report, { dryRun }));
  return report.ok ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = explain(error);
} finally {
  await closeDatabase();
}

/** Says what to do where that is known; anything else is a fault of the program and keeps its trace. */
function explain(error: unknown): number {
  if (error instanceof UsageError) {
    if (error.message !== "") console.error(error.message);
    console.error(USAGE);
    return 2;
  }
  if (error instanceof DataFolderInUseError) {
    console.error(error.message);
    return 1;
  }
  if ((error as { code?: unknown }).code === "P2021") {
    console.error("データベースがまだ用意されていません。npm run migrate を先に実行してください。");
    return 1;
  }
  throw error;
}
