type Column = ArrayLike<number> & { set(values: ArrayLike<number>): void };

/** The column itself when it holds `length` entries, else a copy half as long again. */
export function grown<T extends Column>(column: T, length: number, make: (length: number) => T): T {
  if (column.length >= length) return column;
  const wider = make(Math.max(length, Math.ceil(column.length * 1.5)));
  wider.set(column);
  return wider;
}

export const bytes = (length: number) => new Uint8Array(length);
export const shorts = (length: number) => new Uint16Array(length);
export const words = (length: number) => new Uint32Array(length);
export const doubles = (length: number) => new Float64Array(length);

/** The entries of kept documents at their new numbers; `keep[newDoc]` is the old one. */
export function gathered<T extends Column & { [index: number]: number }>(
  column: T,
  keep: Uint32Array,
  make: (length: number) => T,
): T {
  const kept = make(keep.length);
  for (let doc = 0; doc < keep.length; doc++) kept[doc] = column[keep[doc]!]!;
  return kept;
}
