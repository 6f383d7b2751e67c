import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { getDesk } from "./get-desk.server";
import { noticeDuplicates } from "./notice-duplicates.server";

/** Listings looked at in one go, the newest change first; enough for a town, short enough to wait for. */
const MOST_LISTINGS = 300;

/** Looks through the desk's newest listings for pairs nobody has looked at yet. Returns how many came into the queue. */
export async function scanDuplicates(options: { actor: Actor; deskCode: string; now: Date }): Promise<number> {
  const { actor, now } = options;
  const desk = getDesk({ actor, code: options.deskCode });
  const listings = await db().listing.findMany({
    where: { municipalityCode: { in: desk.codes }, status: { not: "retired" }, mergedIntoId: null },
    orderBy: { updatedAt: "desc" },
    select: { id: true },
    take: MOST_LISTINGS,
  });
  let opened = 0;
  for (const { id } of listings) opened += await noticeDuplicates({ listingId: id, now });
  const by = { actorKind: actorKindOf(actor), actorId: actor.userId, municipalityCode: desk.code };
  const scan = { action: "review.scanned", subjectType: "municipality", subjectId: desk.code, detail: { opened } };
  await db().$transaction((tx) => writeAudit(tx, [{ ...by, ...scan }]));
  return opened;
}
