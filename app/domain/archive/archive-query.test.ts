import { describe, expect, it } from "vitest";
import { archivePath, isFiltered, NOTHING_ASKED, readArchiveQuery } from "./archive-query";

const read = (search: string) => readArchiveQuery(new URLSearchParams(search));

describe("the query of the list of records", () => {
  it("is what was asked, and can be written back", () => {
    const query = read("municipality=222127&theme=care&year=2026&speaker=見本&series=ars_1&sort=recorded&page=3");
    expect(query).toMatchObject({ municipality: "222127", year: "2026", speaker: "見本", seriesId: "ars_1", page: 3 });
    expect(read(archivePath("", query, { page: 3 }).slice(1))).toEqual(query);
  });

  it.each(["municipality=abc", "theme=nothing", "year=3", "series=../x", "page=-1", "sort=up", "speaker=%20"])(
    "leaves out %s",
    (search) => expect(read(search)).toEqual(NOTHING_ASKED),
  );

  it("begins again at the first page when something else is asked", () => {
    expect(archivePath("/archive", { ...NOTHING_ASKED, page: 4 }, { year: "2025" })).toBe("/archive?year=2025");
    expect(archivePath("/archive", NOTHING_ASKED)).toBe("/archive");
    expect(isFiltered({ ...NOTHING_ASKED, page: 4, sort: "recorded" })).toBe(false);
    expect(isFiltered({ ...NOTHING_ASKED, year: "2025" })).toBe(true);
  });
});
