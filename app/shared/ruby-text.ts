/** Readings written into a text as Aozora Bunko writes them: 行《い》き方《かた》, ｜24日《にじゅうよっか》. */

/** `reading` null: no ruby over it. */
export type RubyPart = { text: string; reading: string | null };

const RUBY = /(?:｜([^｜《》]+)|([\p{Script=Han}々〆ヶ]+))《([^《》]+)》/gu;

/** The text in parts, in order; joined, their texts are the text without readings. */
export function parseRuby(source: string): RubyPart[] {
  const parts: RubyPart[] = [];
  let at = 0;
  for (const match of source.matchAll(RUBY)) {
    if (match.index > at) parts.push({ text: source.slice(at, match.index), reading: null });
    parts.push({ text: (match[1] ?? match[2])!, reading: match[3]! });
    at = match.index + match[0].length;
  }
  if (at < source.length) parts.push({ text: source.slice(at), reading: null });
  return parts;
}

/** The text without readings. */
export function withoutRuby(source: string): string {
  return parseRuby(source)
    .map(({ text }) => text)
    .join("");
}

/** How the text is read aloud, where readings are known. */
export function rubyReading(source: string): string {
  return parseRuby(source)
    .map(({ text, reading }) => reading ?? text)
    .join("");
}

/** A value that is put into such a text: its own 《 》 ｜ must not become readings. */
export function plainInRuby(value: string): string {
  return value.replaceAll("《", "〈").replaceAll("》", "〉").replaceAll("｜", "|");
}

/** Puts values in for `{name}`. */
export function fillRuby(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : plainInRuby(String(value));
  });
}

/** The same, for values that have readings of their own. */
export function fillWithRuby(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
