import { db } from "~/gateways/db.server";
import { keepPicture, type PictureRefusal, readPicture } from "~/gateways/files.server";
import { DomainError } from "~/shared/domain-error";
import { lockRow } from "./editable-symposium.server";
import { eraseUnusedPictures } from "./erase-unused-pictures.server";
import { findLinkedSpeaker } from "./speaker-link.server";
import { auditSymposium, tellSymposiumChanged } from "./symposium-audit.server";

export const LARGEST_SPEAKER_PHOTO_BYTES = 8_000_000;

/**
 * A speaker sends their photo, or takes it away (null). To send it is no consent to show it: that is asked for beside it.
 * Throws DomainError("notFound").
 */
export async function putSpeakerPhoto(options: {
  token: string;
  bytes: Uint8Array | null;
}): Promise<{ ok: true } | { ok: false; why: PictureRefusal | "tooLarge" }> {
  const { token, bytes } = options;
  const { row: found } = await findLinkedSpeaker(token);
  if (bytes && bytes.byteLength > LARGEST_SPEAKER_PHOTO_BYTES) return { ok: false, why: "tooLarge" };
  const kept = bytes ? await keepPicture(bytes) : null;
  if (kept && !kept.ok) return kept;
  const before = await db().$transaction(async (tx) => {
    await lockRow(tx, found.symposiumId);
    const { row } = await findLinkedSpeaker(token, tx);
    await tx.symposiumSpeaker.update({ where: { id: row.id }, data: { photoFile: kept?.key ?? null } });
    const { id, hostCode, publishedRevision } = row.symposium;
    const action = kept ? "speakerPhotoSent" : "speakerPhotoRemoved";
    await auditSymposium(tx, null, { id, hostCode, action, detail: { speaker: row.id } });
    if (publishedRevision !== null) await tellSymposiumChanged(tx, id);
    return row.photoFile;
  });
  await eraseUnusedPictures([before]);
  return { ok: true };
}

/** One's own photo, by the link. Throws DomainError("notFound"). */
export async function readSpeakerPhoto({ token }: { token: string }): Promise<Buffer> {
  const { row } = await findLinkedSpeaker(token);
  const bytes = row.photoFile ? await readPicture(row.photoFile) : null;
  if (!bytes) throw new DomainError("notFound", { photo: "speaker" });
  return bytes;
}
