import type { Passage } from "./cue";

/** Letters that are set apart by spaces; Japanese goes on without one. */
const SPACED_END = /[\p{Script=Latin}\p{N}.,!?;:)"'%-]$/u;
const SPACED_START = /^[\p{Script=Latin}\p{N}("'$-]/u;

/** Lines and cues as one flowing text. */
export function flowingText(texts: readonly string[]): string {
  let flowing = "";
  for (const text of texts.flatMap((whole) => whole.split("\n"))) {
    const gap = SPACED_END.test(flowing) && SPACED_START.test(text) ? " " : "";
    flowing += gap + text;
  }
  return flowing;
}

export function passageText({ cues }: Pick<Passage, "cues">): string {
  return flowingText(cues.map(({ text }) => text));
}
