import { describe, expect, it } from "vitest";
import { readEmail, readPhone, readUrl } from "./read-contacts";

describe("readPhone", () => {
  it.each([
    ["(054)626-1139", "054-626-1139", null],
    ["０５４－６２６－１１３９", "054-626-1139", null],
    ["0800-800-0413", "0800-800-0413", null],
    ["相談専用ダイヤル\n0800-800-0413", "0800-800-0413", "相談専用ダイヤル"],
    ["55-8274\n（湯沢市企画課）", "55-8274", "(湯沢市企画課)"],
    ["+81-42-488-0110", "042-488-0110", null],
    ["TEL：087-839-2811", "087-839-2811", null],
    ["", null, null],
    ["―", null, null],
  ])("%s", (text, value, note) => {
    expect(readPhone(text)).toEqual({ value, note, isUnreadable: false });
  });

  it("keeps a text that is no number as a note", () => {
    expect(readPhone("市役所へ")).toEqual({ value: null, note: "市役所へ", isUnreadable: true });
  });
});

describe("readUrl", () => {
  it.each([
    ["https://www.city.yaizu.lg.jp/g04-003/004.html#one/two", "https://www.city.yaizu.lg.jp/g04-003/004.html#one/two"],
    ["www.tsukui.net", "http://www.tsukui.net"],
    ["http//www.seirankai.or.jp", "http://www.seirankai.or.jp"],
    ["http：//ayurinosato.jp/about", "http://ayurinosato.jp/about"],
    ["http:/www.mcsg.co.jp", "http://www.mcsg.co.jp"],
    ["http://http://ryokumekai.web.fc2.com/", "http://ryokumekai.web.fc2.com/"],
    ["http://", null],
    ["なし", null],
  ])("%s", (text, value) => {
    expect(readUrl(text)).toEqual({ value, note: null, isUnreadable: false });
  });

  it.each([
    "尚生会",
    "gh-080@mcsg.co.jp",
    "http://www/gl-care.org/",
    "javascript:alert(1)",
    "http://www,katakurinosato,jp",
  ])("%s is no web address", (text) => {
    expect(readUrl(text)).toMatchObject({ value: null, isUnreadable: true });
  });
});

describe("readEmail", () => {
  it.each([
    ["gh-080@mcsg.co.jp", "gh-080@mcsg.co.jp"],
    ["メール：ａｋａｒｉ＠mori-no-ie.jp", "akari@mori-no-ie.jp"],
    ["a..b@example.jp.", null],
    ["なし", null],
  ])("%s", (text, email) => {
    expect(readEmail(text)).toBe(email);
  });
});
