import { describe, expect, it } from "vitest";
import { anActor, anOfficer } from "../../../tests/factories/actor";
import { canDelete, canEditGlossary } from "./rules";

const draft = { hostCode: "222127", publishedAt: null };

describe("who may write words", () => {
  it.each([
    ["an officer of the municipality", anOfficer(), true],
    ["an officer without a second factor", anOfficer(undefined, { hasSecondFactor: false }), false],
    ["an officer of another town", anOfficer(["222097"]), false],
    ["a professional of the municipality", anActor({ professionalOf: ["222127"], hasSecondFactor: true }), false],
    ["an administrator", anActor({ isAdministrator: true, hasSecondFactor: true }), false],
    ["a resident", anActor(), false],
  ])("%s: %s", (_who, actor, may) => {
    expect(canEditGlossary(actor, draft)).toBe(may);
    expect(canDelete(actor, draft)).toBe(may);
    expect(canDelete(actor, { ...draft, publishedAt: new Date(0) })).toBe(false);
  });
});
