import type { Actor } from "~/domain/accounts/actor";
import { findRecordHosts } from "~/domain/archive/find-record-hosts.server";
import { actorAtDesk, type Desk } from "~/domain/moderation/desk";
import { getDesk } from "~/domain/moderation/get-desk.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { isDomainError } from "~/shared/domain-error";
import { findActor } from "./require-actor.server";

/** Who sends or fetches a file outside of the pages. `at` null: the record is none of theirs, or does not exist. */
export type RecordVisitor = { actor: Actor | null; at: DeskAt | null };

/** From the cookie of a request that no page answers. */
export async function recordVisitor(cookie: string | null | undefined, recordId: string): Promise<RecordVisitor> {
  const headers = new Headers(cookie ? { Cookie: cookie } : {});
  const actor = await findActor(new Request("http://localhost/", { headers }));
  if (!actor) return { actor, at: null };
  const desks = (await findRecordHosts(recordId)).flatMap((code) => deskOf(actor, code));
  if (desks.length === 0) return { actor, at: null };
  const present = desks.reduce((one, desk) => actorAtDesk(one, desk), actor);
  return { actor, at: { actor: present, codes: [...new Set(desks.flatMap(({ codes }) => codes))] } };
}

function deskOf(actor: Actor, code: string): Desk[] {
  try {
    return [getDesk({ actor, code })];
  } catch (error) {
    if (isDomainError(error)) return [];
    throw error;
  }
}
