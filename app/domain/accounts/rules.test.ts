import { describe, expect, it } from "vitest";
import { type Actor, scopeOf } from "./actor";
import { canActAsOfficer, canAdministrate, canDecideProfessional, canInvite } from "./rules";

const OWN = "222127";
const OTHER = "222143";

function actor(more: Partial<Actor>): Actor {
  const nobody = { isAdministrator: false, officerOf: [], professionalOf: [], hasSecondFactor: true };
  return { userId: "user_1", email: "a@example.jp", name: "さくら", emailVerified: true, ...nobody, ...more };
}

const WHO = {
  resident: actor({}),
  professional: actor({ professionalOf: [OWN] }),
  officer: actor({ officerOf: [OWN] }),
  "officer without a second factor": actor({ officerOf: [OWN], professionalOf: [OWN], hasSecondFactor: false }),
  administrator: actor({ isAdministrator: true }),
  "administrator without a second factor": actor({ isAdministrator: true, hasSecondFactor: false }),
  "officer whose e-mail is not proved": actor({ officerOf: [OWN], emailVerified: false }),
};

describe("who may do what", () => {
  // officer of own, of other · administrate · invite officer own, other, administrator · decide own, other
  it.each([
    ["resident", "-- - --- --"],
    ["professional", "-- - --- --"],
    ["officer", "x- - x-- x-"],
    ["officer without a second factor", "-- - --- --"],
    ["administrator", "-- x xxx --"],
    ["administrator without a second factor", "-- - --- --"],
    ["officer whose e-mail is not proved", "-- - --- --"],
  ] as const)("%s: %s", (name, expected) => {
    const who = WHO[name];
    const asked = (municipalityCode: string) => ({ userId: "user_2", municipalityCode });
    const answers = [
      [canActAsOfficer(who, OWN), canActAsOfficer(who, OTHER)],
      [canAdministrate(who)],
      [
        canInvite(who, { role: "officer", municipalityCode: OWN }),
        canInvite(who, { role: "officer", municipalityCode: OTHER }),
        canInvite(who, { role: "administrator", municipalityCode: null }),
      ],
      [canDecideProfessional(who, asked(OWN)), canDecideProfessional(who, asked(OTHER))],
    ];
    expect(answers.map((group) => group.map((yes) => (yes ? "x" : "-")).join("")).join(" ")).toBe(expected);
  });

  it("nobody decides about themselves", () => {
    expect(canDecideProfessional(WHO.officer, { userId: "user_1", municipalityCode: OWN })).toBe(false);
  });
});

describe("scopeOf", () => {
  it.each([
    ["resident", { audience: "public" }],
    ["professional", { audience: "professional" }],
    ["officer", { audience: "officer", municipalityCodes: [OWN] }],
    ["officer without a second factor", { audience: "public" }],
    ["administrator", { audience: "public" }],
    ["officer whose e-mail is not proved", { audience: "public" }],
  ] as const)("of a %s", (name, scope) => {
    expect(scopeOf(WHO[name])).toEqual(scope);
  });

  it("of a guest is public", () => {
    expect(scopeOf(null)).toEqual({ audience: "public" });
  });
});
