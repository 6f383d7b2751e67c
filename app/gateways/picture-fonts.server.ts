/** BIZ UDPGothic for drawn pictures, from the package's own small files: no font of the system is used. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export type FontWeight = 400 | 700;
export type PictureFont = { name: string; data: Buffer; weight: FontWeight; style: "normal" };

type Subset = { key: string; ranges: [from: number, to: number][] };

const require = createRequire(import.meta.url);
let subsets: Subset[] | null = null;
const files = new Map<string, Buffer>();

/**
 * The files that hold the characters of `text`, one for some hundred of the 15,000, in the order they are to be looked
 * through. A character the font does not know is in none of them.
 */
export function fontsFor(text: string, weight: FontWeight): PictureFont[] {
  subsets ??= readSubsets();
  const keys = new Set(["latin"]);
  for (const char of new Set(text)) {
    const code = char.codePointAt(0) ?? 0;
    const found = subsets.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    if (found) keys.add(found.key);
  }
  return [...keys].map((key) => ({ name: fontName(key), data: readFont(key, weight), weight, style: "normal" }));
}

/** What stands in `fontFamily`: each file under a name of its own, because one name would be looked up in one file only. */
export function fontFamily(fonts: readonly PictureFont[]): string {
  return [...new Set(fonts.map(({ name }) => name))].join(", ");
}

function fontName(key: string): string {
  return `biz-udpgothic-${key}`;
}

function folder(): string {
  return path.dirname(require.resolve("@fontsource/biz-udpgothic/package.json"));
}

function readSubsets(): Subset[] {
  const table: Record<string, string> = JSON.parse(readFileSync(path.join(folder(), "unicode.json"), "utf8"));
  return Object.entries(table).map(([key, text]) => ({ key: key.replace(/[[\]]/g, ""), ranges: readRanges(text) }));
}

/** `U+0-FF,U+131`. */
function readRanges(text: string): Subset["ranges"] {
  return text.split(",").map((range) => {
    const [from = "", to = from] = range.trim().slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function readFont(key: string, weight: FontWeight): Buffer {
  const name = `biz-udpgothic-${key}-${weight}-normal.woff`;
  const known = files.get(name);
  if (known) return known;
  const data = readFileSync(path.join(folder(), "files", name));
  files.set(name, data);
  return data;
}
