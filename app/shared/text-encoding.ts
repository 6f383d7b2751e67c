/** What a text file is written in, found by reading it strictly. */
import { MojibakeWatch } from "./mojibake";

export type EncodingName = "UTF-8" | "UTF-8 (BOM)" | "UTF-16LE" | "UTF-16BE" | "Shift_JIS";
export type DetectedEncoding = { name: EncodingName; label: string };

/** Gives the bytes of the same file again at each call. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** Why a file is no text that can be read. `line` from 1. */
export type UnreadableText =
  | { reason: "empty" }
  | { reason: "unsupported"; encoding: string }
  | { reason: "brokenBytes"; encoding: EncodingName; line: number }
  | { reason: "neither"; utf8Line: number; shiftJisLine: number };

export class UnreadableTextError extends Error {
  override readonly name = "UnreadableTextError";
  constructor(readonly found: UnreadableText) {
    super(found.reason);
  }
}

/** With the traces of an earlier wrong decoding, when the text carries them. */
export type ReadEncoding = DetectedEncoding & { mojibake: { what: string; line: number } | null };

/**
 * Reads the whole file once or twice, strictly, and says what it is written in. UTF-8 is tried first, then CP932
 * (Shift_JIS). Throws UnreadableTextError for EUC-JP, ISO-2022-JP, UTF-32 and for bytes that fit nothing. Nothing is
 * guessed: a file that is not readable to its end is refused.
 */
export async function readEncoding(bytes: ByteSource): Promise<ReadEncoding> {
  const head = await headOf(bytes, 4096);
  if (head.length === 0) throw new UnreadableTextError({ reason: "empty" });
  const marked = readMark(head);
  if (marked) {
    const result = await tryDecoding(bytes, marked.label);
    if (result.failedLine !== null) {
      throw new UnreadableTextError({ reason: "brokenBytes", encoding: marked.name, line: result.failedLine });
    }
    return { ...marked, mojibake: result.watch.found() };
  }
  const utf8 = await tryDecoding(bytes, "utf-8");
  if (utf8.failedLine === null) {
    if (utf8.hasEscape) throw unsupported("ISO-2022-JP");
    return { name: "UTF-8", label: "utf-8", mojibake: utf8.watch.found() };
  }
  return await detectJapanese(bytes, utf8.failedLine);
}

async function detectJapanese(bytes: ByteSource, utf8Line: number): Promise<ReadEncoding> {
  const shiftJis = await tryDecoding(bytes, "shift_jis");
  const eucJp = await tryDecoding(bytes, "euc-jp");
  const eucFits = eucJp.failedLine === null && eucJp.watch.japaneseShare() > 0.2;
  if (eucFits && (shiftJis.failedLine !== null || eucJp.watch.japaneseShare() > shiftJis.watch.japaneseShare())) {
    throw unsupported("EUC-JP");
  }
  if (shiftJis.failedLine === null) {
    return { name: "Shift_JIS", label: "shift_jis", mojibake: shiftJis.watch.found() };
  }
  throw new UnreadableTextError({ reason: "neither", utf8Line, shiftJisLine: shiftJis.failedLine });
}

/** The text of the file in pieces, without its byte order mark. Throws on the first byte that does not fit. */
export async function* decodeStrictly(bytes: ByteSource, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: true });
  for await (const chunk of bytes()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

type Trial = { failedLine: number | null; watch: MojibakeWatch; hasEscape: boolean };

async function tryDecoding(bytes: ByteSource, label: string): Promise<Trial> {
  const watch = new MojibakeWatch();
  let line = 1;
  let hasEscape = false;
  try {
    for await (const text of decodeStrictly(bytes, label)) {
      watch.feed(text);
      line += text.split("\n").length - 1;
      hasEscape ||= text.includes("\u001B$") || text.includes("\u001B(");
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    return { failedLine: line, watch, hasEscape };
  }
  return { failedLine: null, watch, hasEscape };
}

async function headOf(bytes: ByteSource, size: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= size) break;
  }
  return Buffer.concat(parts).subarray(0, size);
}

function readMark(head: Uint8Array): DetectedEncoding | null {
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw unsupported("UTF-32");
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: "UTF-8 (BOM)", label: "utf-8" };
  if (a === 0xff && b === 0xfe) return { name: "UTF-16LE", label: "utf-16le" };
  if (a === 0xfe && b === 0xff) return { name: "UTF-16BE", label: "utf-16be" };
  return readZeros(head);
}

/** UTF-16 without a mark: the zero halves of commas, digits and line ends all lie on one side. */
function readZeros(head: Uint8Array): DetectedEncoding | null {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < 4 || Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  return odd > even ? { name: "UTF-16LE", label: "utf-16le" } : { name: "UTF-16BE", label: "utf-16be" };
}

function unsupported(encoding: string): UnreadableTextError {
  return new UnreadableTextError({ reason: "unsupported", encoding });
}
