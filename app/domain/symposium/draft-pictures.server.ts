import { db } from "~/gateways/db.server";
import { keepPicture, type PictureRefusal, readPicture } from "~/gateways/files.server";
import { DomainError } from "~/shared/domain-error";
import { readContent } from "./content-of";
import { type DraftKey, refuseStranger } from "./draft-link.server";
import type { DeskAt } from "./editable-symposium.server";
import { eraseUnusedPictures } from "./erase-unused-pictures.server";
import { saveDraft } from "./save-draft.server";
import type { SymposiumContent } from "./symposium-content";

export const LARGEST_PICTURE_BYTES = 8_000_000;

/** The page's own picture, or the logo of one of its organisers. */
export type PicturePlace = { of: "page" } | { of: "organiser"; id: string };

/**
 * Puts a picture into the draft (null takes it out); the one before is erased when nothing names it any more.
 * Throws DomainError("notFound"), ("conflict").
 */
export async function putDraftPicture(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  place: PicturePlace;
  bytes: Uint8Array | null;
  now: Date;
}): Promise<{ ok: true } | { ok: false; why: PictureRefusal | "tooLarge" }> {
  const { at, id, baseVersion, place, bytes, now } = options;
  await refuseStranger(id, { at });
  if (bytes && bytes.byteLength > LARGEST_PICTURE_BYTES) return { ok: false, why: "tooLarge" };
  const kept = bytes ? await keepPicture(bytes) : null;
  if (kept && !kept.ok) return kept;
  const key = kept?.key ?? null;
  let before: string | null = null;
  const change = (content: SymposiumContent) => {
    before = pictureAt(content, place);
    return withPicture(content, place, key);
  };
  try {
    await saveDraft({ at, id, baseVersion, section: "picture", change, now });
  } catch (error) {
    await eraseUnusedPictures([key]);
    throw error;
  }
  await eraseUnusedPictures([before]);
  return { ok: true };
}

/** Throws DomainError("notFound") when the draft has no such organiser. */
export function pictureAt(content: SymposiumContent, place: PicturePlace): string | null {
  if (place.of === "page") return content.pictureFile;
  const organiser = content.organisers.find(({ id }) => id === place.id);
  if (!organiser) throw new DomainError("notFound", { organiser: place.id });
  return organiser.logoFile;
}

function withPicture(content: SymposiumContent, place: PicturePlace, key: string | null): SymposiumContent {
  if (place.of === "page") return { ...content, pictureFile: key };
  const organisers = content.organisers.map((one) => (one.id === place.id ? { ...one, logoFile: key } : one));
  return { ...content, organisers };
}

/**
 * A picture the draft names, for whoever may see the draft; a speaker's photo only with their consent.
 * Throws DomainError("notFound").
 */
export async function readDraftPicture(options: { id: string; key: DraftKey; file: string }): Promise<Buffer> {
  const { id, key, file } = options;
  await refuseStranger(id, key);
  const row = await db().symposium.findUniqueOrThrow({ where: { id }, include: { speakers: true } });
  const { pictureFile, organisers } = readContent(row.draft);
  const photos = row.speakers.filter(({ consentPhoto }) => consentPhoto === "yes").map(({ photoFile }) => photoFile);
  const named = [pictureFile, ...organisers.map(({ logoFile }) => logoFile), ...photos];
  const bytes = named.includes(file) ? await readPicture(file) : null;
  if (!bytes) throw new DomainError("notFound", { symposium: id });
  return bytes;
}
