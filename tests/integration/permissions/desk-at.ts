import type { Actor } from "~/domain/accounts/actor";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { TOWN_A } from "../../factories/planted-things";

/** Whoever it is says that they stand at the desk of A. */
export const atA = (actor: Actor): DeskAt => ({ actor, codes: [TOWN_A] });
/** At the desk of their own town; who has none says A. */
export const atOwn = (actor: Actor): DeskAt => ({ actor, codes: [ownTown(actor)] });
export const ownTown = (actor: Actor): string => actor?.officerOf[0] ?? TOWN_A;
