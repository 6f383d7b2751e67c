import { describe, expect, it } from "vitest";
import { detectSeparator } from "./detect-separator";

describe("detectSeparator", () => {
  it.each([
    ["a,b,c\n1,2,3", ","],
    ["a\tb\tc\n1,5\t2\t3", "\t"],
    ["a;b;c\n1,5;2;3", ";"],
    ['名称,住所\n"a;b;c;d;e",x\n"f;g;h;i;j",y', ","],
    ["ひとつの列だけ", ","],
    ["", ","],
  ])("%j", (text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });
});
