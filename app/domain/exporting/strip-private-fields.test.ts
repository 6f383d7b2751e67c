import { describe, expect, it } from "vitest";
import { toListingCard } from "~/domain/directory/listing-card";
import { listingJsonLd } from "~/domain/directory/listing-json-ld";
import type { ListingRecord } from "~/domain/directory/listing-record";
import { type ListingPageView, listingPageView } from "~/domain/directory/listing-view";
import { aPerson } from "../../../tests/factories/listing-record";
import { stripPrivateFields } from "./strip-private-fields";

const now = new Date("2026-11-24T01:30:00Z");
const url = "https://example.jp/listings/lst_test";
const viewOf = (record: ListingRecord) =>
  listingPageView({ listing: stripPrivateFields(record), municipalityName: "静岡県焼津市", now, locale: "ja" });

/** Whatever would lead to the door or the telephone of the person above. */
const SECRETS = ["16-32", "3階", "34.866912", "138.323145", "054-000-7777", "054-000-8888", "hinata"];

describe("a person", () => {
  it("has something that could leak", () => {
    for (const secret of SECRETS) expect(JSON.stringify(aPerson())).toContain(secret);
  });

  it.each<[string, (person: ListingRecord) => unknown]>([
    ["page", viewOf],
    ["card", (person) => ({ ...toListingCard(person) })],
    ["JSON-LD", (person) => listingJsonLd({ listing: stripPrivateFields(person), url, now })],
  ])("leaks nothing into the %s", (_door, leave) => {
    const out = JSON.stringify(leave(aPerson()));
    expect(SECRETS.filter((secret) => out.includes(secret))).toEqual([]);
    expect(out).toContain("ひなたさん");
  });

  it("shows its place when that stands for a whole 町字, and no place in JSON-LD even then", () => {
    const person = aPerson({ positionPrecision: "town" });
    expect((viewOf(person) as ListingPageView).position).toEqual({ lat: 34.866912, lng: 138.323145 });
    const jsonLd = listingJsonLd({ listing: stripPrivateFields(person), url, now });
    expect(jsonLd).toEqual({
      "@context": "https://schema.org",
      "@type": "Person",
      name: "ひなたさん",
      url,
      knowsAbout: ["将棋"],
    });
  });

  it("is connected through a professional or the municipality only", () => {
    expect((viewOf(aPerson()) as ListingPageView).steps).toEqual([{ step: "person" }]);
  });

  it("is not named any more once retired", () => {
    const view = viewOf(aPerson({ status: "retired", retiredAt: new Date("2026-11-20T00:00:00Z") }));
    expect(view).toEqual({
      state: "retired",
      id: "lst_test",
      name: null,
      municipality: { code: "222127", name: "静岡県焼津市" },
      retiredOn: "2026-11-20",
    });
  });
});
