import { describe, expect, it } from "vitest";
import { momentSearch, RECORD_PAGE_START, readRecordQuery, recordSearch } from "./record-page-query";

const read = (search: string) => readRecordQuery(new URLSearchParams(search));

describe("what a record's page is asked for", () => {
  it("can be read and written back", () => {
    const search = "?t=750&part=2&language=en&find=%E3%82%82&slide=3&media=audio&load=1&share=cue_1";
    expect(recordSearch(read(search))).toBe(search);
    expect(recordSearch(RECORD_PAGE_START)).toBe("?");
  });

  it.each(["t=soon", "part=0", "language=%3Cx", "slide=-1", "share=a/b", "media=film", "load=yes"])(
    "leaves out %s",
    (search) => expect(read(search)).toEqual(RECORD_PAGE_START),
  );

  it("keeps language and sound when it goes to a moment", () => {
    expect(momentSearch(read("part=2&language=en&media=audio&find=x&slide=2"), 60)).toBe(
      "?t=60&language=en&media=audio",
    );
  });
});
