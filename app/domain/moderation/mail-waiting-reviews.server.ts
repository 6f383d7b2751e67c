import { queueMail } from "~/domain/mail/queue-mail.server";
import { municipalityByCode, wardsOf } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";

const DAY_MS = 86_400_000;

/**
 * Every day: tells the officers of a municipality how many things came into their queue since yesterday and how many
 * wait there; wards count for the officers of their city. Nothing new, no mail. Once a day for each officer and desk.
 */
export async function mailWaitingReviews({ now }: { now: Date }): Promise<{ sent: number }> {
  const since = new Date(now.getTime() - DAY_MS);
  const [open, fresh] = await Promise.all([countOpen({}), countOpen({ createdAt: { gte: since } })]);
  const officers = await db().membership.findMany({
    where: { role: "officer", status: "approved", user: { emailVerified: true } },
    select: { municipalityCode: true, user: { select: { id: true, email: true } } },
  });
  let sent = 0;
  for (const { municipalityCode, user } of officers) {
    if (!municipalityCode) continue;
    const codes = [municipalityCode, ...wardsOf(municipalityCode).map((ward) => ward.code)];
    const newCount = sumOf(fresh, codes);
    if (newCount === 0) continue;
    const municipalityName = municipalityByCode(municipalityCode)?.name ?? municipalityCode;
    const values = { municipalityCode, municipalityName, newCount, openCount: sumOf(open, codes) };
    const key = `reviews-waiting:${municipalityCode}:${user.id}:${tokyoDateKey(now)}`;
    await db().$transaction((tx) => queueMail(tx, { key, to: user.email, template: "reviews.waiting", values, now }));
    sent++;
  }
  return { sent };
}

async function countOpen(where: { createdAt?: { gte: Date } }): Promise<Map<string, number>> {
  const groups = await db().review.groupBy({
    by: ["municipalityCode"],
    where: { state: "open", ...where },
    _count: true,
  });
  return new Map(groups.map((group) => [group.municipalityCode, group._count]));
}

function sumOf(counts: Map<string, number>, codes: string[]): number {
  return codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
}
