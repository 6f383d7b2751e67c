import { describe, expect, it } from "vitest";
import { anActor, anOfficer } from "../../../tests/factories/actor";
import type { Actor } from "../accounts/actor";
import { canEditPlan, canReadFacilitatorNotes, townsOfOfficer } from "./rules";

const YAIZU = "222127";
const SHIMADA = "222097";
const withoutFactor = anOfficer([YAIZU], { hasSecondFactor: false });

describe("who writes a plan", () => {
  it.each<[string, Actor, boolean]>([
    ["an officer of the host", anOfficer([YAIZU]), true],
    ["an officer of another town", anOfficer([SHIMADA]), false],
    ["an officer without a second factor", withoutFactor, false],
    ["a professional", anActor({ professionalOf: [YAIZU] }), false],
    ["a resident", anActor(), false],
    ["an administrator who is no officer", anActor({ isAdministrator: true, hasSecondFactor: true }), false],
  ])("%s: %s", (_who, actor, may) => {
    expect(canEditPlan(actor, { hostCode: YAIZU })).toBe(may);
  });
});

describe("who reads the notes of the facilitator", () => {
  it.each<[string, Actor | null, boolean]>([
    ["a guest", null, false],
    ["a resident", anActor(), false],
    ["a professional", anActor({ professionalOf: [SHIMADA] }), true],
    ["a professional whose address is not verified", anActor({ professionalOf: [YAIZU], emailVerified: false }), false],
    ["an officer of any town", anOfficer([SHIMADA]), true],
    ["an officer without a second factor", withoutFactor, false],
  ])("%s", (_who, actor, may) => {
    expect(canReadFacilitatorNotes(actor)).toBe(may);
  });
});

describe("the towns somebody may copy a plan for", () => {
  it.each<[string, Actor | null, string[]]>([
    ["a guest", null, []],
    ["a professional", anActor({ professionalOf: [YAIZU] }), []],
    ["an officer of two towns", anOfficer([YAIZU, SHIMADA]), [YAIZU, SHIMADA]],
    ["an officer without a second factor", withoutFactor, []],
  ])("%s", (_who, actor, codes) => {
    expect(townsOfOfficer(actor)).toEqual(codes);
  });
});
