import { describe, expect, it } from "vitest";
import { classifyListing, type ListingWords } from "./classify-listing";

const words = (some: Partial<ListingWords>): ListingWords => ({
  format: "table",
  kind: "",
  offered: "",
  name: "",
  remarks: "",
  dataSet: "",
  audience: "",
  ...some,
});

describe("classifyListing", () => {
  it.each<[string, Partial<ListingWords>, string[], string[]]>([
    [
      "a 地域包括支援センター by its name",
      { name: "地域包括支援センターサブセンター山田" },
      ["advice", "care"],
      ["elderly", "carer"],
    ],
    ["an AED whatever it is called", { format: "aed", name: "港地域交流センター" }, ["living"], ["anyone"]],
    ["a public toilet", { format: "publicToilet", name: "原浜海岸トイレ" }, ["living"], ["anyone"]],
    ["a nursery", { kind: "認可私立保育所", name: "たかくさ" }, ["children"], ["parenting"]],
    ["放課後等デイ", { format: "afterSchoolDay", name: "くれよん" }, ["children"], ["disability", "youth"]],
    ["an allotment", { format: "allotment", name: "四季菜" }, ["learning"], ["anyone"]],
    ["a library by its kind", { kind: "図書館", name: "焼津図書館" }, ["learning"], ["anyone"]],
    ["a day service for dementia", { kind: "認知症対応型通所介護", name: "あたご" }, ["care"], ["dementia", "elderly"]],
    ["a cooling shelter", { format: "coolingShelter", name: "中里薬局" }, ["living"], ["anyone"]],
    ["こども食堂", { name: "にじいろこども食堂" }, ["food", "children"], ["youth"]],
    [
      "a row that only the data set explains",
      { name: "銀星の家", dataSet: "障害者支援施設一覧" },
      ["care", "living"],
      ["disability"],
    ],
    [
      "what is offered before the name",
      { offered: "子育てに関する悩みなどの相談", name: "○○教室" },
      ["advice", "children"],
      ["parenting"],
    ],
    ["what nobody knows", { name: "みどり" }, ["living"], []],
  ])("%s", (_, some, themes, targets) => {
    expect(classifyListing(words(some))).toMatchObject({ themes, targets });
  });

  it("adds 対象 from its column, and 属性を問わない gives way to them", () => {
    const { targets } = classifyListing(words({ name: "焼津図書館", audience: "小学生と高齢者" }));
    expect(targets).toEqual(["elderly", "youth"]);
  });

  it("keeps the publisher's word for the kind", () => {
    expect(classifyListing(words({ format: "coolingShelter", kind: "薬局" })).serviceType).toBe("薬局");
    expect(classifyListing(words({ format: "aed" })).serviceType).toBe("AED");
  });
});
