import type { ListingRecord, PublicListing } from "~/domain/directory/listing-record";
import { stripPrivateFields } from "~/domain/exporting/strip-private-fields";

/** A whole listing of a sample town with everything filled in that a page could show. */
export function aListing(more: Partial<ListingRecord> = {}): ListingRecord {
  return {
    id: "lst_test",
    kind: "resource",
    status: "published",
    visibility: "public",
    name: "居場所ひなた",
    kana: "いばしょひなた",
    alias: null,
    summary: "お茶を飲む部屋です。",
    description: "畳の部屋です。\nだれでも来られます。",
    themes: ["gathering"],
    targets: ["anyone"],
    serviceType: "居場所",
    organization: { id: "org_test", name: "ひなたの会", kana: null, url: null },
    municipalityCode: "222127",
    address: "静岡県焼津市本町二丁目16-32",
    addressDetail: "3階",
    areaLabel: "本町二丁目",
    lat: 34.866912,
    lng: 138.323145,
    positionPrecision: "exact",
    reach: ["place"],
    serviceArea: { kind: "municipality", codes: ["222127"], label: null },
    openingHours: {
      rules: [{ days: ["tue"], holidays: "closed", ranges: [{ fromMinutes: 600, toMinutes: 720 }] }],
    },
    openingNote: "要予約",
    costKind: "free",
    costNote: null,
    connectWays: ["phone", "visit"],
    connectNote: null,
    phone: "054-000-7777",
    phoneExtension: "21",
    fax: "054-000-8888",
    email: "hinata@example.jp",
    url: "https://hinata.example.jp/",
    accessNote: null,
    parkingNote: null,
    barrierFree: { wheelchair: true, elevator: false },
    languages: ["日本語"],
    capacityState: "open",
    capacityAsOf: "2026-11-01",
    capacityPeople: 10,
    person: null,
    role: null,
    roleTaken: false,
    takenPeople: null,
    photoFile: null,
    confirmedAt: new Date("2026-11-04T15:00:00Z"),
    confirmedBy: "municipality",
    confirmedName: "地域福祉課",
    confirmedHow: "visit",
    nextCheckAt: new Date("2027-11-04T15:00:00Z"),
    source: null,
    isSample: false,
    createdAt: new Date("2026-10-01T00:00:00Z"),
    updatedAt: new Date("2026-11-10T00:00:00Z"),
    retiredAt: null,
    ...more,
  };
}

/** A person with everything in it that must never leave. */
export function aPerson(more: Partial<ListingRecord> = {}): ListingRecord {
  return aListing({
    kind: "person",
    name: "ひなたさん",
    organization: null,
    connectWays: ["phone", "visit", "web"],
    person: { likes: ["将棋"], listening: "急がせません。", offers: ["散歩"], when: "午後" },
    ...more,
  });
}

/** The same as it leaves for a page. */
export function aPublicListing(more: Partial<ListingRecord> = {}): PublicListing {
  return stripPrivateFields(aListing(more));
}
