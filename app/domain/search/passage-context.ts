/** What is said around a passage, as one line before and one after it. Pure. */
import { flowingText } from "~/domain/archive/passage-text";

/** How far from the passage a cue may begin to be told as what was said around it. */
export const AROUND_MS = 15_000;
const AROUND_LENGTH = 60;

type Said = { startMs: number; text: string };

/** `cues` of the passage's track in the order of time; `lastMs`: when the passage's last cue begins. */
export function passageContext(
  { startMs, lastMs }: { startMs: number; lastMs: number },
  cues: readonly Said[],
): { before: string; after: string } {
  const before = said(cues.filter((cue) => cue.startMs < startMs && cue.startMs >= startMs - AROUND_MS));
  const after = said(cues.filter((cue) => cue.startMs > lastMs && cue.startMs <= lastMs + AROUND_MS));
  return { before: lastPart(before), after: firstPart(after) };
}

function said(cues: readonly Said[]): string {
  return flowingText(cues.map(({ text }) => text));
}

/** Cut between characters as people see them, with … where something is left out. */
function firstPart(text: string): string {
  const letters = Array.from(text);
  return letters.length <= AROUND_LENGTH ? text : `${letters.slice(0, AROUND_LENGTH).join("")}…`;
}

function lastPart(text: string): string {
  const letters = Array.from(text);
  return letters.length <= AROUND_LENGTH ? text : `…${letters.slice(-AROUND_LENGTH).join("")}`;
}
