/** Longest word that is compared; longer ones are never misspelt as a whole. */
const LONGEST = 64;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Fewest edits (a character changed, left out, added, or two neighbours swapped) that turn the word into some passage of
 * `units[from … to)`: Sellers' algorithm with adjacent transpositions.
 */
export function passageDistance(word: Uint16Array, units: Uint16Array, from: number, to: number): number {
  const length = Math.min(word.length, LONGEST);
  let [beforeLast, last, current]: Uint8Array[] = [...rows];
  for (let i = 0; i <= length; i++) last![i] = beforeLast![i] = i;
  let best = length;
  for (let at = from; at < to && best > 0; at++) {
    const unit = units[at]!;
    const previous = at > from ? units[at - 1]! : -1;
    current![0] = 0;
    for (let i = 1; i <= length; i++) {
      let edits = Math.min(last![i - 1]! + (word[i - 1] === unit ? 0 : 1), last![i]! + 1, current![i - 1]! + 1);
      const isSwap = i > 1 && word[i - 1] === previous && word[i - 2] === unit;
      if (isSwap) edits = Math.min(edits, beforeLast![i - 2]! + 1);
      current![i] = edits;
    }
    best = Math.min(best, current![length]!);
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return best;
}
