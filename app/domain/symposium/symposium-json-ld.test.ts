/** The Event of schema.org, as strict as a check can be: no unknown property, and all that Google requires or recommends. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aSymposiumView, aSymposiumViewOf } from "../../../tests/factories/symposium-view";
import { plainSummary, symposiumJsonLd } from "./symposium-json-ld";
import type { SymposiumView } from "./symposium-view";

const url = z.url({ protocol: /^https?$/ });
const text = z.string().trim().min(1);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+09:00$/);
const word = (...words: string[]) => z.enum(words.map((one) => `https://schema.org/${one}`));
const people = z.int().positive();

const organisation = z.strictObject({
  "@type": z.enum(["Organization", "GovernmentOrganization"]),
  name: text,
  url: url.optional(),
  logo: url.optional(),
});
const person = z.strictObject({
  "@type": z.literal("Person"),
  name: text,
  jobTitle: text.optional(),
  affiliation: organisation.optional(),
  image: url.optional(),
});
const place = z.strictObject({
  "@type": z.literal("Place"),
  name: text,
  address: z.strictObject({
    "@type": z.literal("PostalAddress"),
    addressCountry: z.literal("JP"),
    streetAddress: text,
  }),
  geo: z.strictObject({ "@type": z.literal("GeoCoordinates"), latitude: z.number(), longitude: z.number() }).optional(),
});
const virtual = z.strictObject({ "@type": z.literal("VirtualLocation"), url });
const location = z.union([place, virtual, z.tuple([place, virtual])]);
const offer = z.strictObject({
  "@type": z.literal("Offer"),
  url,
  availability: word("InStock", "SoldOut"),
  validFrom: instant,
  price: z.number().min(0).optional(),
  priceCurrency: z.literal("JPY").optional(),
  availabilityEnds: instant.optional(),
});
const subEvent = z.strictObject({
  "@type": z.literal("Event"),
  name: text,
  startDate: instant,
  endDate: instant.optional(),
  location,
  description: text.optional(),
  performer: z.array(person).min(1).optional(),
});
const event = z
  .strictObject({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("Event"),
    "@id": url,
    name: text,
    alternateName: text.optional(),
    url,
    description: text,
    image: z.array(url).min(1),
    startDate: instant,
    endDate: instant,
    eventStatus: word("EventScheduled", "EventRescheduled", "EventPostponed", "EventCancelled"),
    previousStartDate: instant.optional(),
    eventAttendanceMode: word("OnlineEventAttendanceMode", "OfflineEventAttendanceMode", "MixedEventAttendanceMode"),
    location,
    inLanguage: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)*$/)).min(1),
    maximumAttendeeCapacity: people.optional(),
    maximumVirtualAttendeeCapacity: people.optional(),
    maximumPhysicalAttendeeCapacity: people.optional(),
    isAccessibleForFree: z.boolean().optional(),
    audience: z.strictObject({ "@type": z.literal("Audience"), audienceType: text }).optional(),
    organizer: z.union([organisation, z.array(organisation).min(1)]),
    sponsor: z.array(organisation).min(1).optional(),
    contributor: z.array(organisation).min(1).optional(),
    performer: z.array(person).min(1).optional(),
    offers: offer.optional(),
    subEvent: z.array(subEvent).min(1).optional(),
    superEvent: z.strictObject({ "@type": z.literal("EventSeries"), name: text }).optional(),
  })
  .refine(({ startDate, endDate }) => Date.parse(startDate) < Date.parse(endDate), "ends before it begins")
  .refine(
    ({ eventStatus, previousStartDate }) =>
      eventStatus.endsWith("EventRescheduled") === (previousStartDate !== undefined),
    "previousStartDate belongs to a rescheduled event",
  );

function valid(view: SymposiumView, isRegistrable = true) {
  const jsonLd = symposiumJsonLd({ view, baseUrl: "https://wa.example.jp", isRegistrable });
  return event.parse(JSON.parse(JSON.stringify(jsonLd)));
}

describe("a symposium for search engines", () => {
  it("is a whole Event", () => {
    expect(valid(aSymposiumView())).toMatchObject({
      name: "見本のシンポジウム",
      startDate: "2027-01-14T14:00:00+09:00",
      endDate: "2027-01-14T16:30:00+09:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      maximumAttendeeCapacity: 120,
      organizer: [{ name: "焼津市（見本）" }],
      sponsor: [{ name: "見本県" }],
      performer: [{ name: "見本 一郎" }, { name: "見本 花子" }],
      offers: { price: 0, availabilityEnds: "2027-01-10T17:00:00+09:00" },
      subEvent: [{ name: "基調の話" }, { name: "話し合い" }],
    });
  });

  it("is held where its form says", () => {
    const of = (form: "online" | "venue") => valid(aSymposiumViewOf({ content: { form } }));
    expect(of("online")).toMatchObject({ location: { "@type": "VirtualLocation" }, maximumAttendeeCapacity: 100 });
    expect(of("venue")).toMatchObject({
      location: { "@type": "Place", name: "見本市民会館" },
      maximumAttendeeCapacity: 20,
    });
  });

  it("is postponed, cancelled, or rescheduled from its first date", () => {
    expect(valid(aSymposiumView({ status: "postponed" })).eventStatus).toContain("EventPostponed");
    expect(valid(aSymposiumView({ status: "cancelled" })).eventStatus).toContain("EventCancelled");
    const previous = { startsAt: "2027-01-07T05:00:00.000Z", endsAt: "2027-01-07T07:30:00.000Z" };
    expect(valid(aSymposiumView({ previous }))).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2027-01-07T14:00:00+09:00",
    });
  });

  it("stays whole with next to nothing in it, and offers nothing when one cannot register", () => {
    const content = { organisers: [], speakers: [], programme: [], subtitle: "", forWhom: "", isFree: null };
    const least = valid(aSymposiumViewOf({ content }), false);
    expect(least).toMatchObject({ organizer: { name: "焼津市" } });
    expect(least).not.toHaveProperty("offers");
  });

  it("says nothing of a sample", () => {
    const view = aSymposiumView({ isSample: true });
    expect(symposiumJsonLd({ view, baseUrl: "https://wa.example.jp", isRegistrable: true })).toBeNull();
  });
});

describe("the plain summary", () => {
  it("has no signs of Markdown and an end", () => {
    expect(plainSummary("# 見出し\n\n- **太い** [字](https://a.jp)\n1. 番号", 50)).toBe("見出し 太い 字 番号");
    expect(plainSummary("あ".repeat(60), 50)).toHaveLength(50);
  });
});
