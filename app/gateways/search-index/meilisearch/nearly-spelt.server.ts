import { normaliseJoined } from "~/shared/japanese-text";
import { passageDistance } from "../embedded/edit-distance";
import { editsAllowed } from "../embedded/near-spelling";
import { unitsOf } from "../embedded/text-store";
import type { Card } from "../search-engine.server";

/** Ids of the candidates whose name or reading holds every word with a slip, nearest first. */
export function nearlySpelt(words: string[], candidates: { id: string; card: Card }[]): string[] {
  const wanted = words.map((word) => ({ units: unitsOf(word), edits: editsAllowed(word) }));
  return candidates
    .map(({ id, card }) => ({ id, edits: editsNeeded(wanted, card) }))
    .filter((candidate) => candidate.edits < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.edits - b.edits || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function editsNeeded(words: { units: Uint16Array; edits: number }[], card: Card): number {
  const texts = [card.name, card.kana].flatMap((text) =>
    typeof text === "string" ? [unitsOf(normaliseJoined(text))] : [],
  );
  let sum = 0;
  for (const { units, edits } of words) {
    const distance = Math.min(...texts.map((text) => passageDistance(units, text, 0, text.length)));
    if (distance > edits) return Number.POSITIVE_INFINITY;
    sum += distance;
  }
  return sum;
}
