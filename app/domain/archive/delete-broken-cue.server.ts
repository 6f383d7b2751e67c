import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { keepTrackChange, lockTrack, type TrackAt } from "./editable-track.server";

/** Throws what could not be read away: one (by id), or all of the track (null). Throws DomainError("notFound"). */
export async function deleteBrokenCue(options: TrackAt & { id: string | null; now: Date }): Promise<void> {
  const { at, id, now } = options;
  await db().$transaction(async (tx) => {
    const locked = await lockTrack(tx, options);
    const { count } = await tx.archiveBrokenCue.deleteMany({
      where: { trackId: locked.track.id, ...(id === null ? {} : { id }) },
    });
    if (count === 0) throw new DomainError("notFound", { record: locked.record.id, cue: id ?? "" });
    await keepTrackChange(tx, locked, { at, action: "brokenCueDeleted", detail: { count }, now });
  });
}
