/**
 * Everything a change must pass, in order: set-up, format and lint, types, import rules, unit, integration, build, browser.
 * `--check`: only what is quick (to unit tests). Ends with one line "N passed, N failed".
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { tellFailure } from "./start/report.mjs";
import { build, checkNode, generate, install } from "./start/steps.mjs";

const RESULTS = ".cache/test-results";
const DEPENDENCY_CRUISE = ["app", "scripts", "prisma/seed.ts", "--config", ".dependency-cruiser.cjs"];
const isQuick = process.argv.includes("--check");
const total = { passed: 0, failed: 0 };
const failures = [];

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), ".."));
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

if (await setUp()) {
  await check("書式と lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]);
  await check("型", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]);
  await check("import の決まり", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...DEPENDENCY_CRUISE]);
  await tests("unit");
  if (!isQuick) {
    await tests("integration");
    if (await builds()) await tests("e2e");
  }
}
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function setUp() {
  return counted(async () => {
    checkNode();
    await install();
    await generate();
  });
}

function builds() {
  return counted(build);
}

async function counted(work) {
  try {
    await work();
    count(true);
    return true;
  } catch (error) {
    tellFailure(error);
    count(false);
    return false;
  }
}

/** One program, counted as one. */
async function check(title, args) {
  console.log(`\n== ${title}`);
  const isGood = (await runShown(args)) === 0;
  count(isGood);
  if (!isGood) failures.push(title);
}

/** One vitest project, counted test by test; a file that does not load, or a failed set-up, counts as one failure. */
async function tests(project) {
  console.log(`\n== ${project}`);
  const file = path.join(RESULTS, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runShown(["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters]);
  const result = readResult(file);
  const unloaded = result.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  failures.push(...failuresIn(result));
  const failed = result.numFailedTests + unloaded.length;
  total.passed += result.numPassedTests;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

/** Told again at the very end, where a long log is read first. */
function failuresIn(result) {
  return result.testResults.flatMap((suite) => {
    const file = path.relative(process.cwd(), suite.name);
    const broken = suite.assertionResults.filter(({ status }) => status === "failed");
    if (suite.status === "failed" && broken.length === 0) return [`${file}\n${suite.message}`];
    return broken.map((test) => `${file} > ${test.fullName}\n${test.failureMessages.join("\n").slice(0, 1500)}`);
  });
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

function count(isGood) {
  total[isGood ? "passed" : "failed"] += 1;
}

function runShown(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    child.on("close", (code) => resolve(code ?? 1));
  });
}
