import { describe, expect, it } from "vitest";
import { addressKey, looseKey } from "./address-key";

describe("the key of an address", () => {
  it.each([
    ["一丁目", "１丁目"],
    ["駅北五丁目", "駅北5丁"],
    ["北四条西十五丁目", "北４条西１５丁目"],
    ["三の丸", "三ノ丸"],
    ["三之丸", "三の丸"],
    ["保土ケ谷区", "保土ヶ谷区"],
    ["関が原町", "関ケ原町"],
    ["龍ケ崎市", "竜ヶ崎市"],
    ["大字善師野字上清水", "善師野上清水"],
    ["高﨑町", "高崎町"],
    ["澤田", "沢田"],
    ["ﾆｾｺ町", "ニセコ町"],
    ["本町 2 16", "本町2-16"],
    ["本町２−１６", "本町2-16"],
    ["二十四軒", "24軒"],
    ["百二十三", "123"],
    ["一〇二", "102"],
    ["葛\u{e0100}城市", "葛城市"],
    ["橘通り東", "橘通東"],
    ["センター北", "ｾﾝﾀｰ北"],
  ])("%s and %s are written alike", (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it("keeps the 字 of 十文字 and numbers apart", () => {
    expect(addressKey("十文字町")).toBe("10文字町");
    expect(addressKey("字十1-2")).toBe("10-1-2");
    expect(addressKey("東町")).not.toBe(addressKey("西町"));
  });

  it("drops in its loose form what is left out at will", () => {
    expect(looseKey(addressKey("丸の内"))).toBe(looseKey(addressKey("丸内")));
    expect(looseKey(addressKey("四ツ谷"))).toBe(looseKey(addressKey("四谷")));
  });
});
