import { describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { accessTo, canKeepAliases, canManage, canRecord } from "./rules";

const TOWN = "222127";
const OTHER = "222097";
const alias = { ownerUserId: "user_owner", municipalityCode: TOWN, sharedWith: ["user_colleague"] };

function who(userId: string, more: Partial<Actor> = {}): Actor {
  const nobody = { isAdministrator: false, officerOf: [], professionalOf: [], hasSecondFactor: false };
  return { userId, email: "a@example.jp", name: "見本", emailVerified: true, ...nobody, ...more };
}

const officer = { officerOf: [TOWN], hasSecondFactor: true };
const professional = { professionalOf: [TOWN] };

describe("who may keep, read and manage an alias", () => {
  // keeps aliases of their own · access to this one
  it.each([
    ["its owner", who("user_owner", professional), true, "owner"],
    ["its owner, who is an officer too", who("user_owner", { ...officer, ...professional }), true, "owner"],
    ["its owner, a professional of another town by now", who("user_owner", { professionalOf: [OTHER] }), true, "owner"],
    ["its owner, no longer a professional", who("user_owner"), false, null],
    ["its owner, only an officer by now", who("user_owner", officer), false, null],
    ["its owner with an unproved address", who("user_owner", { ...professional, emailVerified: false }), false, null],
    [
      "its owner, an officer without a second factor",
      who("user_owner", { ...officer, ...professional, hasSecondFactor: false }),
      false,
      null,
    ],
    ["a colleague it is shared with", who("user_colleague", professional), true, "shared"],
    ["that colleague after leaving the town", who("user_colleague", { professionalOf: [OTHER] }), true, null],
    ["another professional of the town", who("user_pro", professional), true, null],
    ["an officer of the town", who("user_officer", officer), false, null],
    ["an administrator", who("user_admin", { isAdministrator: true, hasSecondFactor: true }), false, null],
    ["a resident", who("user_resident"), false, null],
  ])("%s", (_name, actor, keeps, access) => {
    expect([canKeepAliases(actor), accessTo(actor, alias)]).toEqual([keeps, access]);
  });

  it.each([
    ["owner", true, true],
    ["shared", true, false],
    [null, false, false],
  ] as const)("%s records and manages", (access, records, manages) => {
    expect([canRecord(access), canManage(access)]).toEqual([records, manages]);
  });
});
