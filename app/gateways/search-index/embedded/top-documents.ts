/** The best `limit` of many, in order, without sorting the rest: a heap whose root is the worst one kept. */

/**
 * @param keys higher first; most candidates are turned away by this one number
 * @param isBefore whether the candidate at place i stands before that at place j: a total order that follows the keys
 */
export function topPlaces(
  keys: Float64Array,
  count: number,
  limit: number,
  isBefore: (i: number, j: number) => boolean,
): number[] {
  const order = (i: number, j: number) => (isBefore(i, j) ? -1 : 1);
  const kept = Math.min(count, limit);
  if (kept === 0) return [];
  const heap = Uint32Array.from({ length: kept }, (_, i) => i);
  if (kept < count) {
    for (let at = (kept >> 1) - 1; at >= 0; at--) sink(heap, at, isBefore);
    let worst = keys[heap[0]!]!;
    for (let i = kept; i < count; i++) {
      if (keys[i]! < worst || !isBefore(i, heap[0]!)) continue;
      heap[0] = i;
      sink(heap, 0, isBefore);
      worst = keys[heap[0]!]!;
    }
  }
  return [...heap].sort(order);
}

/** Moves the entry down until no entry below it is worse. */
function sink(heap: Uint32Array, start: number, isBefore: (i: number, j: number) => boolean): void {
  const entry = heap[start]!;
  let at = start;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isBefore(heap[below]!, heap[below + 1]!)) below++;
    if (!isBefore(entry, heap[below]!)) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = entry;
}
