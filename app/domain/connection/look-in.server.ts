import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import type { DateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { changeConnectionIn } from "./change-connection.server";
import { canFollow, toConnectionState } from "./connection-state";
import { assertPastDay, firstDayOfRow, holdConnection } from "./hold-alias.server";
import { nextLookInOn } from "./next-look-in.server";
import type { LookInInput } from "./read-connection-forms";
import { recordEvent } from "./record-event.server";

/**
 * 様子を聞いた: it goes on, and the next day is what was typed, else what the rule proposes; or もどし, which is recorded as
 * a change too. `dueOn` is the look-in day the form showed (null: none): pressed twice, or done by a colleague meanwhile,
 * it is a conflict and nothing is written. Throws DomainError: notFound; conflict (also for a candidate, and for もどし
 * where the person has come back already); notAllowed (a day that cannot be).
 */
export async function lookIn(options: {
  actor: Actor;
  connectionId: string;
  dueOn: DateKey | null;
  input: LookInInput;
  now: Date;
}): Promise<void> {
  const { actor, connectionId, dueOn, input, now } = options;
  const { result, onDay, line, reason } = input;
  await db().$transaction(async (tx) => {
    const held = await holdConnection(tx, { actor, connectionId });
    const { alias, connection } = held;
    const state = toConnectionState(connection.state);
    const isOver = connection.lookInOn !== dueOn || state === "considering";
    if (isOver || (result === "returns" && !canFollow(state, "returned"))) {
      throw new DomainError("conflict", { connection: connectionId, version: connection.version });
    }
    assertPastDay(onDay, { firstDay: firstDayOfRow(alias), now });
    const told = { actor, aliasId: alias.id, connectionId, kind: "lookIn", onDay, line, wasDueOn: dueOn, now } as const;
    await recordEvent(tx, told);
    if (result === "returns") {
      const change = { state: "returned", step: null, reason, line: "", onDay, lookInOn: input.lookInOn } as const;
      await changeConnectionIn(tx, { actor, held, change, now: new Date(now.getTime() + 1) });
      return;
    }
    const proposed = await nextLookInOn(tx, { actor, aliasId: alias.id, connectionId, state, from: onDay, now });
    const data = { lookInOn: input.lookInOn ?? proposed, version: connection.version + 1 };
    await tx.connection.update({ where: { id: connectionId }, data });
  });
}
