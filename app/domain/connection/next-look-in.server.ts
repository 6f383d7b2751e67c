import type { Actor } from "~/domain/accounts/actor";
import type { Tx } from "~/gateways/db.server";
import { type DateKey, tokyoDateKey } from "~/shared/dates";
import { type ConnectionState, isLiving, toConnectionState } from "./connection-state";
import { findLookInDays } from "./find-look-in-days.server";
import { proposeLookIn } from "./propose-look-in";

/**
 * The look-in day the rule proposes for a つながり in this state, by the days of whoever records; null for a candidate. Ask
 * after the event was written and before the row is: the row itself counts with `state`.
 */
export async function nextLookInOn(
  tx: Tx,
  wish: { actor: Actor; aliasId: string; connectionId: string; state: ConnectionState; from: DateKey; now: Date },
): Promise<DateKey | null> {
  const { actor, aliasId, connectionId, state, from, now } = wish;
  const others = await tx.connection.findMany({
    where: { aliasId, id: { not: connectionId } },
    select: { state: true },
  });
  const living = others.filter((other) => isLiving(toConnectionState(other.state))).length + (isLiving(state) ? 1 : 0);
  const lastReturn = await tx.connectionEvent.findFirst({
    where: { aliasId, kind: "changed", toState: "returned" },
    orderBy: { onDay: "desc" },
    select: { onDay: true },
  });
  const own = await findLookInDays({ actor }, tx);
  const facts = { living, lastReturnOn: lastReturn?.onDay ?? null, own };
  return proposeLookIn({ state, from, today: tokyoDateKey(now), facts });
}
