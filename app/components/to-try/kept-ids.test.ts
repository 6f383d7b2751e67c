import { describe, expect, it } from "vitest";
import { readKeptIds, TO_TRY_MOST, withKept, withoutKept } from "./kept-ids";

describe("what a device keeps to try", () => {
  it.each([
    [null, []],
    ["", []],
    ["{", []],
    ["{}", []],
    ['"lst_a"', []],
    ['["lst_a","lst_b","lst_a",7,null,"<b>",""]', ["lst_a", "lst_b"]],
  ])("reads %j as %j", (text, ids) => expect(readKeptIds(text)).toEqual(ids));

  it("puts the latest first, each once, and takes one out", () => {
    expect(withKept(["a"], "b")).toEqual(["b", "a"]);
    expect(withKept(["a"], "a")).toEqual(["a"]);
    expect(withKept(["a"], "no id")).toEqual(["a"]);
    expect(withoutKept(["a", "b"], "a")).toEqual(["b"]);
  });

  it("keeps no more than it says, also of what it reads", () => {
    const many = Array.from({ length: TO_TRY_MOST }, (_, index) => `lst_${index}`);
    expect(withKept(many, "lst_more")).toEqual(many);
    expect(readKeptIds(JSON.stringify([...many, "lst_more"]))).toEqual(many);
  });
});
