import { createWriteStream, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawPdfPages, PDF_LIMITS } from "./pdf-pages.server";

const fixture = (name: string) => path.resolve("tests/fixtures/media", name);
const newFolder = () => mkdtempSync(path.join(tmpdir(), "pdf-pages-"));
const LIMITS = { ...PDF_LIMITS, longestSidePixels: 400 };

async function makePdf(options: PDFKit.PDFDocumentOptions, sizes: [number, number][]): Promise<string> {
  const file = path.join(newFolder(), "made.pdf");
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  const written = finished(document.pipe(createWriteStream(file)));
  for (const size of sizes) document.addPage({ size, margin: 10 }).text(`page of ${size.join(" x ")}`);
  document.end();
  await written;
  return file;
}

describe("the pages of a PDF", () => {
  it("are drawn within the size, each in its own shape, with the words on it", async () => {
    const file = await makePdf({}, [
      [800, 400],
      [300, 600],
    ]);
    const folder = newFolder();
    const read = await drawPdfPages(file, folder, LIMITS);
    const texts = ["page of 800 x 400", "page of 300 x 600"];
    expect(read).toEqual({ ok: true, drawn: { count: 2, width: 400, height: 200, texts } });
    const sizes = await Promise.all([1, 2].map((page) => sharp(path.join(folder, `${page}.webp`)).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ["webp", 400, 200],
      ["webp", 200, 400],
    ]);
  });

  it("are only counted without a folder", async () => {
    const file = await makePdf({}, [[100, 100]]);
    expect(await drawPdfPages(file, null)).toMatchObject({ ok: true, drawn: { count: 1, texts: [] } });
  });

  it("are refused behind a password, in a broken file and when there are too many", async () => {
    const locked = await makePdf({ userPassword: "himitsu" }, [[100, 100]]);
    const broken = path.join(newFolder(), "broken.pdf");
    writeFileSync(broken, "%PDF-1.7\nnothing that follows");
    const three = await makePdf(
      {},
      Array.from({ length: 3 }, (): [number, number] => [100, 100]),
    );
    expect(await drawPdfPages(locked, null)).toEqual({ ok: false, why: "locked" });
    expect(await drawPdfPages(broken, null)).toEqual({ ok: false, why: "broken" });
    expect(await drawPdfPages(three, null, { ...LIMITS, pages: 2 })).toEqual({ ok: false, why: "tooManyPages" });
  });

  it("are given up when one takes too long, and the next file is read all the same", async () => {
    const folder = newFolder();
    const limits = { ...LIMITS, pageMs: 300 };
    const heavy = drawPdfPages(fixture("bomb-image.pdf"), folder, limits);
    const next = drawPdfPages(await makePdf({}, [[100, 100]]), null);
    expect(await heavy).toEqual({ ok: false, why: "tooHeavy" });
    expect(await next).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("are refused when they want more memory than there is for them", async () => {
    const file = await makePdf({}, [[600, 400]]);
    const large = { ...PDF_LIMITS, longestSidePixels: 4000 };
    expect(await drawPdfPages(file, newFolder(), large)).toMatchObject({ ok: true });
    const folder = newFolder();
    const read = await drawPdfPages(file, folder, { ...large, memoryBytes: 24 * 1024 * 1024 });
    expect(read).toEqual({ ok: false, why: expect.stringMatching(/^(broken|tooHeavy)$/) });
    expect(readdirSync(folder)).toEqual([]);
  });
});
