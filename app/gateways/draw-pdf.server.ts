/** A page of centred lines as PDF (A4, upright), in BIZ UDPGothic. */
import PDFDocument from "pdfkit";
import { type FontWeight, fontsFor } from "./picture-fonts.server";

export type PdfLine = {
  text: string;
  /** Points. Made smaller when the text would take more than two lines. */
  size: number;
  isBold?: boolean;
  /** Points from the upper edge of the paper; a second line follows below. */
  top: number;
};

export type PdfPage = { title: string; madeAt: Date; hasFrame: boolean; lines: readonly PdfLine[] };

const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 70;
const INNER = WIDTH - 2 * MARGIN;
const LINES = 2;
const SMALLEST = 9;
const LINE_HEIGHT = 1.45;
const MEASURED_AT = 100;

/** Of characters that were asked for, in points at `MEASURED_AT`; there are no more than the font has. */
const widths = new Map<string, number>();

type Run = { font: string; text: string };

/** The bytes of the file. A character the font does not have is left out. */
export async function drawPdf(page: PdfPage): Promise<Buffer> {
  const document = new PDFDocument({
    size: "A4",
    margin: 0,
    lang: "ja",
    displayTitle: true,
    info: { Title: page.title, CreationDate: page.madeAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", resolve);
    document.on("error", reject);
  });
  if (page.hasFrame) drawFrame(document);
  for (const line of page.lines) drawLine(document, line);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

function drawFrame(document: PDFKit.PDFDocument): void {
  document
    .lineWidth(3)
    .rect(28, 28, WIDTH - 56, HEIGHT - 56)
    .stroke("#000060");
  document
    .lineWidth(0.75)
    .rect(36, 36, WIDTH - 72, HEIGHT - 72)
    .stroke("#000060");
  document.fillColor("#000000");
}

function drawLine(document: PDFKit.PDFDocument, line: PdfLine): void {
  const weight: FontWeight = line.isBold ? 700 : 400;
  let { size } = line;
  let rows = wrap(document, line.text, { weight, size });
  while (rows.length > LINES && size > SMALLEST) {
    size -= 1;
    rows = wrap(document, line.text, { weight, size });
  }
  for (const [index, row] of rows.entries()) {
    const runs = runsOf(document, row, weight);
    let x = (WIDTH - widthOf(document, row, { weight, size })) / 2;
    for (const run of runs) {
      const top = line.top + index * size * LINE_HEIGHT;
      document.font(run.font).fontSize(size).text(run.text, x, top, { lineBreak: false, baseline: "alphabetic" });
      x += widthOf(document, run.text, { weight, size });
    }
  }
}

type Lettering = { weight: FontWeight; size: number };

/** Filled character by character, as Japanese is set; words of Latin letters are kept whole where they fit. */
function wrap(document: PDFKit.PDFDocument, text: string, { weight, size }: Lettering): string[] {
  const rows = [""];
  for (const word of text.match(/[\p{Script=Latin}\d'.-]+|\s+|./gu) ?? []) {
    const row = rows.at(-1) ?? "";
    if (row === "" || widthOf(document, row + word, { weight, size }) <= INNER) rows[rows.length - 1] = row + word;
    else rows.push(word.trim());
  }
  return rows;
}

/** Character by character, each measured once: whole lines would be laid out again for every character that is added. */
function widthOf(document: PDFKit.PDFDocument, text: string, { weight, size }: Lettering): number {
  let width = 0;
  for (const char of text) width += widthOfChar(document, char, weight);
  return (width * size) / MEASURED_AT;
}

function widthOfChar(document: PDFKit.PDFDocument, char: string, weight: FontWeight): number {
  const key = `${weight} ${char}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = document
    .font(fontOf(document, char, weight))
    .fontSize(MEASURED_AT)
    .widthOfString(char);
  widths.set(key, width);
  return width;
}

/** The font is in some hundred files: each stretch of the text is set in the one that has its characters. */
function runsOf(document: PDFKit.PDFDocument, text: string, weight: FontWeight): Run[] {
  const runs: Run[] = [];
  for (const char of text) {
    const font = fontOf(document, char, weight);
    const last = runs.at(-1);
    if (last && last.font === font) last.text += char;
    else runs.push({ font, text: char });
  }
  return runs;
}

const registered = new WeakMap<PDFKit.PDFDocument, Set<string>>();

function fontOf(document: PDFKit.PDFDocument, char: string, weight: FontWeight): string {
  // The first is for Latin letters, the one after it is that of the character.
  const found = fontsFor(char, weight).at(-1);
  if (!found) throw new Error("BIZ UDPGothic has no file for Latin letters");
  const name = `${found.name}-${weight}`;
  const known = registered.get(document) ?? new Set();
  registered.set(document, known.add(name));
  document.registerFont(name, found.data);
  return name;
}
