import pino from "pino";
import { env } from "./env.server";

/** Search text, what people wrote, their addresses and codes never reach the log, whatever a caller hands in. */
const NEVER_LOGGED = [
  "q",
  "query",
  "text",
  "near",
  "email",
  "to",
  "toAddress",
  "values",
  "code",
  "token",
  "password",
].flatMap((key) => [key, `facts.${key}`, `detail.${key}`]);

/** One line a record for a person at a terminal. */
const terminal = {
  write(line: string) {
    const { time, level, msg, pid: _pid, hostname: _hostname, err, ...rest } = JSON.parse(line);
    const clock = new Date(time).toTimeString().slice(0, 8);
    const fields = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    const stack = err?.stack ? `\n${err.stack}` : "";
    process.stdout.write(`${clock} ${pino.levels.labels[level]} ${[msg, ...fields].join(" ")}${stack}\n`);
  },
};

/** The log of this process: JSON lines, in development one plain line each. */
export const log: pino.Logger = createLog();

function createLog(): pino.Logger {
  const { nodeEnv, logLevel } = env();
  const options: pino.LoggerOptions = {
    level: nodeEnv === "test" ? "silent" : logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: NEVER_LOGGED, remove: true },
  };
  return nodeEnv === "development" ? pino(options, terminal) : pino(options);
}
