type Block = { places: number[]; start: number };

/**
 * Moves places apart until neighbours are at least `gap` from each other, each as little as its neighbours allow, and all
 * within the range. In the order given, which is from left to right. With too many for the range they come closer.
 */
export function spreadApart(places: number[], gap: number, range: { from: number; to: number }): number[] {
  if (places.length === 0) return [];
  const step = Math.min(gap, (range.to - range.from) / Math.max(places.length - 1, 1));
  const clamp = (block: Block): Block => {
    const length = (block.places.length - 1) * step;
    const mean = block.places.reduce((sum, place) => sum + place, 0) / block.places.length;
    return { ...block, start: Math.min(Math.max(mean - length / 2, range.from), range.to - length) };
  };
  const blocks: Block[] = [];
  for (const place of places) {
    let block = clamp({ places: [place], start: place });
    for (
      let before = blocks.at(-1);
      before && endOf(before, step) + step > block.start + 1e-9;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = clamp({ places: [...before.places, ...block.places], start: 0 });
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ places: inside, start }) => inside.map((_, i) => start + i * step));
}

function endOf(block: Block, step: number): number {
  return block.start + (block.places.length - 1) * step;
}
