/** The aliases the forms of the table stand on: those of the sample professional, one for each form that changes it. */

import { findActorById } from "~/domain/accounts/find-actor.server";
import type { ConnectionState } from "~/domain/connection/connection-state";
import { makeWordLink } from "~/domain/connection/make-word-link.server";
import { db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { tokyoDateKey } from "~/shared/dates";

const DAY_MS = 86_400_000;
const LISTING = "lst_forms_place";
/** Of each the つながり there is, with the listing of the forms. */
const ALIASES = {
  edit: null,
  whole: "considering",
  change: "connected",
  lookIn: "watching",
  fit: "connected",
  ask: "considering",
  back: "returned",
} as const satisfies Record<string, ConnectionState | null>;
export type FormAlias = keyof typeof ALIASES;

export const aliasId = (name: FormAlias) => `ali_forms_${name}`;
export const connectionId = (name: FormAlias) => `con_forms_${name}`;

/** Returns the token of a link by which a place sends word. */
export async function plantAliases(ownerUserId: string, municipalityCode: string): Promise<string> {
  const now = new Date();
  const createdAt = new Date(now.getTime() - 20 * DAY_MS);
  const keepUntil = new Date(now.getTime() + 300 * DAY_MS);
  const words = { alias: "見本-7", area: null, targets: [], likes: "花", wants: "" };
  for (const [name, state] of Object.entries(ALIASES) as [FormAlias, ConnectionState | null][]) {
    const id = aliasId(name);
    const sealed = await sealWords(words, id);
    await db().alias.create({ data: { id, ownerUserId, municipalityCode, sealed, keepUntil, createdAt } });
    if (state) await plantConnection(name, state, { createdAt, now });
  }
  const actor = await findActorById(ownerUserId);
  if (!actor) throw new Error("The sample professional has no account");
  return (await makeWordLink({ actor, connectionId: connectionId("fit"), now })).token;
}

async function plantConnection(name: FormAlias, state: ConnectionState, times: { createdAt: Date; now: Date }) {
  const { createdAt, now } = times;
  const id = connectionId(name);
  const of = { aliasId: aliasId(name), createdAt };
  const lookInOn = state === "considering" ? null : tokyoDateKey(now);
  await db().connection.create({
    data: { ...of, id, listingId: LISTING, listingName: "見本 用紙の家", state, lookInOn, changedAt: createdAt },
  });
  const event = { ...of, connectionId: id, onDay: tokyoDateKey(createdAt), toState: "considering" };
  await db().connectionEvent.create({ data: { ...event, id: `cev_forms_${name}`, kind: "added" } });
}
