import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db, Prisma, type Tx } from "~/gateways/db.server";
import { erasePicture } from "~/gateways/files.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { formatDate } from "~/i18n/format";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { RENEWAL_DAYS_BEFORE } from "./consent";
import { UNDO_WITHDRAWAL_DAYS } from "./offer-rules";

const AT_A_TIME = 200;

/**
 * Every day: mails a month before a consent ends, hides what ends today, takes away pictures whose own consent ends, and
 * erases what a week-old withdrawal still holds of a person. Each listing in a transaction of its own; repeating is harmless.
 */
export async function keepConsents({
  now,
}: {
  now: Date;
}): Promise<{ reminded: number; hidden: number; erased: number }> {
  const reminded = await remindOfEnding(now);
  const hidden = await hideEnded(now);
  await dropEndedPhotos(now);
  const erased = await eraseWithdrawn(now);
  return { reminded, hidden, erased };
}

async function remindOfEnding(now: Date): Promise<number> {
  const until = startOfTokyoDate(addDays(tokyoDateKey(now), RENEWAL_DAYS_BEFORE));
  const consents = await db().consent.findMany({
    where: {
      ...{ kind: "listing", withdrawnAt: null, remindedAt: null, endsOn: { gt: now, lte: until } },
      listing: { status: { in: ["published", "paused"] }, ownerUserId: { not: null } },
    },
    include: { listing: { select: { id: true, name: true, owner: { select: { email: true } } } } },
    take: AT_A_TIME,
  });
  for (const { id, endsOn, listing } of consents) {
    await db().$transaction(async (tx) => {
      const { count } = await tx.consent.updateMany({ where: { id, remindedAt: null }, data: { remindedAt: now } });
      if (count === 0 || !listing.owner) return;
      const values = {
        listingId: listing.id,
        listingName: listing.name,
        endsOn: formatDate(tokyoDateKey(endsOn), "ja"),
      };
      await queueMail(tx, {
        key: `consent.ending:${id}`,
        to: listing.owner.email,
        template: "consent.ending",
        values,
        now,
      });
    });
  }
  return consents.length;
}

/** Hidden means a draft that was endorsed: nobody finds it, its owner can agree again. */
async function hideEnded(now: Date): Promise<number> {
  const ended = { kind: "listing", withdrawnAt: null, endsOn: { lte: now } };
  const listings = await db().listing.findMany({
    where: {
      status: { in: ["published", "paused"] },
      consents: { some: ended, none: { kind: "listing", withdrawnAt: null, endsOn: { gt: now } } },
    },
    select: { id: true, municipalityCode: true },
  });
  for (const { id, municipalityCode } of listings) {
    await db().$transaction(async (tx) => {
      await tx.listing.update({ where: { id }, data: { status: "draft", updatedAt: now } });
      await audit(tx, { id, municipalityCode, action: "listing.consentEnded" });
      await addToOutbox(tx, [{ name: "listings.changed", payload: { ids: [id] } }]);
    });
  }
  return listings.length;
}

async function dropEndedPhotos(now: Date): Promise<void> {
  const listings = await db().listing.findMany({
    where: {
      photoFile: { not: null },
      consents: { none: { kind: "photo", withdrawnAt: null, endsOn: { gt: now } } },
      // A withdrawal of this week may still be taken back.
      OR: [{ status: { not: "retired" } }, { retiredAt: { lte: undoneUntil(now) } }],
    },
    select: { id: true, municipalityCode: true, photoFile: true },
  });
  for (const { id, municipalityCode, photoFile } of listings) {
    await db().$transaction(async (tx) => {
      await tx.listing.update({ where: { id }, data: { photoFile: null, updatedAt: now } });
      await audit(tx, { id, municipalityCode, action: "listing.photoRemoved" });
    });
    await erasePicture(photoFile!);
  }
}

/** What stays is that there was an offer, for the audit log; not who made it or what they said. */
async function eraseWithdrawn(now: Date): Promise<number> {
  const listings = await db().listing.findMany({
    where: {
      status: "retired",
      ownerUserId: { not: null },
      retiredAt: { lte: undoneUntil(now) },
      consents: { some: { kind: "listing" } },
    },
    select: { id: true, kind: true, municipalityCode: true },
  });
  for (const { id, kind, municipalityCode } of listings) {
    await db().$transaction(async (tx) => {
      await tx.privatePosition.deleteMany({ where: { listingId: id } });
      await tx.listingRevision.deleteMany({ where: { listingId: id } });
      const ofPerson = {
        name: "",
        kana: null,
        alias: null,
        summary: "",
        description: "",
        areaLabel: null,
        person: Prisma.DbNull,
      };
      const data = { ownerUserId: null, endorsedRevision: null, ...(kind === "person" && ofPerson), updatedAt: now };
      await tx.listing.update({ where: { id }, data });
      await audit(tx, { id, municipalityCode, action: "listing.erased" });
    });
  }
  return listings.length;
}

function undoneUntil(now: Date): Date {
  return new Date(now.getTime() - UNDO_WITHDRAWAL_DAYS * 86_400_000);
}

async function audit(tx: Tx, line: { id: string; municipalityCode: string; action: string }): Promise<void> {
  const { id, municipalityCode, action } = line;
  await writeAudit(tx, [{ actorKind: "system", action, subjectType: "listing", subjectId: id, municipalityCode }]);
}
