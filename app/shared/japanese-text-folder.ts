/** Reads a text from front to back and writes its searched form, with offsets when they are wanted. */
import {
  DROP,
  expansionOf,
  foldCluster,
  foldUnit,
  HYPHEN,
  LONG_VOWEL,
  MIDDLE_DOT,
  REPEAT,
  REPEAT_VOICED,
  SEVERAL,
  SPACE,
  VU,
} from "./japanese-text-fold";

/**
 * `offsets[i]` and `ends[i]`: where the piece of the original that gave unit i begins and ends (a dropped ー belongs to
 * the kana before it).
 */
export type NormalisedText = { text: string; offsets: number[]; ends: number[] };

const SMALL_VOWELS = "ァィェォぁぃぇぉｧｨｪｫ";
const VU_SOUNDS = "ばびべぼ";
/** ぶ, which a ヴ is until a small vowel follows. */
const BU = 0x3076;

let units = new Uint16Array(4096);

/** One pass over a text. The output buffer is shared: a folder is used at once and thrown away. */
export class Folder {
  private length = 0;
  private gap = 0;
  private afterVu = false;
  private starts: number[] = [];
  private stops: number[] = [];

  constructor(
    private readonly joins: boolean,
    private readonly keepsOffsets: boolean,
  ) {}

  fold(source: string): string {
    if (units.length < source.length * 2) units = new Uint16Array(source.length * 3);
    for (let i = 0; i < source.length; i++) i = this.take(source, i);
    return unitsToString(this.length);
  }

  foldWithOffsets(source: string): NormalisedText {
    const text = this.fold(source);
    return { text, offsets: [...this.starts, source.length], ends: [...this.stops, source.length] };
  }

  /** Reads what begins at i; returns the index of its last unit. */
  private take(source: string, i: number): number {
    const unit = source.charCodeAt(i);
    const next = i + 1 < source.length ? source.charCodeAt(i + 1) : 0;
    if (isPair(unit, next) || isVoicingMark(next)) {
      const codes = foldCluster(source.slice(i, i + 2));
      if (isPair(unit, next) || codes.filter((code) => code !== DROP).length === 1) {
        for (const code of codes) this.put(code, source, i, i + 2);
        return i + 1;
      }
    }
    if (this.afterVu && this.putVuSound(source, i)) return i;
    const code = foldUnit(unit);
    if (code === SEVERAL) for (const part of expansionOf(unit)) this.put(part, source, i, i + 1);
    else this.put(code, source, i, i + 1);
    return i;
  }

  private put(code: number, source: string, start: number, end: number): void {
    if (code > SPACE) this.putWordUnit(code, start, end);
    else if (code === DROP || code === LONG_VOWEL) this.extend(end);
    else if (code === VU) {
      this.putWordUnit(BU, start, end);
      this.afterVu = true;
    } else if (code === REPEAT || code === REPEAT_VOICED) this.repeat(code, start, end);
    else if (code === HYPHEN && this.isLongVowel(source, end)) this.extend(end);
    else this.gap = Math.max(this.gap, code === MIDDLE_DOT ? 1 : 2);
  }

  private putWordUnit(unit: number, start: number, end: number): void {
    if (this.gap > 0) this.putGap(unit, start);
    this.write(unit, start, end);
    this.afterVu = false;
  }

  private putGap(following: number, start: number): void {
    const before = this.length > 0 ? units[this.length - 1]! : 0;
    const parts = this.joins || this.gap === 1 ? isAscii(before) && isAscii(following) : true;
    // Both sides can come from one character: ㏂ is "a m".
    const stop = this.stops.at(-1) ?? start;
    if (before !== 0 && parts) this.write(SPACE, Math.min(stop, start), Math.max(stop, start));
    this.gap = 0;
  }

  private write(unit: number, start: number, end: number): void {
    if (this.length === units.length) {
      const wider = new Uint16Array(units.length * 2);
      wider.set(units);
      units = wider;
    }
    units[this.length++] = unit;
    if (!this.keepsOffsets) return;
    this.starts.push(start);
    this.stops.push(end);
  }

  /** A dropped mark belongs to the character before it, unless a gap lies between. */
  private extend(end: number): void {
    if (this.gap === 0 && this.keepsOffsets && this.length > 0) this.stops[this.length - 1] = end;
  }

  private repeat(code: number, start: number, end: number): void {
    if (this.length === 0 || this.gap > 0) return;
    const before = units[this.length - 1]!;
    const voiced = code === REPEAT_VOICED ? foldCluster(`${String.fromCharCode(before)}\u3099`) : [];
    this.write(voiced.length === 1 ? voiced[0]! : before, start, end);
  }

  /** センタ－, パ-ト: a hyphen typed for ー, after kana and not before a Latin letter, a digit or a kanji. */
  private isLongVowel(source: string, next: number): boolean {
    if (this.gap > 0 || this.length === 0 || !isHiragana(units[this.length - 1]!)) return false;
    if (next >= source.length) return true;
    const following = foldUnit(source.charCodeAt(next));
    return following <= SPACE || isHiragana(following);
  }

  private putVuSound(source: string, i: number): boolean {
    const vowel = SMALL_VOWELS.indexOf(source[i]!);
    this.afterVu = false;
    if (vowel < 0 || this.gap > 0) return false;
    units[this.length - 1] = VU_SOUNDS.charCodeAt(vowel % 4);
    this.extend(i + 1);
    return true;
  }
}

function isPair(unit: number, next: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
}

function isVoicingMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

function isHiragana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x3096;
}

function isAscii(unit: number): boolean {
  return unit < 0x80;
}

function unitsToString(length: number): string {
  if (length <= 4096) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  let text = "";
  for (let at = 0; at < length; at += 4096) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + 4096)) as unknown as number[]);
  }
  return text;
}
