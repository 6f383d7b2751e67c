import { db } from "~/gateways/db.server";
import { readPicture } from "~/gateways/files.server";
import { DomainError } from "~/shared/domain-error";
import { readContent } from "./content-of";

/**
 * A picture that stands on a published page: the page's own, a logo, or the photo of a speaker who agrees to it now.
 * Throws DomainError("notFound") in every other case.
 */
export async function readSymposiumFile({ id, key }: { id: string; key: string }): Promise<Buffer> {
  const bytes = (await isShown(id, key)) ? await readPicture(key) : null;
  if (!bytes) throw new DomainError("notFound", { symposium: id });
  return bytes;
}

async function isShown(id: string, key: string): Promise<boolean> {
  const row = await db().symposium.findFirst({
    where: { id, publishedRevision: { not: null } },
    select: {
      publishedRevision: true,
      speakers: { where: { photoFile: key, consentPhoto: "yes" }, select: { id: true } },
    },
  });
  if (!row?.publishedRevision) return false;
  const revision = await db().symposiumRevision.findUnique({
    where: { symposiumId_number: { symposiumId: id, number: row.publishedRevision } },
    select: { content: true },
  });
  if (!revision) return false;
  const { pictureFile, organisers, speakers } = readContent(revision.content);
  if (pictureFile === key || organisers.some(({ logoFile }) => logoFile === key)) return true;
  return row.speakers.some((speaker) => speakers.some((published) => published.id === speaker.id));
}
