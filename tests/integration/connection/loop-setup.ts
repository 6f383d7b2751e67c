/** One professional, one alias and four places: the ground the loop is walked on. */
import type { Actor } from "~/domain/accounts/actor";
import { addConnection } from "~/domain/connection/add-connection.server";
import { changeConnection } from "~/domain/connection/change-connection.server";
import type { ConnectionState } from "~/domain/connection/connection-state";
import type { ConnectionChange, LookInInput } from "~/domain/connection/read-connection-forms";
import { db } from "~/gateways/db.server";
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { anAlias, aPlace, keeper, makeKeepers } from "../../factories/connection";

/** A Monday; the alias is a year old. */
export const FIRST_DAY = "2025-11-24";
export const TODAY = "2026-11-16";

/** Half past ten on a Tokyo day, and some milliseconds: no two deeds happen at one instant. */
let ticks = 0;
export const at = (day: string) => new Date(startOfTokyoDate(day).getTime() + 37_800_000 + 10 * ++ticks);

export type Ground = { aliasId: string; places: string[]; roleId: string };

export async function makeGround(): Promise<Ground> {
  await makeKeepers();
  const aliasId = await anAlias({ now: at(FIRST_DAY) });
  const places: string[] = [];
  for (const name of ["見本の縁側", "見本の畑", "見本の食堂"]) places.push(await aPlace({ name }));
  const roleId = await aPlace({ kind: "role", name: "見本の水やり" });
  return { aliasId, places, roleId };
}

export const aChange = (state: ConnectionState, more: Partial<ConnectionChange> = {}): ConnectionChange => ({
  ...{ state, step: null, reason: null, line: "", onDay: TODAY, lookInOn: null },
  ...more,
});

export const aLookIn = (more: Partial<LookInInput> = {}): LookInInput => ({
  ...{ result: "stays", reason: null, lookInOn: null, line: "", onDay: TODAY },
  ...more,
});

/** A つながり brought through these states by the verb, on the day. Returns its id. */
export async function broughtTo(
  ground: Ground,
  listingId: string,
  states: ConnectionState[],
  { actor = keeper, day = TODAY }: { actor?: Actor; day?: string } = {},
): Promise<string> {
  const { connectionId } = await addConnection({ actor, aliasId: ground.aliasId, listingId, now: at(day) });
  for (const state of states) await changeTo(connectionId, aChange(state, { onDay: day }), { actor, now: at(day) });
  return connectionId;
}

/** Changes with the version of now. */
export async function changeTo(
  connectionId: string,
  change: ConnectionChange,
  { actor = keeper, now = at(TODAY) }: { actor?: Actor; now?: Date } = {},
): Promise<void> {
  const { version } = await rowOf(connectionId);
  await changeConnection({ actor, connectionId, change, version, now });
}

export function rowOf(connectionId: string) {
  return db().connection.findUniqueOrThrow({ where: { id: connectionId } });
}

export const inDays = (days: number, from = TODAY) => addDays(from, days);
export const dayOf = (instant: Date) => tokyoDateKey(instant);
