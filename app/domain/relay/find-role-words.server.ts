import type { Actor } from "~/domain/accounts/actor";
import { canActAsOfficer } from "~/domain/accounts/rules";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { SIDES, type Side } from "./relay-thread";
import { type RoleRequestState, readRoleRequest } from "./role-request";

/** How a role went, in the words of one side. No names, no alias, nothing of the conversation. */
export type RoleWords = {
  key: string;
  listing: { id: string; name: string };
  side: Side;
  state: RoleRequestState;
  text: string;
  /** Tokyo date. */
  toldOn: string;
};

const SHOWN = 200;

/** What was told about the roles of a town, newest first, for its officers. Throws DomainError("notAllowed"). */
export async function findRoleWords(options: {
  actor: Actor;
  municipalityCode: string;
  now: Date;
}): Promise<RoleWords[]> {
  const { actor, municipalityCode, now } = options;
  if (!canActAsOfficer(actor, municipalityCode)) throw new DomainError("notAllowed", {});
  const threads = await db().relayThread.findMany({
    where: { listing: { municipalityCode, kind: "role" }, state: { not: "ended" }, deleteAfter: { gt: now } },
    select: { id: true, roleRequest: true, listing: { select: { id: true, name: true } } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: SHOWN,
  });
  const words = threads.flatMap((thread) => {
    const request = readRoleRequest(thread.roleRequest);
    if (!request) return [];
    return SIDES.flatMap((side): (RoleWords & { at: string })[] => {
      const told = request.howItWent[side];
      if (!told) return [];
      const { listing } = thread;
      const toldOn = tokyoDateKey(new Date(told.at));
      return [
        { key: `${thread.id}-${side}`, listing, side, state: request.state, text: told.text, toldOn, at: told.at },
      ];
    });
  });
  return words.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ at: _at, ...shown }) => shown);
}
