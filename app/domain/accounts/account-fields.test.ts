import { describe, expect, it } from "vitest";
import { readDigits, readEmail, readName, readNewPassword, readReturnPath } from "./account-fields";

describe("readEmail", () => {
  it.each([
    ["sakura@example.jp", "sakura@example.jp", null],
    ["  Sakura@Example.JP ", "sakura@example.jp", null],
    ["ｓａｋｕｒａ＠ｅｘａｍｐｌｅ．ｊｐ", "sakura@example.jp", null],
    ["", "", "emailEmpty"],
    ["sakura", "sakura", "email"],
    ["a@b", "a@b", "email"],
    ["a@example.jp\r\nBcc: b@example.jp", "a@example.jp\r\nbcc: b@example.jp", "email"],
    [`${"a".repeat(65)}@example.jp`, `${"a".repeat(65)}@example.jp`, "email"],
  ])("reads %j", (typed, value, problem) => {
    expect(readEmail(typed)).toEqual({ value, problem });
  });
});

describe("readNewPassword", () => {
  it.each([
    ["", "passwordEmpty"],
    ["123456789", "passwordShort"],
    ["1234567890", null],
    ["x".repeat(128), null],
    ["x".repeat(129), "passwordLong"],
  ])("reads %j", (typed, problem) => {
    expect(readNewPassword(typed)).toEqual({ value: typed, problem });
  });
});

describe("readName", () => {
  it.each([
    ["さくら", "さくら", null],
    ["  \u202e さくら\n二 ", "さくら 二", null],
    ["", "", "nameEmpty"],
    ["🌸".repeat(40), "🌸".repeat(40), null],
    ["🌸".repeat(41), "🌸".repeat(41), "nameLong"],
  ])("reads %j", (typed, value, problem) => {
    expect(readName(typed)).toEqual({ value, problem });
  });
});

it("readDigits understands how people type codes", () => {
  expect(["１２３ ４５６", "123-456", "abc", null].map(readDigits)).toEqual(["123456", "123456", "", ""]);
});

describe("readReturnPath", () => {
  it.each([
    ["/my?a=1", "/my?a=1"],
    ["/", "/"],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["https://evil.example/", null],
    ["/\t/evil.example", null],
    ["/a/..//evil.example", null],
    ["javascript:alert(1)", null],
    ["", null],
    [null, null],
  ])("reads %j", (typed, path) => {
    expect(readReturnPath(typed)).toBe(path);
  });
});
