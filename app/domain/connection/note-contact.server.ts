import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { DateKey } from "~/shared/dates";
import { assertPastDay, firstDayOfRow } from "./hold-alias.server";
import { holdNoted } from "./hold-noted.server";
import { recordEvent } from "./record-event.server";

/**
 * A contact with the person, as a whole (`connectionId` null) or about one of their つながり. It moves no look-in day: who
 * looked in says so. Throws DomainError: notFound (also a つながり of another alias), notAllowed (a day that cannot be).
 */
export async function noteContact(options: {
  actor: Actor;
  aliasId: string;
  connectionId: string | null;
  line: string;
  onDay: DateKey;
  now: Date;
}): Promise<void> {
  const { actor, aliasId, connectionId, line, onDay, now } = options;
  await db().$transaction(async (tx) => {
    const alias = await holdNoted(tx, options);
    assertPastDay(onDay, { firstDay: firstDayOfRow(alias), now });
    await recordEvent(tx, { actor, aliasId, connectionId, kind: "contact", line, onDay, now });
  });
}
