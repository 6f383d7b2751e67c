import type { Actor } from "../accounts/actor";
import { canActAsOfficer } from "../accounts/rules";

type Hosted = { hostCode: string; coHosts: readonly string[] };

/** Officers of the host and of the co-hosting municipalities write the page and see the registered. */
export function canEditSymposium(actor: Actor, symposium: Hosted): boolean {
  return [symposium.hostCode, ...symposium.coHosts].some((code) => canActAsOfficer(actor, code));
}

/** Who shares the work is the host's to say. */
export function canChangeCoHosts(actor: Actor, symposium: Hosted): boolean {
  return canActAsOfficer(actor, symposium.hostCode);
}
