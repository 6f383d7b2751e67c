import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode, wardsOf } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { DomainError } from "~/shared/domain-error";
import { belongsTo, canWorkAt, type Desk } from "./desk";

/**
 * The desk of a municipality for someone who may work there. Throws DomainError("notFound") for everyone else: a desk
 * that is not one's own looks like one that does not exist.
 */
export function getDesk({ actor, code }: { actor: Actor; code: string }): Desk {
  const municipality = municipalityByCode(code);
  if (!municipality || municipality.kind === "prefecture" || !canWorkAt(actor, municipality)) {
    throw new DomainError("notFound", { desk: code });
  }
  const codes = [code, ...wardsOf(code).map((ward) => ward.code)];
  return { code, name: fullName(municipality), codes };
}

/** Whether only the second factor is missing. */
export function isDeskOf({ actor, code }: { actor: Actor; code: string }): boolean {
  const municipality = municipalityByCode(code);
  return municipality !== null && municipality.kind !== "prefecture" && belongsTo(actor, municipality);
}
