import type { Actor } from "../accounts/actor";
import { canActAsOfficer } from "../accounts/rules";

/** Officers of the municipalities that share the work ask the questions and read the answers. */
export function canEditQuestionnaire(actor: Actor, { codes }: { codes: readonly string[] }): boolean {
  return codes.some((code) => canActAsOfficer(actor, code));
}
