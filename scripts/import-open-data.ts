/** `npm run import -- FILE …`: reads a file of open data into the directory and says, line by line, what became of it. */
import { createHash } from "node:crypto";
import path from "node:path";
import { parseArgs } from "node:util";
import type { ImportSource } from "~/domain/directory/imported-listing";
import { importFile } from "~/domain/importing/import-file.server";
import { couldRead } from "~/domain/importing/import-report";
import { openDataFiles } from "~/domain/importing/open-data-manifest.server";
import { isMunicipalityCode } from "~/domain/municipality/code";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { now } from "~/gateways/clock.server";
import { DataFolderInUseError } from "~/gateways/data-folder-lock.server";
import { closeDatabase } from "~/gateways/db.server";
import { describeReport } from "./import-open-data/describe-report";
import { progressBar } from "./import-open-data/progress-bar";

const USAGE = `使い方: npm run import -- ファイル [--municipality コード] [--source 名前] [--licence 記号] [--dry-run] [--json]

  ファイル             CSV・TSV・GeoJSON・JSON(.gz のままでも可)
  --municipality CODE  行に市区町村がないときに使う、6桁の全国地方公共団体コード(例 222127)
  --source NAME        データの名前。同じ名前でとりこむと、前の内容を更新します
  --licence ID         利用条件(例 CC-BY-4.0、PDL-1.0、ODbL-1.0)
  --dry-run            保存せずに、結果だけを見ます
  --json               結果を JSON で出します`;

class UsageError extends Error {}

type Arguments = {
  file: string;
  municipalityCode: string | null;
  source: string | null;
  licence: string | null;
  dryRun: boolean;
  json: boolean;
};

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        municipality: { type: "string" },
        source: { type: "string" },
        licence: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help || positionals.length !== 1) throw new UsageError("");
    const municipalityCode = values.municipality ?? null;
    if (municipalityCode !== null && !(isMunicipalityCode(municipalityCode) && municipalityByCode(municipalityCode))) {
      throw new UsageError(`--municipality ${municipalityCode} は、いまある市区町村のコードではありません。`);
    }
    const { source = null, licence = null, json, "dry-run": dryRun } = values;
    return { file: positionals[0]!, municipalityCode, source, licence, dryRun, json };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS")) {
      throw new UsageError("わからない指定があります。使い方を見て、書きなおしてください。");
    }
    throw error;
  }
}

/** A file that comes with the product keeps its own source, unless another is named. */
function sourceOf({ file, municipalityCode, source, licence }: Arguments): ImportSource {
  const name = path.basename(file);
  const shipped = source === null ? openDataFiles().find((one) => one.path === path.resolve(file)) : undefined;
  if (shipped) return licence === null ? shipped.source : { ...shipped.source, licenceId: licence };
  const municipality = municipalityCode ? municipalityByCode(municipalityCode) : null;
  const publisher = municipality ? fullName(municipality) : "提供者不明";
  const title = source ?? name.replace(/(\.(csv|tsv|txt|geojson|json))?(\.gz)?$/i, "");
  const id = `import-${createHash("sha256")
    .update(`${municipalityCode ?? ""}\n${title}`)
    .digest("hex")
    .slice(0, 16)}`;
  const licenceId = licence ?? "unknown";
  const creditLine = licence ? `${publisher}「${title}」(${licence})を加工して作成` : `${publisher}「${title}」`;
  return {
    id,
    name: title,
    publisher,
    licenceId,
    creditLine,
    url: null,
    municipalityCode,
    isSample: false,
    retrievedAt: null,
  };
}

async function main(): Promise<number> {
  const given = readArguments();
  const bar = process.stderr.isTTY ? progressBar(process.stderr) : null;
  const report = await importFile({
    path: given.file,
    fileName: path.basename(given.file),
    municipalityCode: given.municipalityCode,
    source: sourceOf(given),
    dryRun: given.dryRun,
    now: now(),
    ...(bar && { onProgress: bar.show }),
  });
  bar?.clear();
  console.log(given.json ? JSON.stringify(report, null, 2) : describeReport(report, given));
  return couldRead(report) ? 0 : 1;
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
