/** The lines of a caption file, cut into what stands between empty lines. */

/** `line` of the file, from 1. */
export type Line = { line: number; text: string };

export function linesOf(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, text: line }));
}

export function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== "") {
      block.push(line);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** What is kept of lines that could not be read, to be mended by hand. */
const LONGEST_RAW = 4000;

export function rawOf(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join("\n")
    .slice(0, LONGEST_RAW);
}
