import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { keepTrackChange, lockTrack, type TrackAt } from "./editable-track.server";

/** Throws DomainError("notFound"), also when somebody else has deleted it. */
export async function deleteCue(options: TrackAt & { id: string; now: Date }): Promise<void> {
  const { at, id, now } = options;
  await db().$transaction(async (tx) => {
    const locked = await lockTrack(tx, options);
    const { count } = await tx.archiveCue.deleteMany({ where: { id, trackId: locked.track.id } });
    if (count === 0) throw new DomainError("notFound", { record: locked.record.id, cue: id });
    await keepTrackChange(tx, locked, { at, action: "cueDeleted", now });
  });
}
