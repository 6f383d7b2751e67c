import { describe, expect, it } from "vitest";
import { isInBox } from "~/shared/geo";
import { findPlaces, placeLabels } from "./geocoder.server";

const first = async (text: string, near?: { lat: number; lng: number }) => {
  return (await findPlaces(text, { limit: 5, near })).map((place) => place.label);
};

describe("finding a place by what somebody types", () => {
  it.each([
    ["焼津", "静岡県焼津市"],
    ["やいづ", "静岡県焼津市"],
    ["ヤイヅ", "静岡県焼津市"],
    ["静岡県焼津市", "静岡県焼津市"],
    ["浜松市中央区", "静岡県浜松市中央区"],
    ["さっぽろ", "北海道札幌市"],
    ["三鷹", "東京都三鷹市"],
    ["八王子", "東京都八王子市"],
    ["駅北", "静岡県焼津市駅北"],
    ["焼津 駅北", "静岡県焼津市駅北"],
    ["焼津駅北", "静岡県焼津市駅北"],
    ["焼津市駅", "静岡県焼津市駅北"],
    ["銀座四丁目", "東京都中央区銀座四丁目"],
    ["静岡県焼津市本町2-16-32", "静岡県焼津市本町二丁目"],
    ["札幌市中央区北4条西15丁目", "北海道札幌市中央区北四条西十五丁目"],
  ])("%s: %s comes first", async (text, label) => {
    expect((await first(text))[0]).toBe(label);
  });

  it("names both cities and both villages of one name", async () => {
    expect((await first("府中市")).slice(0, 2)).toEqual(["東京都府中市", "広島県府中市"]);
    expect((await first("泊村")).slice(0, 2)).toEqual(["北海道古宇郡泊村", "北海道国後郡泊村"]);
  });

  it("puts the nearest of many towns of a name first", async () => {
    expect((await first("本町", { lat: 34.867, lng: 138.323 }))[0]).toBe("静岡県焼津市本町");
    expect((await first("本町", { lat: 35.44, lng: 139.64 }))[0]).toBe("神奈川県横浜市中区本町");
  });

  it("reads a numeral alone as the beginning of a name", async () => {
    expect(await first("三")).toContain("北海道三笠市");
  });

  it.each(["", " ", "ー", "１", "〒425-8502", "ぬぬぬぬ", "\n"])("finds nothing for %j", async (text) => {
    expect(await first(text)).toEqual([]);
  });
});

describe("names to write on a map", () => {
  it("are towns inside a close box, the city first, none twice", async () => {
    const box = { north: 34.9, south: 34.83, east: 138.36, west: 138.27 };
    const labels = await placeLabels(box, 20);
    expect(labels[0]).toMatchObject({ label: "焼津市", rank: 1 });
    expect(labels.length).toBe(20);
    expect(labels.every((label) => isInBox(label, box))).toBe(true);
    expect(new Set(labels.map((label) => label.label)).size).toBe(20);
  });

  it("are municipalities in a wider box and prefectures on a map of Japan", async () => {
    const shizuoka = await placeLabels({ north: 35.3, south: 34.5, east: 138.8, west: 137.8 }, 20);
    expect(shizuoka.map((label) => label.label)).toContain("静岡市");
    expect(shizuoka.some((label) => label.rank === 3 || label.rank === 0)).toBe(false);
    const japan = await placeLabels({ north: 45, south: 30, east: 146, west: 129 }, 20);
    expect(japan.every((label) => label.rank === 0)).toBe(true);
  });

  it("are none in an empty box", async () => {
    expect(await placeLabels({ north: 30, south: 30, east: 138, west: 138 }, 20)).toEqual([]);
    expect(await placeLabels({ north: 33, south: 32.9, east: 137.6, west: 137.5 }, 20)).toEqual([]);
  });
});
