import path from "node:path";
import { Worker } from "node:worker_threads";
import sharp from "sharp";

export type PdfRefusal = "broken" | "locked" | "tooManyPages" | "tooHeavy";
export type DrawnPages = { count: number; width: number; height: number; texts: string[] };

export type PdfLimits = {
  pages: number;
  longestSidePixels: number;
  pageMs: number;
  totalMs: number;
  memoryBytes: number;
};

export const PDF_LIMITS: PdfLimits = {
  pages: 300,
  longestSidePixels: 1600,
  pageMs: 20_000,
  totalMs: 120_000,
  memoryBytes: 768 * 1024 * 1024,
};
const LONGEST_TEXT_CHARACTERS = 4_000;
const WEBP_QUALITY = 80;

type Answer =
  | { ok: true; pages?: number; width?: number; height?: number; text?: string; pixels?: Uint8Array }
  | { ok: false; why: PdfRefusal };

/** One PDF after the other: each may take as much memory as the limits say. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws every page of a PDF into `folder` as 1.webp, 2.webp … and reads its words; without a folder the pages are only
 * counted. Ends within the limits whatever is in the file. `width` and `height` are those of the first picture.
 */
export function drawPdfPages(
  file: string,
  folder: string | null,
  limits: PdfLimits = PDF_LIMITS,
): Promise<{ ok: true; drawn: DrawnPages } | { ok: false; why: PdfRefusal }> {
  const drawing = queue.then(() => draw(file, folder, limits));
  queue = drawing.catch(() => undefined);
  return drawing;
}

async function draw(file: string, folder: string | null, limits: PdfLimits) {
  const reader = startReader(file, limits);
  const endsAt = performance.now() + limits.totalMs;
  const drawn: DrawnPages = { count: 0, width: 0, height: 0, texts: [] };
  try {
    const opened = await reader.ask(0, limits.pageMs);
    if (!opened.ok) return opened;
    const count = opened.pages ?? 0;
    if (count < 1) return { ok: false, why: "broken" } as const;
    if (count > limits.pages) return { ok: false, why: "tooManyPages" } as const;
    drawn.count = count;
    for (let number = 1; folder !== null && number <= count; number += 1) {
      const page = await reader.ask(number, Math.min(limits.pageMs, endsAt - performance.now()));
      if (!page.ok) return page;
      const { width = 0, height = 0, text = "", pixels = new Uint8Array() } = page;
      if (number === 1) Object.assign(drawn, { width, height });
      drawn.texts.push(plainLines(text));
      await sharp(pixels, { raw: { width, height, channels: 4 } })
        .flatten({ background: "#ffffff" })
        .webp({ quality: WEBP_QUALITY })
        .toFile(path.join(folder, `${number}.webp`));
    }
    return { ok: true, drawn } as const;
  } finally {
    await reader.end();
  }
}

function startReader(file: string, { memoryBytes, longestSidePixels }: PdfLimits) {
  const workerData = {
    ...{ file, largestMemoryBytes: memoryBytes, longestSidePixels },
    longestTextCharacters: LONGEST_TEXT_CHARACTERS,
  };
  const worker = new Worker(new URL("./pdf-pages.worker.mjs", import.meta.url), {
    workerData,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  let settle: (answer: Answer) => void = () => undefined;
  worker.on("message", (answer: Answer) => settle(answer));
  // PDFium gives up by ending itself when it gets no more memory.
  worker.on("error", () => settle({ ok: false, why: "tooHeavy" }));
  worker.on("exit", () => settle({ ok: false, why: "tooHeavy" }));
  const ask = (number: number, withinMs: number) =>
    new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, why: "tooHeavy" }), Math.max(0, withinMs));
      settle = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      worker.postMessage(number);
    });
  return { ask, end: () => worker.terminate() };
}

/** Lines of words, without what no database or page keeps. */
function plainLines(text: string): string {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .split("\n");
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}
