import { spawn } from "node:child_process";

const TAIL_LINES = 30;

/** A step that failed, with the sentence for the person who started it and the end of what the program said. */
export class StepError extends Error {
  constructor(sentence, { output = "", cause } = {}) {
    super(sentence, { cause });
    this.output = output;
  }
}

/** Carries out one step and says its name, result and time. `work` returns a word about what it did. */
export async function step(title, work) {
  const started = performance.now();
  process.stdout.write(`・${title} … `);
  try {
    const result = await work();
    console.log(`${result}(${seconds(started)}秒)`);
  } catch (error) {
    console.log(`失敗(${seconds(started)}秒)`);
    if (error instanceof StepError || isForPeople(error)) throw error;
    const output = error?.stack ?? String(error);
    throw new StepError(`「${title}」に失敗しました。`, { output, cause: error });
  }
}

/** Says what failed; the end of the output first, the sentence last, where it is read. */
export function tellFailure(error) {
  if (error instanceof StepError) {
    const tail = error.output.trimEnd().split("\n").filter(saysSomething).slice(-TAIL_LINES).join("\n");
    if (tail) console.error(`\n${tail}`);
    console.error(`\n${error.message}始められませんでした。`);
  } else if (isForPeople(error)) {
    console.error(`\n${error.message}\n始められませんでした。`);
  } else {
    console.error(error);
  }
}

/** Runs a program of this project with Node and keeps its output. Throws StepError with `sentence` when it fails. */
export function runNode(args, { sentence, env = {} }) {
  return run(process.execPath, args, { sentence, env });
}

export function run(program, args, { sentence, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (data) => {
      output = (output + data).slice(-100_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (cause) => reject(new StepError(sentence, { output: cause.message, cause })));
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new StepError(sentence, { output }))));
  });
}

/** Not the hundreds of watched files that the builder lists after an error. */
function saysSomething(line) {
  return !/^\s*'[^']*',?$/.test(line);
}

/** Our own errors whose message is a sentence for people. */
function isForPeople(error) {
  return ["EnvError", "DataFolderInUseError", "PortBusyError", "MigrationError"].includes(error?.name);
}

function seconds(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
