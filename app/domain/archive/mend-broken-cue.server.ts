import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import type { Cue } from "./cue";
import { keepTrackChange, lockTrack, type TrackAt } from "./editable-track.server";

/** What could not be read becomes a cue, as an officer has written it out. Throws DomainError("notFound"). */
export async function mendBrokenCue(
  options: TrackAt & { id: string; cue: Omit<Cue, "id">; now: Date },
): Promise<{ id: string }> {
  const { at, id, cue, now } = options;
  return db().$transaction(async (tx) => {
    const locked = await lockTrack(tx, options);
    const trackId = locked.track.id;
    const { count } = await tx.archiveBrokenCue.deleteMany({ where: { id, trackId } });
    if (count === 0) throw new DomainError("notFound", { record: locked.record.id, cue: id });
    const made = newId("cue", now.getTime());
    const { startMs, endMs, text, speaker, isParagraph } = cue;
    await tx.archiveCue.create({ data: { id: made, trackId, startMs, endMs, text, speaker, isParagraph } });
    await keepTrackChange(tx, locked, { at, action: "brokenCueMended", now });
    return { id: made };
  });
}
