import type { ChildProcess } from "node:child_process";

/** The next message of the process; fails when it stops instead. */
export function nextMessage<T>(process: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      process.off("exit", onExit);
      resolve(message as T);
    };
    const onExit = () => {
      process.off("message", onMessage);
      reject(new Error("a process of the bench stopped before its answer"));
    };
    process.once("message", onMessage);
    process.once("exit", onExit);
  });
}
