import { addressKey, looseKey } from "./address-key";
import { readTowns, type TownRow } from "./address-table.server";

/** A town under its key; `whole` when the key may only be followed by a number or the end. */
type Entry = { town: TownRow; whole: boolean };

/** Towns of one municipality by key. `loose` holds keys that are less sure; a key that fits several towns far apart is left out. */
export type TownIndex = {
  exact: ReadonlyMap<string, TownRow>;
  loose: ReadonlyMap<string, Entry>;
  longest: number;
};

/** Municipalities whose index is kept; the least recently used goes first. */
const KEPT = 250;
const indexes = new Map<string, TownIndex>();

/** The index of a municipality's towns (about 1 ms when it is not in memory yet). */
export function townIndex(municipalityCode: string): TownIndex {
  const known = indexes.get(municipalityCode);
  if (known) {
    indexes.delete(municipalityCode);
    indexes.set(municipalityCode, known);
    return known;
  }
  const made = makeIndex(readTowns(municipalityCode));
  indexes.set(municipalityCode, made);
  if (indexes.size > KEPT) indexes.delete(indexes.keys().next().value!);
  return made;
}

const koazaIndexes = new WeakMap<TownRow, TownIndex>();

/** The index of the 小字 of a town. */
export function koazaIndex(town: TownRow): TownIndex {
  const known = koazaIndexes.get(town);
  if (known) return known;
  const made = makeIndex(town.koaza);
  koazaIndexes.set(town, made);
  return made;
}

function makeIndex(towns: readonly TownRow[]): TownIndex {
  const exact = new Map<string, TownRow>();
  const loose = new Map<string, Entry>();
  const ambiguous = new Set<string>();
  let longest = 0;
  const addLoose = (key: string, town: TownRow, whole: boolean) => {
    if (key.length < 2 || ambiguous.has(key)) return;
    const there = loose.get(key);
    if (there && there.town !== town) {
      ambiguous.add(key);
      loose.delete(key);
    } else loose.set(key, { town, whole });
  };
  for (const town of towns) {
    const key = addressKey(town.name);
    longest = Math.max(longest, key.length + 2);
    if (!exact.has(key)) exact.set(key, town);
    addLoose(looseKey(key), town, false);
    for (const variant of variantsOf(key)) addLoose(looseKey(variant), town, true);
  }
  addBlocksWithoutNumber(towns, exact, loose);
  return { exact, loose, longest };
}

/** With and without 町 before the 丁目, and without the former town before the name (水口町北泉 → 北泉). */
function variantsOf(key: string): string[] {
  const [, base, block] = /^(.*?)(\d+丁)?$/.exec(key)!;
  const variants = [/[町村]$/.test(base!) ? base!.slice(0, -1) + (block ?? "") : `${base}町${block ?? ""}`];
  const tail = /^.+?[町村区](.+)$/.exec(key)?.[1];
  if (tail && !/^\d+丁$/.test(tail)) variants.push(tail);
  return variants;
}

/** A town that exists only by its 丁目 is found without one, at the middle of them. */
function addBlocksWithoutNumber(towns: readonly TownRow[], exact: Map<string, TownRow>, loose: Map<string, Entry>) {
  const groups = new Map<string, TownRow[]>();
  for (const town of towns) {
    const base = /^(.*\D)\d+丁$/.exec(addressKey(town.name))?.[1];
    if (base) groups.set(base, [...(groups.get(base) ?? []), town]);
  }
  for (const [base, blocks] of groups) {
    if (exact.has(base)) continue;
    const mean = (pick: (town: TownRow) => number) => blocks.reduce((sum, town) => sum + pick(town), 0) / blocks.length;
    const name = blocks[0]!.name.replace(/[一二三四五六七八九十百\d]+丁目?$/, "");
    const town = { name, lat: mean((one) => one.lat), lng: mean((one) => one.lng), koaza: [] };
    exact.set(base, town);
    for (const variant of variantsOf(base)) {
      if (!loose.has(variant)) loose.set(variant, { town, whole: true });
    }
  }
}
