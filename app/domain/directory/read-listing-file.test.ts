import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readListingFile } from "./read-listing-file";

const sample: unknown = JSON.parse(readFileSync("prisma/data/sample/listings.json", "utf8"));
const source = { ...(sample as { source: object }).source };
const minimal = { recordId: "a", municipalityCode: "222127", kind: "resource", name: "居場所" };

describe("the sample set", () => {
  const { listings } = readListingFile(sample);

  it("shows every kind, and is marked as a sample everywhere", () => {
    expect(new Set(listings.map((listing) => listing.kind))).toEqual(
      new Set(["resource", "activity", "person", "role"]),
    );
    expect(listings.filter((listing) => !listing.isSample || !listing.name.endsWith("（見本）"))).toEqual([]);
  });

  it("holds no telephone number that could ring", () => {
    const phones = listings.flatMap((listing) => (listing.phone ? [listing.phone] : []));
    expect(phones.filter((phone) => !/^054-000-\d{4}$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it("shows persons of all three visibilities", () => {
    const persons = listings.filter((listing) => listing.kind === "person");
    expect(new Set(persons.map((person) => person.visibility))).toEqual(
      new Set(["public", "professional", "municipality"]),
    );
  });
});

describe("readListingFile", () => {
  it("fills what is left out with not known", () => {
    const [listing] = readListingFile({
      source,
      listings: [{ ...minimal, opening: "毎週土曜 9:00～12:00（要予約）" }],
    }).listings;
    expect(listing).toMatchObject({
      costKind: "unknown",
      targets: [],
      phone: null,
      openingNote: "要予約",
      visibility: "public",
    });
    expect(listing?.openingHours?.rules[0]?.days).toEqual(["sat"]);
  });

  it("names every listing and field that is wrong", () => {
    const listings = [
      { ...minimal, kind: "shop", lat: 34.8 },
      { ...minimal, opening: "不定休" },
    ];
    expect(() => readListingFile({ source, listings })).toThrow(
      /a: kind:[\s\S]*a: opening: not understood: 不定休[\s\S]*comes twice/,
    );
  });

  it.each([
    ["phone", { phone: "054-000-1001" }],
    ["address", { address: "静岡県焼津市本町一丁目1" }],
    ["positionPrecision", { lat: 34.86, lng: 138.32, positionPrecision: "exact" }],
  ])("refuses a person with %s", (field, more) => {
    const person = { ...minimal, kind: "person", ...more };
    expect(() => readListingFile({ source, listings: [person] })).toThrow(`a: ${field}:`);
  });
});
