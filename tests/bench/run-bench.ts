/** Builds every engine in a process of its own, then lets them answer the same batches in turn. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BatchAnswer, BatchRequest, BuildReport, EngineName, EngineSetup } from "./bench-messages";
import { type BenchTask, QUERIES_PER_TASK, TASKS } from "./bench-tasks";
import { nextMessage } from "./next-message";
import { percentile } from "./percentile";

/** Milliseconds a query; `cpuP50` is what stays the same on a busy machine. `found` = sum of totals of one round. */
export type TaskFigures = { p50: number; p95: number; p99: number; cpuP50: number; found: number };
export type EngineFigures = {
  engine: EngineName;
  listings: number;
  buildCpuSeconds: number;
  rssMb: number;
  emptyRssMb: number;
  tasks: Record<BenchTask, TaskFigures>;
};

/** Queries an engine answers before the next one has its turn. */
const BATCH = 20;

export async function runBench(options: {
  engines: EngineName[];
  listings: number;
  rounds: number;
  meiliHost: string | null;
  meiliKey: string | null;
  onStep: (text: string) => void;
}): Promise<EngineFigures[]> {
  const running: { engine: EngineName; process: ChildProcess; build: BuildReport }[] = [];
  try {
    for (const engine of options.engines) {
      options.onStep(`${options.listings.toLocaleString()} listings: ${engine} builds`);
      running.push(await start({ ...options, engine }));
    }
    const answers = new Map<string, BatchAnswer[]>();
    for (let round = 0; round < options.rounds; round++) {
      options.onStep(`${options.listings.toLocaleString()} listings: round ${round + 1} of ${options.rounds}`);
      for (const task of TASKS) await oneRound(running, task, answers);
    }
    return running.map(({ engine, build }) => ({
      engine,
      listings: options.listings,
      buildCpuSeconds: build.cpuSeconds,
      rssMb: build.rssMb,
      emptyRssMb: build.emptyRssMb,
      tasks: Object.fromEntries(
        TASKS.map((task) => [task, figuresOf(answers.get(`${engine} ${task}`) ?? [], options.rounds)]),
      ) as Record<BenchTask, TaskFigures>,
    }));
  } finally {
    for (const { process } of running) process.disconnect();
  }
}

async function start(setup: EngineSetup) {
  const file = fileURLToPath(new URL("./bench-process.ts", import.meta.url));
  const { engine, listings, meiliHost, meiliKey } = setup;
  const process = spawn(
    globalThis.process.execPath,
    ["--expose-gc", "--import", "tsx", file, JSON.stringify({ engine, listings, meiliHost, meiliKey })],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  return { engine, process, build: await nextMessage<BuildReport>(process) };
}

async function oneRound(
  running: { engine: EngineName; process: ChildProcess }[],
  task: BenchTask,
  answers: Map<string, BatchAnswer[]>,
): Promise<void> {
  for (let from = 0; from < QUERIES_PER_TASK; from += BATCH) {
    for (const { engine, process } of running) {
      const request: BatchRequest = { task, from, count: BATCH };
      process.send(request);
      const key = `${engine} ${task}`;
      answers.set(key, [...(answers.get(key) ?? []), await nextMessage<BatchAnswer>(process)]);
    }
  }
}

function figuresOf(answers: BatchAnswer[], rounds: number): TaskFigures {
  const times = answers.flatMap((answer) => answer.milliseconds).sort((a, b) => a - b);
  const cpuTimes = answers.flatMap((answer) => answer.cpuMilliseconds).sort((a, b) => a - b);
  const found = answers.reduce((sum, answer) => sum + answer.found, 0);
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    cpuP50: percentile(cpuTimes, 0.5),
    found: found / rounds,
  };
}
