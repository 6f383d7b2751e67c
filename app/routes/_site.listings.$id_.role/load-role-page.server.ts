import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { getListing } from "~/domain/directory/get-listing.server";
import type { RoleDetail } from "~/domain/directory/listing";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { type RoleFacts, relayFactsOf } from "~/domain/relay/relay-facts.server";
import { canAskForOther, canMarkTaken } from "~/domain/relay/rules";
import { DomainError } from "~/shared/domain-error";

export type RolePage = {
  id: string;
  name: string;
  detail: RoleDetail | null;
  where: string;
  facts: RoleFacts;
  /** null = a guest. */
  sender: { name: string; canAskForOther: boolean } | null;
  /** Why nobody can ask now. */
  closed: "full" | "noOne" | "own" | null;
  canMark: boolean;
};

/** A role and what whoever looks may do about it. Throws DomainError("notFound") for anything that is no role. */
export async function loadRolePage({ id, actor }: { id: string; actor: Actor | null }): Promise<RolePage> {
  const listing = stripPrivateFields(await getListing({ id, scope: scopeOf(actor) }));
  const { way, role, ownerUserId } = await relayFactsOf(id);
  if (!role || listing.status === "retired") throw new DomainError("notFound", { listing: id });
  const municipality = municipalityByCode(listing.municipalityCode);
  const isOwn = actor !== null && ownerUserId === actor.userId;
  return {
    id,
    name: listing.name,
    detail: listing.role,
    where: listing.address ?? listing.areaLabel ?? (municipality ? fullName(municipality) : ""),
    facts: role,
    sender: actor && { name: actor.name, canAskForOther: canAskForOther(actor) },
    closed: isOwn ? "own" : way === null ? "noOne" : role.hasRoom ? null : "full",
    canMark: actor !== null && canMarkTaken(actor, { ownerUserId, municipalityCode: listing.municipalityCode }),
  };
}
