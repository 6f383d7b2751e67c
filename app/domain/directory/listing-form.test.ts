import { describe, expect, it } from "vitest";
import { aListing, aPerson } from "../../../tests/factories/listing-record";
import { formParts, listingFormValues, readListingForm } from "./listing-form";
import { diffSnapshots, snapshotOf } from "./listing-snapshot";

const role = {
  ...{ what: "畑の水やり", when: "土曜の朝", companion: "世話人", howManyPeople: 2 },
  ...{ firstTimeFriendly: true, noQualificationNeeded: null },
};

describe("the form of a listing", () => {
  it.each([
    ["a place", aListing()],
    ["a role", aListing({ kind: "role", role })],
    [
      "a person",
      {
        ...aPerson(),
        ...{ address: null, addressDetail: null, phone: null, phoneExtension: null, fax: null, email: null, url: null },
        positionPrecision: "town" as const,
      },
    ],
  ])("gives back what it was made of, untouched: %s", (_name, record) => {
    const base = snapshotOf(record);
    const read = readListingForm({ values: listingFormValues(base), base, extent: "full" });
    expect(read.ok && diffSnapshots(base, read.input).filter(({ field }) => field !== "photoFile")).toEqual([]);
  });

  it("reads hours as people write them, and asks again when it cannot", () => {
    const base = snapshotOf(aListing());
    const values = listingFormValues(base);
    const read = readListingForm({ values: { ...values, hours: ["月～金 9:00～17:00"] }, base, extent: "short" });
    expect(read.ok && read.input.openingHours?.rules[0]?.ranges).toEqual([{ fromMinutes: 540, toMinutes: 1020 }]);
    const unread = readListingForm({ values: { ...values, hours: ["気が向いたとき"] }, base, extent: "short" });
    expect(unread).toEqual({ ok: false, problems: [{ field: "hours", problem: "hours" }] });
  });

  it("names every field that is wrong, in the order of the form", () => {
    const base = snapshotOf(aListing());
    const values = {
      ...listingFormValues(base),
      name: [""],
      url: ["javascript:alert(1)"],
      summary: ["あ".repeat(201)],
    };
    expect(readListingForm({ values, base, extent: "full" })).toEqual({
      ok: false,
      problems: [
        { field: "name", problem: "required" },
        { field: "summary", problem: "tooLong" },
        { field: "url", problem: "format" },
      ],
    });
  });

  it("changes nothing that does not stand in it", () => {
    const base = snapshotOf(aListing());
    const read = readListingForm({
      values: { ...listingFormValues(base), visibility: ["municipality"], kind: ["role"] },
      base,
      extent: "short",
    });
    expect(read.ok && [read.input.visibility, read.input.kind]).toEqual(["public", "resource"]);
  });

  it("asks no way to reach a person", () => {
    const fields = formParts("person", "full").flatMap((part) => part.fields);
    expect(fields.filter((field) => ["address", "phone", "email", "url"].includes(field))).toEqual([]);
  });
});
