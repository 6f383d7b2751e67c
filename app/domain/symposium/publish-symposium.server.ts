import { db, Prisma, type Tx } from "~/gateways/db.server";
import { newId } from "~/shared/ids";
import type { Symposium } from "~prisma/client";
import { asJson } from "./as-json.server";
import { checkDraft } from "./check-draft.server";
import { readContent } from "./content-of";
import { type DeskAt, lockEditable, refuseOldVersion } from "./editable-symposium.server";
import { eraseUnusedPictures } from "./erase-unused-pictures.server";
import type { SymposiumProblem } from "./find-problems";
import { publishedColumns } from "./published-columns";
import type { ToldChange } from "./symposium";
import { auditSymposium, tellSymposiumChanged } from "./symposium-audit.server";
import type { SymposiumContent } from "./symposium-content";
import { tellRegistered } from "./tell-registered.server";
import { toldChanges } from "./told-changes";

export type PublishAnswer =
  | { ok: true; revision: number; changes: ToldChange[] }
  | { ok: false; problems: SymposiumProblem[] };

/**
 * Makes the draft what the public reads: checks it, freezes a revision, sets the columns, raises the sequence and tells
 * the registered when day, time or place are others. What stops publishing comes back as problems.
 * Throws DomainError("notFound"), ("conflict") when `baseVersion` is not the version that was looked at.
 */
export async function publishSymposium(options: {
  at: DeskAt;
  id: string;
  baseVersion: number;
  now: Date;
}): Promise<PublishAnswer> {
  const { at, id, baseVersion, now } = options;
  const files: string[] = [];
  const answer = await db().$transaction(async (tx): Promise<PublishAnswer> => {
    const row = await lockEditable(at, id, tx);
    refuseOldVersion(row, baseVersion);
    const content = readContent(row.draft);
    const problems = await checkDraft(tx, { id, content, now });
    const stops = problems.filter(({ severity }) => severity === "stops");
    if (stops.length > 0) return { ok: false, problems: stops };
    const before = await publishedContent(tx, row);
    const changes = before ? toldChanges(before, content) : [];
    const revision = await freezeRevision(tx, { row, content, changes, at, now });
    await tx.symposium.update({
      where: { id },
      data: { ...publishedColumns(content), sequence: row.sequence + (changes.length > 0 ? 1 : 0) },
    });
    files.push(...(await dropLeftSpeakers(tx, id, content)));
    await auditSymposium(tx, at.actor, {
      ...{ id, hostCode: row.hostCode, action: "published" },
      detail: { revision, changes },
    });
    await tellSymposiumChanged(tx, id);
    if (changes.length > 0) await tellRegistered(tx, { symposiumId: id, changes, revision });
    return { ok: true, revision, changes };
  });
  await eraseUnusedPictures(files);
  return answer;
}

/** What the public reads now; null when never published. */
export async function publishedContent(tx: Tx, row: Symposium): Promise<SymposiumContent | null> {
  if (row.publishedRevision === null) return null;
  const number = row.publishedRevision;
  const revision = await tx.symposiumRevision.findUniqueOrThrow({
    where: { symposiumId_number: { symposiumId: row.id, number } },
  });
  return readContent(revision.content);
}

/** Writes the next revision and makes it the published one. Returns its number. */
export async function freezeRevision(
  tx: Tx,
  frozen: { row: Symposium; content: SymposiumContent; changes: string[]; at: DeskAt; now: Date },
): Promise<number> {
  const { row, content, changes, at, now } = frozen;
  const number = (row.publishedRevision ?? 0) + 1;
  await tx.symposiumRevision.create({
    data: {
      ...{ id: newId("srv", now.getTime()), symposiumId: row.id, number, changes },
      ...{ content: asJson(content), publishedAt: now, publishedById: at.actor.userId },
    },
  });
  await tx.symposium.update({
    where: { id: row.id },
    data: { publishedRevision: number, publishedAt: now, updatedAt: now },
  });
  return number;
}

/** What a speaker refused, a record of the archive goes on minding. */
const REFUSING = { OR: [{ consentRecording: "no" }, { consentSlides: "no" }] };
const NOTHING_LEFT = { email: null, tokenDigest: null, proposed: Prisma.DbNull, proposedAt: null, photoFile: null };

/**
 * Speakers who are in no page any more: their answers, words and photo go, but for a no to the recording or the slides,
 * which holds. Returns the files.
 */
async function dropLeftSpeakers(tx: Tx, symposiumId: string, content: SymposiumContent): Promise<string[]> {
  const left = { symposiumId, id: { notIn: content.speakers.map(({ id }) => id) } };
  const rows = await tx.symposiumSpeaker.findMany({ where: left, select: { photoFile: true } });
  await tx.symposiumSpeaker.deleteMany({ where: { AND: [left, { NOT: REFUSING }] } });
  await tx.symposiumSpeaker.updateMany({ where: { AND: [left, REFUSING] }, data: NOTHING_LEFT });
  return rows.flatMap(({ photoFile }) => (photoFile ? [photoFile] : []));
}
