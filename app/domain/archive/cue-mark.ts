import type { Cue } from "./cue";

/**
 * What a cue was when a form was opened, in a few letters: whoever saves over something else than they saw is told so.
 * Not for secrets.
 */
export function cueMark({ startMs, endMs, text, speaker, isParagraph }: Omit<Cue, "id">): string {
  return hash([startMs, endMs, isParagraph, speaker, text].join("\u0000"));
}

/** FNV-1a over the code units, twice from different beginnings: 64 bits, the same in the browser and on the server. */
function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193) >>> 0;
    two = Math.imul(two ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `${one.toString(36)}${two.toString(36)}`;
}
