import { describe, expect, test } from "vitest";
import { bigramKey, DOC_SHIFT, FIELD_BITS, firstPlaceOf, IN_NAME, IN_TEXT, PostingLists } from "./posting-lists";
import { unitsOf } from "./text-store";

function add(postings: PostingLists, doc: number, text: string, field: number, start = 0) {
  const units = unitsOf(text);
  postings.addText(units, { start: -start, from: 0, to: units.length }, doc, field);
}

function listOf(postings: PostingLists, bigram: string) {
  const slot = postings.find(bigramKey(bigram.charCodeAt(0), bigram.charCodeAt(1)));
  if (slot < 0) return [];
  const list = postings.pool.subarray(postings.start(slot), postings.start(slot) + postings.length(slot));
  return Array.from(list, (posting) => [posting >>> DOC_SHIFT, firstPlaceOf(posting), posting & FIELD_BITS]);
}

describe("posting lists", () => {
  test("tell document, first place and fields", () => {
    const postings = new PostingLists();
    add(postings, 0, "図書館の図書", IN_NAME);
    add(postings, 0, "図書", IN_TEXT, 6);
    add(postings, 5, "公園と図書", IN_TEXT, 300);
    expect(listOf(postings, "図書")).toEqual([
      [0, 0, IN_NAME | IN_TEXT],
      [5, 255, IN_TEXT],
    ]);
    expect(listOf(postings, "園図")).toEqual([]);
  });

  test("no bigram runs across a space, and the last character of a word begins one", () => {
    const postings = new PostingLists();
    add(postings, 0, "公園 図書", IN_TEXT);
    expect(listOf(postings, "園図")).toEqual([]);
    expect(listOf(postings, "園 ")).toEqual([[0, 1, IN_TEXT]]);
    expect(postings.slotsBeginningWith("書".charCodeAt(0))).toHaveLength(1);
  });

  test("many documents and bigrams stay apart, before and after compacting", () => {
    const postings = new PostingLists();
    const text = (doc: number) => String.fromCharCode(0x4e00 + (doc % 500), 0x5e00 + (doc % 300), 0x6e00 + doc);
    for (let doc = 0; doc < 6000; doc++) add(postings, doc, text(doc), IN_NAME);
    const newDocOf = Int32Array.from({ length: 6000 }, (_, doc) => (doc % 3 === 0 ? doc / 3 : -1));
    const expected = (every: number) =>
      Array.from({ length: 6000 }, (_, doc) => doc).filter(
        (doc) => doc % every === 0 && doc % 500 === 6 && doc % 300 === 6,
      );
    expect(listOf(postings, text(6).slice(0, 2)).map(([doc]) => doc)).toEqual(expected(1));
    postings.compact(newDocOf);
    expect(listOf(postings, text(6).slice(0, 2)).map(([doc]) => doc! * 3)).toEqual(expected(3));
    add(postings, 2000, text(6), IN_NAME);
    expect(listOf(postings, text(6).slice(0, 2)).at(-1)).toEqual([2000, 0, IN_NAME]);
  });
});
