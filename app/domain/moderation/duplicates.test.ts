import { describe, expect, it } from "vitest";
import { type Comparable, DUPLICATE_SCORE, findLikely, likenessOf, phoneKey, textLikeness } from "./duplicates";

function place(more: Partial<Comparable> = {}): Comparable {
  return {
    id: "lst_a",
    kind: "resource",
    name: "みなとの縁側",
    kana: null,
    alias: null,
    phone: "054-000-0001",
    lat: 34.8669,
    lng: 138.3217,
    positionPrecision: "exact",
    ...more,
  };
}

describe("likenessOf", () => {
  it.each([
    ["the same name and place", { phone: null }, true],
    [
      "a number written otherwise and a name with a legal form",
      { name: "NPO法人みなとの縁側", phone: "０５４（０００）０００１" },
      true,
    ],
    ["the same name, ward and number without a place", { lat: null, lng: null }, true],
    ["the same name without place or number", { lat: null, lng: null, phone: null }, true],
    ["another spelling at the same place", { name: "みなとのエンガワ", kana: "みなとのえんがわ", phone: null }, false],
    ["the same name far away", { lat: 34.95, phone: null }, false],
    ["another name at the same place with the same number", { name: "港公民館 AED" }, false],
    ["an activity of the same name at the same place", { kind: "activity", phone: null }, true],
  ])("knows %s", (_what, more, isLikely) => {
    expect(likenessOf(place(), place({ id: "lst_b", ...more })).score >= DUPLICATE_SCORE).toBe(isLikely);
  });

  it("hears that two readings are one", () => {
    const a = place({ kana: "みなとのえんがわ" });
    const b = place({ name: "港ノ縁側", kana: "ミナトノエンガワ", phone: null });
    expect(likenessOf(a, b).score).toBe(75);
  });

  it("never takes two numbered parks for one", () => {
    expect(likenessOf(place({ name: "第1公園" }), place({ name: "第2公園" })).score).toBe(0);
    expect(likenessOf(place({ name: "第一公園" }), place({ name: "第二公園" })).score).toBe(0);
  });

  it("does not lean on the middle of a 町字, which all its listings share", () => {
    const town = { positionPrecision: "town" };
    expect(likenessOf(place(town), place(town)).meters).toBeNull();
  });

  it("is the same from both sides", () => {
    const [a, b] = [place(), place({ name: "みなとの縁がわ", lat: 34.8671 })];
    expect(likenessOf(a, b)).toEqual(likenessOf(b, a));
  });
});

describe("findLikely", () => {
  it("gives the likest first and leaves itself out", () => {
    const others = [
      place(),
      place({ id: "lst_c", phone: null }),
      place({ id: "lst_b" }),
      place({ id: "lst_d", name: "市役所" }),
    ];
    expect(findLikely(place(), others, 5).map(({ listing }) => listing.id)).toEqual(["lst_b", "lst_c"]);
    expect(findLikely(place(), others, 1)).toHaveLength(1);
  });
});

describe("phoneKey", () => {
  it.each([
    ["054-000-0001", "0540000001"],
    ["+81 54-000-0001", "0540000001"],
    ["０５４（０００）０００１", "0540000001"],
    ["内線 12", null],
    [null, null],
  ])("reads %s as %s", (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });
});

describe("textLikeness", () => {
  it("is 1 for the same, 0 for nothing in common", () => {
    expect([textLikeness("あいう", "あいう"), textLikeness("あいう", "かきく"), textLikeness("", "")]).toEqual([
      1, 0, 0,
    ]);
  });
});
