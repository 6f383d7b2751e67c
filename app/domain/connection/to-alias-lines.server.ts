import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { CONNECTION_STATES, type ConnectionState } from "./connection-state";
import type { AliasLine } from "./connection-view";
import type { OpenedAlias } from "./open-sealed.server";

type Counted = { counts: Record<ConnectionState, number>; nextLookInOn: string | null };

/** Lines of the desk's list for opened aliases, in their order; one query for how many つながり stand in which state. */
export async function toAliasLines(opened: OpenedAlias[], actor: Actor): Promise<AliasLine[]> {
  const counted = await countStates(opened.map(({ row }) => row.id));
  return opened.map(({ row, words, problem }) => ({
    id: row.id,
    alias: words?.alias ?? "",
    wordsProblem: problem,
    areaLabel: words?.area?.label ?? null,
    access: row.ownerUserId === actor.userId ? "owner" : "shared",
    ...(counted.get(row.id) ?? nothing()),
    keepUntil: tokyoDateKey(row.keepUntil),
    updatedAt: tokyoDateKey(row.updatedAt),
  }));
}

async function countStates(aliasIds: string[]): Promise<Map<string, Counted>> {
  const groups = await db().connection.groupBy({
    by: ["aliasId", "state"],
    where: { aliasId: { in: aliasIds } },
    _count: { _all: true },
    _min: { lookInOn: true },
  });
  const counted = new Map<string, Counted>();
  for (const { aliasId, state, _count, _min } of groups) {
    const of = counted.get(aliasId) ?? nothing();
    const known = CONNECTION_STATES.find((one) => one === state);
    if (known) of.counts[known] = _count._all;
    if (_min.lookInOn !== null && (of.nextLookInOn === null || _min.lookInOn < of.nextLookInOn)) {
      of.nextLookInOn = _min.lookInOn;
    }
    counted.set(aliasId, of);
  }
  return counted;
}

function nothing(): Counted {
  const counts = { considering: 0, connecting: 0, connected: 0, watching: 0, returned: 0, reconnecting: 0 };
  return { counts, nextLookInOn: null };
}
