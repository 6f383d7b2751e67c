import { type Actor, actorKindOf } from "~/domain/accounts/actor";
import { SHEET_DAYS, type SheetInput } from "~/domain/connection/handover-sheet";
import { writeAudit } from "~/gateways/audit-log.server";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { composeSheet } from "./compose-sheet.server";

/**
 * Keeps a sheet for 30 days and returns the token of its link. The row tells of no alias and of no professional, and of its
 * making only the day; the audit line says that a sheet was made, not which. Throws as composeSheet does.
 */
export async function makeSheetLink(options: {
  actor: Actor;
  input: SheetInput;
  now: Date;
}): Promise<{ token: string }> {
  const { actor, input, now } = options;
  const content = await composeSheet({ actor, input, now });
  const { token, digest } = newLinkToken();
  const today = tokyoDateKey(now);
  const madeAt = startOfTokyoDate(today);
  // The whole of the last day.
  const expiresAt = startOfTokyoDate(addDays(today, SHEET_DAYS + 1));
  await db().$transaction(async (tx) => {
    await tx.handoverSheet.create({
      data: { id: newId("sht", madeAt.getTime()), tokenDigest: digest, content, createdAt: madeAt, expiresAt },
    });
    await writeAudit(tx, [
      {
        ...{ actorKind: actorKindOf(actor), actorId: actor.userId, action: "sheet.made" },
        ...{ subjectType: "handoverSheet", subjectId: "", detail: { listings: content.listings.length } },
      },
    ]);
  });
  return { token };
}
