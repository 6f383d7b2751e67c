import { PDFiumLibrary } from "@hyzyla/pdfium";
import { describe, expect, it } from "vitest";
import { drawPdf, type PdfLine } from "./draw-pdf.server";

async function textOf(lines: PdfLine[]): Promise<{ pages: number; text: string }> {
  const pdf = await drawPdf({ title: "見本", madeAt: new Date("2026-11-24T00:00:00Z"), hasFrame: true, lines });
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const read = { pages: document.getPageCount(), text: document.getPage(0).getText() };
  document.destroy();
  library.destroy();
  return read;
}

describe("a page of lines as PDF", () => {
  it("keeps Japanese, Latin letters and rare characters as text that can be copied", async () => {
    const lines = [
      { text: "修了証", size: 34, isBold: true, top: 110 },
      { text: "髙﨑 Ana 様（見本）", size: 24, isBold: true, top: 230 },
      { text: "令和8年11月20日", size: 14, top: 400 },
    ];
    const { pages, text } = await textOf(lines);
    expect(pages).toBe(1);
    for (const line of lines) expect(text.replace(/\s/g, "")).toContain(line.text.replace(/\s/g, ""));
  });

  it("leaves out what the font does not have and stays on one page however long a line is", async () => {
    const { pages, text } = await textOf([{ text: `🎉${"長".repeat(400)}`, size: 30, top: 100 }]);
    expect(pages).toBe(1);
    expect(text).toContain("長");
  });
});
