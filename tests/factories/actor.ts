import type { Actor } from "~/domain/accounts/actor";

/** A resident whose e-mail is verified, until told otherwise. */
export function anActor(more: Partial<Actor> = {}): Actor {
  return {
    userId: "user_test",
    email: "resident@example.jp",
    name: "見本 さくら",
    emailVerified: true,
    isAdministrator: false,
    officerOf: [],
    professionalOf: [],
    hasSecondFactor: false,
    ...more,
  };
}

/** An officer of 焼津市 (or of the codes given) who has a second factor. */
export function anOfficer(officerOf: string[] = ["222127"], more: Partial<Actor> = {}): Actor {
  return anActor({ userId: "user_officer", email: "officer@example.jp", officerOf, hasSecondFactor: true, ...more });
}
