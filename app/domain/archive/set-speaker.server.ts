import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { keepTrackChange, lockTrack, type TrackAt } from "./editable-track.server";
import { speakerRun } from "./speaker-run";

/** From a cue on until somebody else speaks, or wherever a name stands. */
export type SpeakerWish = { kind: "from"; cueId: string } | { kind: "everywhere"; name: string };

/** Says who speaks. Returns how many cues name somebody else now. Throws DomainError("notFound"). */
export async function setSpeaker(
  options: TrackAt & { where: SpeakerWish; speaker: string; now: Date },
): Promise<number> {
  const { at, where, speaker, now } = options;
  return db().$transaction(async (tx) => {
    const locked = await lockTrack(tx, options);
    const trackId = locked.track.id;
    const ids = where.kind === "from" ? await runFrom(where.cueId) : null;
    const { count } = await tx.archiveCue.updateMany({
      where: { trackId, ...(ids ? { id: { in: ids } } : { speaker: where.kind === "everywhere" ? where.name : "" }) },
      data: { speaker },
    });
    if (count === 0) throw new DomainError("notFound", { record: locked.record.id });
    await keepTrackChange(tx, locked, { at, action: "speakerSet", detail: { cues: count }, now });
    return count;

    async function runFrom(cueId: string): Promise<string[]> {
      const cues = await tx.archiveCue.findMany({
        where: { trackId },
        select: { id: true, speaker: true },
        orderBy: [{ startMs: "asc" }, { id: "asc" }],
      });
      return speakerRun(cues, cueId);
    }
  });
}
