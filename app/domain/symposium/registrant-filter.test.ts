import { describe, expect, it } from "vitest";
import { readRegistrantFilter, registrantSearch } from "./registrant-filter";

const read = (text: string) => readRegistrantFilter(new URLSearchParams(text));

describe("the filter of the registered", () => {
  it.each(["", "?q=%E8%A6%8B%E6%9C%AC&state=waiting&place=venue&attendance=absent&sort=name&page=3"])(
    "goes into an address and back: %s",
    (search) => {
      expect(registrantSearch(read(search))).toBe(search);
    },
  );

  it("leaves out what is none of ours", () => {
    const filter = read("state=x&place=y&attendance=z&sort=w&page=-2");
    expect(filter).toEqual({ q: "", state: null, place: null, attendance: null, sort: "number", page: 1 });
  });
});
