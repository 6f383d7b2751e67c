const SEPARATORS = [",", "\t", ";"] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * The separator that splits the first lines into the most columns most evenly; quoted parts do not count. A text without
 * any is taken for comma-separated (one column).
 */
export function detectSeparator(sample: string): Separator {
  const lines = withoutQuoted(sample)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  let best: { separator: Separator; score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const score = mostCommonPositive(counts);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, "");
}

/** Columns of the most frequent shape, weighed by how many lines have it. */
function mostCommonPositive(counts: number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  return Math.max(0, ...[...frequency].map(([count, lines]) => count * lines));
}
