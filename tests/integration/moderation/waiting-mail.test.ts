import { describe, expect, it } from "vitest";
import { mailWaitingReviews } from "~/domain/moderation/mail-waiting-reviews.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import { elsewhere, makePeople, now, offerInQueue, officer, SHIMADA, YAIZU } from "./desk-fixture";

async function appoint(userId: string, municipalityCode: string, status = "approved"): Promise<void> {
  await db().membership.create({
    data: { id: `mem_${userId}_${municipalityCode}`, userId, role: "officer", municipalityCode, status },
  });
}

const waitingMails = () => db().mail.findMany({ where: { template: "reviews.waiting" } });

describe.each(databases)("the officers' morning mail on $name", (database) => {
  useDatabase(database);

  it("goes to the officers of the town that something came in for, once a day", async () => {
    await makePeople();
    await appoint(officer.userId, YAIZU);
    await appoint(elsewhere.userId, SHIMADA);
    await offerInQueue();
    expect(await mailWaitingReviews({ now })).toEqual({ sent: 1 });
    await mailWaitingReviews({ now });
    const mails = await waitingMails();
    expect(mails.map(({ toAddress, values }) => ({ toAddress, values }))).toEqual([
      {
        toAddress: officer.email,
        values: { municipalityCode: YAIZU, municipalityName: "焼津市", newCount: 1, openCount: 1 },
      },
    ]);
  });

  it("is not sent when nothing new came in, nor to one whose appointment has ended", async () => {
    await makePeople();
    await appoint(officer.userId, YAIZU, "ended");
    await offerInQueue();
    expect(await mailWaitingReviews({ now })).toEqual({ sent: 0 });
    await db().membership.updateMany({ data: { status: "approved" } });
    const twoDaysLater = new Date(now.getTime() + 2 * 86_400_000);
    expect(await mailWaitingReviews({ now: twoDaysLater })).toEqual({ sent: 0 });
    expect(await waitingMails()).toEqual([]);
  });
});
