import { db } from "~/gateways/db.server";
import type { Passage } from "./cue";
import { groupPassages } from "./group-passages";

/** The tracks people are reading just now, by id and version: a correction makes a new version. */
const kept = new Map<string, Passage[]>();
const MOST_KEPT = 6;

/** All passages of a track. Whoever asks has seen to it that they may be read. */
export async function trackPassages({ id, version }: { id: string; version: number }): Promise<readonly Passage[]> {
  const key = `${id} ${version}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const rows = await db().archiveCue.findMany({ where: { trackId: id }, orderBy: [{ startMs: "asc" }, { id: "asc" }] });
  const passages = groupPassages(rows.map(({ trackId: _trackId, ...cue }) => cue));
  kept.set(key, passages);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return passages;
}
