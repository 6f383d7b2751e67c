import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { lockTrack, type TrackAt, tellTrackChange } from "./editable-track.server";

/** Deletes captions and transcript of a language. Throws DomainError("notFound"), ("conflict") for an old version. */
export async function deleteTrack(options: TrackAt & { baseVersion: number }): Promise<void> {
  const { at, language, baseVersion } = options;
  await db().$transaction(async (tx) => {
    const { record, track } = await lockTrack(tx, options);
    if (track.version !== baseVersion) {
      throw new DomainError("conflict", { record: record.id, version: track.version });
    }
    await tx.archiveTrack.delete({ where: { id: track.id } });
    await tellTrackChange(tx, { record, language, at, action: "trackDeleted" });
  });
}
