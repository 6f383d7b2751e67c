import { describe, expect, it } from "vitest";
import { listingFieldsSchema } from "~/domain/directory/listing-fields";
import { canMerge, mergeChoices, mergeFields } from "./merge-fields";

const fields = (more: object) =>
  listingFieldsSchema.parse({ kind: "resource", municipalityCode: "222127", name: "縁側", ...more });

describe("mergeChoices", () => {
  it("asks only where the two differ, and once for what goes together", () => {
    const kept = fields({ phone: "054-000-0001", lat: 34.8, lng: 138.3 });
    const merged = fields({ phone: null, lat: 34.9, lng: 138.4, visibility: "municipality", summary: "お茶のみ" });
    expect(mergeChoices(kept, merged)).toEqual([
      { field: "summary", proposed: "merged", kept: "", merged: "お茶のみ" },
      { field: "lat", proposed: "kept", kept: 34.8, merged: 34.9 },
      { field: "phone", proposed: "kept", kept: "054-000-0001", merged: null },
    ]);
  });
});

describe("mergeFields", () => {
  it("takes a place whole and never widens who may see it", () => {
    const kept = fields({ lat: 34.8, lng: 138.3, positionPrecision: "exact", visibility: "municipality" });
    const merged = fields({ lat: 34.9, lng: 138.4, positionPrecision: "town", name: "えんがわ" });
    const taken = mergeFields(kept, merged, ["lat", "visibility"]);
    expect(taken).toEqual({ ...kept, lat: 34.9, lng: 138.4, positionPrecision: "town" });
  });
});

describe("canMerge", () => {
  const one = { id: "a", kind: "resource", status: "published", ownerUserId: null };
  const person = { ...one, kind: "person", ownerUserId: "u1" };
  it.each([
    ["two places", one, { ...one, id: "b" }, true],
    ["a place and an activity", one, { ...one, id: "b", kind: "activity" }, true],
    ["a listing and itself", one, one, false],
    ["one that has ended", one, { ...one, id: "b", status: "retired" }, false],
    ["two entries of one person", person, { ...person, id: "b" }, true],
    ["two people", person, { ...person, id: "b", ownerUserId: "u2" }, false],
    ["a person and a place", person, { ...one, id: "b" }, false],
  ])("%s", (_what, a, b, expected) => {
    expect(canMerge(a, b)).toBe(expected);
  });
});
