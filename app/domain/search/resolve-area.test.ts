import { describe, expect, it } from "vitest";
import { resolveArea } from "./resolve-area.server";

describe("the code in an area's address", () => {
  it("is today's area", () => {
    expect(resolveArea("222127")).toMatchObject({ state: "area", municipality: { name: "焼津市" } });
  });

  it.each([
    ["22212", "222127"],
    ["221376", "221406"],
  ])("%s leads on to %s", (text, code) => {
    expect(resolveArea(text)).toEqual({ state: "moved", code });
  });

  it("of a prefecture leads to its list", () => {
    expect(resolveArea("220001")).toEqual({ state: "prefecture", prefectureCode: "22" });
  });

  it("with a wrong check digit is unknown, and the right one is suggested", () => {
    expect(resolveArea("222120")).toMatchObject({
      state: "unknown",
      suggestions: expect.arrayContaining([{ code: "222127", name: "静岡県焼津市" }]),
    });
  });

  it("that is a name is unknown, and its areas are suggested", () => {
    expect(resolveArea("焼津")).toEqual({ state: "unknown", suggestions: [{ code: "222127", name: "静岡県焼津市" }] });
  });

  it("that is nothing at all is unknown without suggestions", () => {
    expect(resolveArea("???")).toEqual({ state: "unknown", suggestions: [] });
  });
});
