import { needsSecondFactor } from "~/domain/accounts/actor";
import { canKeepAliases } from "~/domain/connection/rules";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { findActor } from "./require-actor.server";

export type AccountMenuFacts = {
  name: string;
  /** The desks this user may open now. */
  desks: { code: string; name: string }[];
  isAdministrator: boolean;
  /** Whether they have a desk of their own for the people they accompany. */
  keepsAliases: boolean;
};

/** What the header shows of who is signed in; null for a guest. */
export async function findAccountMenu(request: Request): Promise<AccountMenuFacts | null> {
  const actor = await findActor(request);
  if (!actor) return null;
  const mayAct = !needsSecondFactor(actor) || actor.hasSecondFactor;
  const codes = mayAct ? actor.officerOf : [];
  const desks = codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
  const isAdministrator = mayAct && actor.isAdministrator;
  return { name: actor.name, desks, isAdministrator, keepsAliases: canKeepAliases(actor) };
}
