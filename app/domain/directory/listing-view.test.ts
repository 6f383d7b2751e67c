import { describe, expect, it } from "vitest";
import { aPublicListing } from "../../../tests/factories/listing-record";
import { listingJsonLd } from "./listing-json-ld";
import type { ListingRecord, PublicListing } from "./listing-record";
import { type ListingPageView, listingPageView } from "./listing-view";

const now = new Date("2026-11-24T01:30:00Z");
const url = "https://example.jp/listings/lst_test";
const viewOf = (listing: PublicListing) =>
  listingPageView({ listing, municipalityName: "静岡県焼津市", now, locale: "ja" });

describe("the page of a listing", () => {
  const view = viewOf(aPublicListing()) as ListingPageView;

  it("tells today and the days ahead with their 祝日", () => {
    expect(view.hours.open).toEqual({ state: "open", closesAt: "12:00" });
    expect(view.hours.lines).toEqual(["火 10:00～12:00（祝日を除く）"]);
    expect(view.hours.week[0]).toEqual({ date: "2026-11-24", holiday: null, state: "open", times: "10:00～12:00" });
    const before = listingPageView({
      listing: aPublicListing(),
      municipalityName: "",
      now: new Date("2026-11-22T16:00:00Z"),
      locale: "en",
    }) as ListingPageView;
    expect(before.hours.week[0]).toEqual({ date: "2026-11-23", holiday: "Labor Thanksgiving Day", state: "closed" });
  });

  it("keeps yes, no and not known apart", () => {
    expect(view.barrierFree.yes).toEqual(["wheelchair"]);
    expect(view.barrierFree.no).toEqual(["elevator"]);
    expect(view.barrierFree.unknown).toHaveLength(8);
  });

  it("tells the day of confirmation in Tokyo, apart from the last change", () => {
    expect(view.trust).toEqual({
      trust: "municipality",
      on: "2026-11-05",
      name: "地域福祉課",
      how: "visit",
      overdueSince: null,
    });
    expect(view.changedOn).toBe("2026-11-10");
    const edited = viewOf(aPublicListing({ confirmedAt: null, confirmedBy: null })) as ListingPageView;
    expect(edited.trust).toMatchObject({ trust: "unconfirmed", on: null });
  });

  it("says since when its check is due, from the day after", () => {
    const due = (nextCheckAt: string) =>
      viewOf(aPublicListing({ nextCheckAt: new Date(nextCheckAt) })) as ListingPageView;
    expect(due("2026-11-19T15:00:00Z").trust.overdueSince).toBe("2026-11-20");
    expect(due("2026-12-31T15:00:00Z").trust.overdueSince).toBeNull();
  });

  it("says so when it pauses", () => {
    expect(viewOf(aPublicListing({ status: "paused" })).state).toBe("paused");
  });
});

describe("steps to connect", () => {
  it.each<[string, Partial<ListingRecord>, string[]]>([
    ["by telephone, then by going there", {}, ["phone", "visit"]],
    ["hours are asked before going when nobody knows them", { openingHours: null }, ["phone", "checkHours", "visit"]],
    ["a number that is missing is said", { phone: null }, ["phoneNumberMissing", "visit"]],
    ["by telephone only", { reach: ["phone"], connectWays: ["phone"], address: null }, ["phone"]],
    ["online only", { reach: ["online"], connectWays: ["web"], address: null }, ["web", "online"]],
    ["through a professional", { connectWays: ["professional"] }, ["askProfessional"]],
    ["open data with a number: no more is promised", { connectWays: [] }, ["phone"]],
    ["open data with an address only", { connectWays: [], phone: null, email: null, url: null }, ["visit"]],
    ["nothing is known", { connectWays: [], phone: null, email: null, url: null, address: null }, []],
  ])("%s", (_name, more, expected) => {
    expect((viewOf(aPublicListing(more)) as ListingPageView).steps.map(({ step }) => step)).toEqual(expected);
  });
});

describe("JSON-LD", () => {
  const jsonLdOf = (more: Partial<ListingRecord>) =>
    listingJsonLd({ listing: aPublicListing(more), url, now: new Date("2026-11-24T04:00:00Z") });

  it("says the week of a place", () => {
    expect(jsonLdOf({})).toMatchObject({
      "@type": "LocalBusiness",
      telephone: "054-000-7777",
      openingHoursSpecification: [{ dayOfWeek: ["Tuesday"], opens: "10:00", closes: "12:00" }],
    });
  });

  it("says the next date of an activity, not the one that is over", () => {
    expect(jsonLdOf({ kind: "activity" })).toMatchObject({
      "@type": "Event",
      startDate: "2026-12-01T10:00:00+09:00",
      endDate: "2026-12-01T12:00:00+09:00",
    });
  });

  it("is silent where it would be wrong", () => {
    expect(jsonLdOf({ kind: "activity", openingHours: null })).toBeNull();
    expect(jsonLdOf({ kind: "role" })).toBeNull();
    expect(jsonLdOf({ isSample: true })).toBeNull();
    expect(jsonLdOf({ status: "paused" })).toBeNull();
  });
});
