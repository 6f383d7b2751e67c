import { describe, expect, it } from "vitest";
import { readAskForm } from "./ask-form";

const ask = (message: string, more = {}) =>
  readAskForm({ name: "見本の相談員", message, keepsWords: "", version: "1", ...more }, "みどり-12");

describe("asking a place", () => {
  it("takes a text in which nobody is named", () => {
    expect(ask("いっしょに歩んでいる方が、見学したいと言っています。")).toEqual({
      ok: true,
      input: { name: "見本の相談員", message: "いっしょに歩んでいる方が、見学したいと言っています。" },
    });
  });

  it.each([
    ["みどり-12さんが見学したいそうです。", "messageAlias"],
    ["ミドリではなく、みどり－１２ です。", "messageAlias"],
    ["電話は 090-1234-5678 です。", "messagePrivate"],
    ["昭和30年4月1日生まれの方です。", "messagePrivate"],
    ["山田太郎さんが見学します。", "messageName"],
    ["認知症の方です。", "messageWords"],
    ["", "messageEmpty"],
    ["あ".repeat(2001), "messageLong"],
  ])("refuses %j: %s", (message, problem) => {
    const read = ask(message);
    expect(read.ok ? [] : read.problems).toEqual([problem]);
  });

  it("asks of an illness whether it is to be told, and nothing else can be kept", () => {
    expect(ask("認知症の方です。", { keepsWords: "yes" }).ok).toBe(true);
    expect(ask("電話は 090-1234-5678 です。", { keepsWords: "yes" }).ok).toBe(false);
  });

  it("wants a name of the one who asks, that is not the alias", () => {
    const wrong = (name: string) => {
      const read = ask("見学したいです。", { name });
      return read.ok ? [] : read.problems;
    };
    expect(wrong(" ")).toEqual(["nameEmpty"]);
    expect(wrong("あ".repeat(41))).toEqual(["nameLong"]);
    expect(wrong("みどり-12")).toEqual(["messageAlias"]);
  });
});
