/** Japanese text in lines for pictures, where no browser breaks it: at phrases, evenly, never before 、 or after 「. Pure. */

/** Characters that no line begins with, and that no line ends with. */
const NOT_FIRST =
  /^[、。，．・：；！？!?,.:;）)」』】〕］\]｝}〉》”’ー〜～…‥々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％]/u;
const NOT_LAST = /[（(「『【〔［[｛{〈《“‘]$/u;
const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;
const PAUSE_AT_END = /[、。，．！？!?：:）」』】〕］〉》\s]$/u;
const PARTICLE_AT_END = /\p{Script=Hiragana}$/u;

/** What breaking after a phrase costs: little after a pause or a particle, much inside a compound. */
const COST = { pause: 0, particle: 0.04, compound: 0.16 };

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** Width in ems: full-width characters 1, the rest about 0.6. */
export function emWidth(text: string): number {
  let ems = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    ems += code >= 0x2e80 && !(code >= 0xff61 && code <= 0xff9f) ? 1 : 0.62;
  }
  return ems;
}

/** The pieces a line may break between: 「重層的」「支援」「体制」「整備」「事業の」「キーワードを」「考える」. */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && belongsTo(last, segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

function belongsTo(last: string, segment: string): boolean {
  if (NOT_LAST.test(last) || NOT_FIRST.test(segment) || /^\s+$/u.test(segment)) return true;
  if (/[\d０-９]$/u.test(last)) return true;
  if (/[a-z]$/i.test(last) && /^[a-z\d]/i.test(segment)) return true;
  return HIRAGANA_ONLY.test(segment) && !PAUSE_AT_END.test(last);
}

/** As few lines as `maxEms` allows, broken where it hurts least and of like length. */
export function breakLines(text: string, maxEms: number): string[] {
  const pieces = phrasesOf(text.trim()).flatMap((phrase) => splitLong(phrase, maxEms));
  /** The best way to set the first n pieces; `from` is where its last line begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const line = pieces.slice(from, end).join("").trim();
      if (emWidth(line) > maxEms && from < end - 1) break;
      const cost = best[from]!.cost + lineCost(line, maxEms, end === pieces.length);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]!.from) {
    lines.unshift(pieces.slice(best[end]!.from, end).join("").trim());
  }
  return lines.filter(Boolean);
}

/** One more line always costs more than any unevenness. */
function lineCost(line: string, maxEms: number, isLast: boolean): number {
  const slack = Math.max(0, (maxEms - emWidth(line)) / maxEms);
  if (isLast) return 1 + slack ** 2 / 4;
  const end = PAUSE_AT_END.test(line) ? "pause" : PARTICLE_AT_END.test(line) ? "particle" : "compound";
  return 1 + slack ** 2 / 4 + COST[end];
}

function splitLong(phrase: string, maxEms: number): string[] {
  if (emWidth(phrase) <= maxEms) return [phrase];
  const parts: string[] = [];
  let part = "";
  for (const char of phrase) {
    if (part && emWidth(part + char) > maxEms && !NOT_FIRST.test(char)) {
      parts.push(part);
      part = "";
    }
    part += char;
  }
  return part ? [...parts, part] : parts;
}

/** `breakLines`, at most `most` of them; what is too much ends in ….  */
export function breakInto(text: string, maxEms: number, most: number): string[] {
  const lines = breakLines(text, maxEms);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1]!;
  while (emWidth(`${last}…`) > maxEms) last = [...last].slice(0, -1).join("");
  return [...kept.slice(0, -1), `${last}…`];
}
