import { db } from "~/gateways/db.server";
import { readContent } from "./content-of";
import { symposiumTimes } from "./find-problems";
import { findVenue } from "./find-venue.server";
import type { SymposiumContent } from "./symposium-content";
import type { SymposiumView } from "./symposium-view";
import { toSymposiumView } from "./to-symposium-view.server";

/** A symposium as it was last published; null when it never was. Consents and photos are those of now. */
export async function getSymposium({ id }: { id: string }): Promise<SymposiumView | null> {
  const row = await db().symposium.findFirst({
    where: { id, publishedRevision: { not: null } },
    omit: { draft: true },
    include: {
      series: { select: { id: true, title: true } },
      speakers: { select: { id: true, photoFile: true, consentRecording: true, consentPhoto: true } },
    },
  });
  if (!row?.publishedRevision) return null;
  const number = row.publishedRevision;
  const revision = await db().symposiumRevision.findUnique({
    where: { symposiumId_number: { symposiumId: id, number } },
    select: { content: true, publishedAt: true },
  });
  if (!revision) throw new Error(`Symposium ${id} has no revision ${number}`);
  const content = readContent(revision.content);
  const [venue, previous] = await Promise.all([
    findVenue(content, row.hostCode),
    findPreviousSpan({ id, number, content }),
  ]);
  return toSymposiumView(row, content, row.speakers, { venue, previous, revisedAt: revision.publishedAt });
}

/** The time it was announced for before it was last moved. */
async function findPreviousSpan(of: {
  id: string;
  number: number;
  content: SymposiumContent;
}): Promise<SymposiumView["previous"]> {
  const { id: symposiumId, number } = of;
  const moved = await db().symposiumRevision.findFirst({
    where: { symposiumId, number: { gt: 1, lte: number }, changes: { hasSome: ["date", "time"] } },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  if (!moved) return null;
  const before = await db().symposiumRevision.findFirst({
    where: { symposiumId, number: { lt: moved.number } },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  const was = before && symposiumTimes(readContent(before.content));
  const is = symposiumTimes(of.content);
  if (!was || !is || was.startsAt.getTime() === is.startsAt.getTime()) return null;
  return { startsAt: was.startsAt.toISOString(), endsAt: was.endsAt.toISOString() };
}
