import { isMailAddress } from "~/domain/mail/mail-address";
import { queueMail } from "~/domain/mail/queue-mail.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { CHECK_LINK_DAYS, REMIND_DAYS_BEFORE, reminderKey } from "./check-link";

/** Mails a day: a town that was imported in one go is asked over several mornings. */
export const REMINDERS_A_DAY = 300;
/** A check that has been due for longer is for the call list. */
const OLDEST_DUE_DAYS = 60;

const DAY_MS = 86_400_000;

type Due = { id: string; name: string; municipalityCode: string; nextCheckAt: Date; to: string };

/**
 * Every day: asks those who answer for a listing whose check is due within 14 days whether it is still true, by a mail
 * with a one-time link. It goes to the owner, else to the address that is published; once for each date. Samples get none.
 */
export async function sendCheckReminders({ now }: { now: Date }): Promise<{ sent: number }> {
  const due = await findDue(now);
  const asked = await alreadyAsked(due);
  const unasked = due.filter((listing) => !asked.has(keyOf(listing))).slice(0, REMINDERS_A_DAY);
  for (const listing of unasked) await remind(listing, now);
  return { sent: unasked.length };
}

const keyOf = ({ id, nextCheckAt }: Due) => reminderKey(id, tokyoDateKey(nextCheckAt));

async function findDue(now: Date): Promise<Due[]> {
  const today = tokyoDateKey(now);
  const rows = await db().listing.findMany({
    where: {
      status: { in: ["published", "paused"] },
      isSample: false,
      nextCheckAt: {
        gte: startOfTokyoDate(addDays(today, -OLDEST_DUE_DAYS)),
        lte: startOfTokyoDate(addDays(today, REMIND_DAYS_BEFORE)),
      },
      OR: [{ email: { not: null } }, { ownerUserId: { not: null } }],
    },
    select: {
      ...{ id: true, kind: true, name: true, municipalityCode: true, nextCheckAt: true, email: true },
      owner: { select: { email: true, emailVerified: true } },
    },
    orderBy: [{ nextCheckAt: "asc" }, { id: "asc" }],
  });
  return rows.flatMap(({ owner, email, kind, nextCheckAt, ...listing }) => {
    const to = owner?.emailVerified ? owner.email : kind === "person" ? null : email;
    return to && nextCheckAt && isMailAddress(to) ? [{ ...listing, nextCheckAt, to }] : [];
  });
}

/** Keys of the reminders that were queued before. A mail's row outlives what it said. */
async function alreadyAsked(due: Due[]): Promise<Set<string>> {
  const mails = await db().mail.findMany({ where: { key: { in: due.map(keyOf) } }, select: { key: true } });
  return new Set(mails.map(({ key }) => key));
}

async function remind(listing: Due, now: Date): Promise<void> {
  const { id: listingId, name, municipalityCode, nextCheckAt, to } = listing;
  const { token, digest } = newLinkToken();
  const expiresAt = new Date(now.getTime() + CHECK_LINK_DAYS * DAY_MS);
  await db().$transaction(async (tx) => {
    await tx.checkLink.create({
      data: { id: newId("chk", now.getTime()), listingId, tokenDigest: digest, sentTo: to, createdAt: now, expiresAt },
    });
    const values = { listingName: name, dueOn: tokyoDateKey(nextCheckAt), token };
    await queueMail(tx, { key: keyOf(listing), to, template: "check.reminder", values, now });
    await writeAudit(tx, [
      {
        actorKind: "system",
        action: "listing.checkAsked",
        subjectType: "listing",
        subjectId: listingId,
        municipalityCode,
      },
    ]);
  });
}
