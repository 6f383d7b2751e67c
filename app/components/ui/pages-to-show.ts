/** First, last, and one on either side of the current page; null stands for a gap. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, pageCount];
  for (let near = page - 1; near <= page + 1; near++) if (near >= 1 && near <= pageCount) wanted.push(near);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((entry, index) => {
    const before = pages[index - 1];
    if (before === undefined || entry === before + 1) return [entry];
    return entry === before + 2 ? [before + 1, entry] : [null, entry];
  });
}
