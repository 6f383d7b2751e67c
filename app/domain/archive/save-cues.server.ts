import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Cue } from "./cue";
import { cueMark } from "./cue-mark";
import { keepTrackChange, lockTrack, type TrackAt } from "./editable-track.server";

/** `was`: the mark of the cue as the officer saw it (cue-mark.ts). */
export type CueChange = Cue & { was: string };

/**
 * Keeps one cue or a page of them; those that are as they were are left alone. All or none. Returns how many are others
 * now. Throws DomainError("notFound"), ("conflict") when a colleague has changed or deleted one of them meanwhile.
 */
export async function saveCues(options: TrackAt & { changes: readonly CueChange[]; now: Date }): Promise<number> {
  const { at, changes, now } = options;
  return db().$transaction(async (tx) => {
    const locked = await lockTrack(tx, options);
    const trackId = locked.track.id;
    const rows = await tx.archiveCue.findMany({ where: { trackId, id: { in: changes.map(({ id }) => id) } } });
    const marks = new Map(rows.map((row) => [row.id, cueMark(row)]));
    const changed = changes.filter((change) => cueMark(change) !== change.was);
    const crossed = changed.find(({ id, was }) => marks.get(id) !== was);
    if (crossed) throw new DomainError("conflict", { record: locked.record.id, cue: crossed.id });
    for (const { id, startMs, endMs, text, speaker, isParagraph } of changed) {
      await tx.archiveCue.update({ where: { id }, data: { startMs, endMs, text, speaker, isParagraph } });
    }
    if (changed.length > 0) {
      await keepTrackChange(tx, locked, { at, action: "cuesSaved", detail: { cues: changed.length }, now });
    }
    return changed.length;
  });
}
