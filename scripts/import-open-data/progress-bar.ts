import type { WriteStream } from "node:tty";
import type { ImportProgress } from "~/domain/importing/import-file.server";

const WIDTH = 30;

/** A bar on one line of a terminal, drawn anew at most ten times a second. */
export function progressBar(terminal: WriteStream): { show: (progress: ImportProgress) => void; clear: () => void } {
  let last = 0;
  return {
    show({ readBytes, totalBytes, rows }) {
      const time = performance.now();
      if (time - last < 100) return;
      last = time;
      const share = totalBytes === 0 ? 1 : Math.min(1, readBytes / totalBytes);
      const filled = Math.round(share * WIDTH);
      const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      terminal.write(`\r${bar} ${Math.floor(share * 100)}% ${rows}件\u001B[K`);
    },
    clear: () => void terminal.write("\r\u001B[K"),
  };
}
