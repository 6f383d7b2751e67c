import { ImportRefusal } from "./import-report";

/** An element of an array at the top of a JSON text, or a member of the top object which is no array. */
export type JsonPiece =
  | { kind: "element"; key: string | null; line: number; value: unknown }
  | { kind: "member"; key: string; line: number; value: unknown };

/** A single record larger than this is refused, so that memory stays flat. */
const MAX_PIECE_CHARS = 2_000_000;

const BROKEN = "JSON の書き方が正しくありません。ファイルが途中で切れていないか確かめてください。";

/**
 * Reads `[{…}, …]` or `{ "a": …, "b": [{…}, …] }` piece by piece as the text comes in, each with its physical line. Works for
 * plain arrays, GeoJSON (`features`) and objects of several arrays. Throws ImportRefusal ("jsonBroken") with the line.
 */
export async function* readJsonPieces(text: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  const scanner = new Scanner();
  for await (const chunk of text) yield* scanner.feed(chunk);
  scanner.end();
}

/** Follows the nesting of a JSON text; everything below the pieces is left to JSON.parse. */
class Scanner {
  private line = 1;
  /** Open brackets above the present piece: none, the top one, or the top object and one of its arrays. */
  private readonly open: ("{" | "[")[] = [];
  private key: string | null = null;
  private piece: { text: string; line: number; depth: number; isKey: boolean } | null = null;
  private inString = false;
  private isEscaped = false;
  private isDone = false;

  *feed(chunk: string): Generator<JsonPiece> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk[at]!;
      if (char === "\n") this.line += 1;
      if (this.piece) {
        if (!this.endsPiece(char)) continue;
        const isInside = this.closesWithin(char);
        this.piece.text += chunk.slice(from, isInside ? at + 1 : at);
        yield* this.finishPiece();
        if (isInside) continue;
      }
      this.step(char);
      if (this.piece) from = at;
    }
    if (!this.piece) return;
    this.piece.text += chunk.slice(from);
    if (this.piece.text.length > MAX_PIECE_CHARS) throw this.broken();
  }

  end(): void {
    if (!this.isDone || this.piece) throw this.broken();
  }

  /** Outside of any piece: brackets of the top, separators, or the beginning of a piece. */
  private step(char: string): void {
    if (/[\s,:\uFEFF]/.test(char)) return;
    if (this.isDone) throw this.broken();
    const top = this.open.at(-1);
    if (top === undefined) {
      if (char !== "{" && char !== "[") throw this.broken();
      this.open.push(char);
    } else if (char === (top === "{" ? "}" : "]")) {
      this.open.pop();
      this.key = null;
      this.isDone = this.open.length === 0;
    } else if (top === "{" && this.key !== null && char === "[") {
      this.open.push("[");
    } else {
      this.begin(char, top === "{" && this.key === null);
    }
  }

  private begin(char: string, isKey: boolean): void {
    if (isKey && char !== '"') throw this.broken();
    this.piece = { text: "", line: this.line, depth: char === "{" || char === "[" ? 1 : 0, isKey };
    this.inString = char === '"';
    this.isEscaped = false;
  }

  /** Moves inside a piece; true when `char` is its last one or the first behind it. */
  private endsPiece(char: string): boolean {
    const piece = this.piece!;
    if (this.inString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (char === "\\") this.isEscaped = true;
      else if (char === '"') {
        this.inString = false;
        return piece.depth === 0;
      }
      return false;
    }
    if (char === '"') this.inString = true;
    else if (char === "{" || char === "[") piece.depth += 1;
    else if (char === "}" || char === "]") {
      piece.depth -= 1;
      return piece.depth <= 0;
    } else if (piece.depth === 0 && /[\s,]/.test(char)) return true;
    return false;
  }

  /** A closing quote or bracket belongs to the piece; a comma, a space or the bracket of the array around does not. */
  private closesWithin(char: string): boolean {
    return char === '"' || ((char === "}" || char === "]") && this.piece!.depth === 0);
  }

  private *finishPiece(): Generator<JsonPiece> {
    const { text, line, isKey } = this.piece!;
    this.piece = null;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw this.broken(line, cause);
    }
    if (isKey) this.key = String(value);
    else if (this.open.at(-1) === "[") yield { kind: "element", key: this.key, line, value };
    else {
      yield { kind: "member", key: this.key!, line, value };
      this.key = null;
    }
  }

  private broken(line = this.line, cause?: unknown): ImportRefusal {
    return new ImportRefusal("jsonBroken", `${line}行目: ${BROKEN}`, line, { cause });
  }
}
