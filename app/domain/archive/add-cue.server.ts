import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { CUE_LIMITS, type Cue } from "./cue";
import { lockEditableRecord } from "./editable-record.server";
import { keepTrackChange, type TrackAt } from "./editable-track.server";

/** A cue typed by hand; the first one of a language begins its track. Throws DomainError("notFound"), ("limited"). */
export async function addCue(options: TrackAt & { cue: Omit<Cue, "id">; now: Date }): Promise<{ id: string }> {
  const { at, recordId, language, cue, now } = options;
  return db().$transaction(async (tx) => {
    const record = await lockEditableRecord(at, recordId, tx);
    const track = await tx.archiveTrack.upsert({
      where: { recordId_language: { recordId, language } },
      create: { id: newId("trk", now.getTime()), recordId, language, version: 0, createdAt: now, updatedAt: now },
      update: {},
    });
    const count = await tx.archiveCue.count({ where: { trackId: track.id } });
    if (count >= CUE_LIMITS.cues) throw new DomainError("limited", { cues: CUE_LIMITS.cues });
    const id = newId("cue", now.getTime());
    const { startMs, endMs, text, speaker, isParagraph } = cue;
    await tx.archiveCue.create({ data: { id, trackId: track.id, startMs, endMs, text, speaker, isParagraph } });
    await keepTrackChange(tx, { record, track }, { at, action: "cueAdded", now });
    return { id };
  });
}
