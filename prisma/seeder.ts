import type { Actor } from "~/domain/accounts/actor";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";

/** Stands in for an officer of the host while the samples are made; no account. */
function seeder(code: string): Actor {
  return {
    userId: "seed",
    email: "seed@localhost",
    name: "見本",
    emailVerified: true,
    isAdministrator: false,
    officerOf: [code],
    professionalOf: [],
    hasSecondFactor: true,
  };
}

/** The desk of a municipality while the samples are made. */
export function seedingDesk(code: string): DeskAt {
  return { actor: seeder(code), codes: [code] };
}
