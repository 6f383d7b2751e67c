/**
 * Text that was once decoded with the wrong encoding and saved like that cannot be mended with certainty. Each rule
 * counts the traces of one such accident; a few hits in a long text may be chance, so each has a limit.
 */
type MojibakeRule = { id: string; what: string; pattern: RegExp; limit: number };

const RULES: MojibakeRule[] = [
  { id: "replacement", what: "読めない文字の印(U+FFFD)", pattern: /\uFFFD/g, limit: 1 },
  {
    // UTF-8 kana and common kanji (E3 81 .., E3 82 .., E4.., E6..) read as CP932.
    id: "utf8AsShiftJis",
    what: "UTF-8 を Shift_JIS として開いて保存した跡",
    pattern: /[縺繧繝][\u0080-\uFFFF]|[\u4E00-\u9FFF][ｦ-ﾟ][\u4E00-\u9FFF]|菴乗園|蜷咲ｧｰ/g,
    limit: 3,
  },
  {
    // UTF-8 bytes E3 81 xx … read as Windows-1252 or Latin-1.
    id: "utf8AsLatin1",
    what: "UTF-8 を欧文の文字コードとして開いて保存した跡",
    pattern:
      /[ãäåæçèé][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]{1,2}|ï¼[\u0080-\u00BF\u2018-\u201E\u02C6]/g,
    limit: 3,
  },
  {
    // CP932 lead bytes 82, 83, 8A–97 read as Latin-1 / Windows-1252: ‚ ƒ “ – with a letter behind them.
    id: "shiftJisAsLatin1",
    what: "Shift_JIS を欧文の文字コードとして開いて保存した跡",
    pattern: /[\u0082\u0083‚ƒ][\u0080-\u00FF\u0152-\u0192\u2013-\u2122A-z@]/g,
    limit: 5,
  },
  {
    // EUC-JP kana (A4 xx, A5 xx) read as Latin-1.
    id: "eucAsLatin1",
    what: "EUC-JP を欧文の文字コードとして開いて保存した跡",
    pattern: /[¤¥][\u00A1-\u00F6]/g,
    limit: 5,
  },
  { id: "controls", what: "文字コードを取りちがえた跡", pattern: /[\u0080-\u009F]/g, limit: 3 },
  { id: "questionMarks", what: "日本語が「?」に変わった跡", pattern: /\?{3,}/g, limit: 5 },
];

/** Accented letters and signs that a Japanese table has few of, and one read in a Western encoding is full of. */
const WESTERN = /[\u00A1-\u024F\u02C6-\u02DC\u0370-\u04FF\u2013-\u2122\u2200-\u22FF]/g;
const JAPANESE = /[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]/g;

/** Watches a text that comes in pieces; `found()` says what is wrong with it, or null. */
export class MojibakeWatch {
  private readonly counts = new Map<string, { count: number; firstLine: number }>();
  private japanese = 0;
  private questionMarks = 0;
  private western = 0;
  private letters = 0;
  private line = 1;

  /** `text` should end between characters; a trace cut by a chunk border is missed once, not always. */
  feed(text: string): void {
    for (const rule of RULES) {
      rule.pattern.lastIndex = 0;
      for (const match of text.matchAll(rule.pattern)) {
        const known = this.counts.get(rule.id);
        if (known) known.count += 1;
        else this.counts.set(rule.id, { count: 1, firstLine: this.line + newlinesBefore(text, match.index) });
      }
    }
    this.japanese += countMatches(text, JAPANESE);
    this.questionMarks += countMatches(text, /\?/g);
    this.western += countMatches(text, WESTERN);
    this.letters += countMatches(text, /[^\s,\t;"']/g);
    this.line += newlinesBefore(text, text.length);
  }

  found(): { what: string; line: number } | null {
    for (const rule of RULES) {
      const hit = this.counts.get(rule.id);
      if (hit && hit.count >= rule.limit) return { what: rule.what, line: hit.firstLine };
    }
    const hasLostHalf = this.questionMarks > 20 && this.questionMarks > this.letters / 4;
    const isWestern = this.western > 30 && this.western > this.letters / 3 && this.japanese < this.western / 4;
    if (isWestern) return { what: "文字コードを取りちがえた跡", line: 1 };
    return hasLostHalf ? { what: "日本語が「?」に変わった跡", line: 1 } : null;
  }

  /** Share of kana and kanji among the letters, 0–1: tells a right decoding from one that merely did not fail. */
  japaneseShare(): number {
    return this.letters === 0 ? 0 : this.japanese / this.letters;
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

function newlinesBefore(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
