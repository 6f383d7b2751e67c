/**
 * Draws the pages of one PDF, apart from everything else: what a broken or wicked file does to PDFium it does to this
 * thread alone, which is ended when it takes too long. Asked with a page number (0 = how many pages), answers one message.
 */
import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { PDFiumLibrary } from "@hyzyla/pdfium";

const { file, largestMemoryBytes, longestSidePixels, longestTextCharacters } = workerData;
/** PDFium's word for a file that opens only with a password. */
const NEEDS_PASSWORD = /password/i;

// The limits of a worker are those of JavaScript's heap; the memory of PDFium grows through this door alone.
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65_536 > largestMemoryBytes) throw new RangeError("too much memory");
  return grow.call(this, pages);
};
// PDFium speaks of what it was refused; the answer says it.
console.error = console.warn = console.log = () => undefined;

let document = null;

parentPort.on("message", async (number) => {
  try {
    document ??= await openDocument();
    if (number === 0) return parentPort.postMessage({ ok: true, pages: document.getPageCount() });
    const drawn = await drawPage(number);
    parentPort.postMessage({ ok: true, ...drawn }, [drawn.pixels.buffer]);
  } catch (error) {
    parentPort.postMessage({ ok: false, why: NEEDS_PASSWORD.test(String(error)) ? "locked" : "broken" });
  }
});

async function openDocument() {
  const library = await PDFiumLibrary.init();
  return library.loadDocument(await readFile(file));
}

async function drawPage(number) {
  const page = document.getPage(number - 1);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  // A page without a size, or as thin as a thread, is no page.
  if (!(originalWidth >= 1 && originalHeight >= 1)) throw new Error("no size");
  const scale = longestSidePixels / Math.max(originalWidth, originalHeight);
  const width = Math.max(1, Math.round(originalWidth * scale));
  const height = Math.max(1, Math.round(originalHeight * scale));
  const text = page.getText().slice(0, longestTextCharacters);
  const { data } = await page.render({ width, height, scale: 1, render: "bitmap" });
  return { width, height, text, pixels: new Uint8Array(data) };
}
